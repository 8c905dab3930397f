"""Who keeps the register of an institution today, step by step; names by their days; what is wrong with a change."""

from dataclasses import replace
from datetime import date

from telnusqa.core.institution import InstitutionName, Licence, name_of_today
from telnusqa.core.language import Language
from telnusqa.core.lineage import Descent, Fate, Ground, Holder, Lineage
from telnusqa.core.making import Holder as Held
from telnusqa.core.reference_change import (
    Appointing,
    Contacts,
    Licensing,
    Naming,
    Passing,
    Post,
    overlapping,
    problems_with,
)
from telnusqa.core.role import OrganisationKind

TODAY = date(2026, 11, 23)


def step(of: int, to: int | None, year: int = 2000, fate: Fate = Fate.MERGED, **more: object) -> Descent:
    return replace(Descent(of=of, to=to, fate=fate, on=date(year, 9, 1)), **more)  # type: ignore[arg-type]


def homes(lineage: Lineage, home: int) -> list[tuple[int | None, bool]]:
    return [(each.home, each.is_archive) for each in lineage.holders(home)]


def test_one_that_stands_keeps_its_own() -> None:
    assert Lineage([]).holders(1) == (Holder(1, is_archive=False),)
    assert Lineage([]).ended_on(1) is None and Lineage([]).steps_of(1) == ()


def test_the_books_are_followed_through_every_merger() -> None:
    first, second = step(1, 2, 1996), step(2, 3, 2008)
    lineage = Lineage([second, first])
    assert lineage.holders(1) == (Holder(3, is_archive=False, steps=(first, second)),)
    assert lineage.ended_on(1) == date(1996, 9, 1)


def test_steps_stand_by_their_days() -> None:
    early, late = step(1, 2, 1990, fate=Fate.SPLIT, ends=False), step(1, 3, 1999)
    assert Lineage([late, early]).steps_of(1) == (early, late)
    assert Lineage([late, early]).ended_on(1) == date(1999, 9, 1)
    assert homes(Lineage([late, early]), 1) == [(3, False)]


def test_of_one_day_who_passed_into_nobody_comes_first_then_by_home() -> None:
    into_one, into_two, gone = step(5, 1), step(5, 2), step(5, None, fate=Fate.LIQUIDATED)
    assert Lineage([into_two, into_one]).steps_of(5) == (into_one, into_two)
    assert Lineage([into_one, gone]).steps_of(5) == (gone, into_one)


def test_it_was_no_more_from_the_first_step_that_ended_it() -> None:
    assert Lineage([step(1, 2, 1999), step(1, 3, 2005)]).ended_on(1) == date(1999, 9, 1)


def test_the_archive_is_told_whichever_step_names_it() -> None:
    parts = [step(1, 2, keeps_books=False), step(1, 3, keeps_books=False, archive=9)]
    assert homes(Lineage(parts), 1) == [(9, True)]


def test_one_split_that_stands_on_keeps_its_books() -> None:
    assert homes(Lineage([step(1, 2, fate=Fate.SPLIT, ends=False)]), 1) == [(1, False)]


def test_of_a_split_every_part_that_took_books_is_told_once_in_order() -> None:
    parts = [step(1, 2, fate=Fate.SPLIT), step(1, 3, fate=Fate.SPLIT), step(1, 4, fate=Fate.SPLIT, keeps_books=False)]
    assert homes(Lineage(parts), 1) == [(2, False), (3, False)]
    again = [*parts, step(2, 5, 2005), step(3, 5, 2006)]
    assert homes(Lineage(again), 1) == [(5, False)]


def test_an_archive_holds_what_no_successor_took() -> None:
    gone = step(1, None, fate=Fate.LIQUIDATED, archive=9)
    assert homes(Lineage([gone]), 1) == [(9, True)] and Lineage([gone]).archive_of(1) == 9
    nobody = step(1, None, fate=Fate.LIQUIDATED)
    assert homes(Lineage([nobody]), 1) == [(None, False)] and Lineage([nobody]).archive_of(1) is None
    left = step(1, 2, keeps_books=False, archive=9)
    assert homes(Lineage([left]), 1) == [(9, True)]
    through = Lineage([step(1, 2), step(2, None, 2005, fate=Fate.LIQUIDATED, archive=9)])
    assert through.archive_of(1) == 9 and through.archive_of(3) is None
    assert [each.of for each in through.holders(1)[0].steps] == [1, 2]


def test_a_ring_is_left_and_seen_beforehand() -> None:
    ring = Lineage([step(1, 2), step(2, 1, 2005)])
    assert homes(ring, 1) == [(1, False)]
    known = Lineage([step(1, 2), step(2, 3, 2005)])
    assert known.comes_back(step(3, 1)) and known.comes_back(step(2, 1))
    assert known.comes_back(step(4, 1)) is False and known.comes_back(step(4, None)) is False
    assert not ring.comes_back(step(5, 1))


def name(since: date | None, until: date | None = None, kk: str = "А", ru: str = "Б", en: str = "") -> InstitutionName:
    return InstitutionName(kk=kk, ru=ru, en=en, since=since, until=until)


def test_a_name_is_said_in_the_language_in_which_it_is_known() -> None:
    assert [name(None).said(each) for each in Language] == ["А", "Б", "А"]
    assert [name(None, kk="").said(each) for each in Language] == ["Б", "Б", "Б"]
    assert name(None, kk="", ru="", en="C").said(Language.KK) == "C"
    assert name(None, en="C").said(Language.EN) == "C"


def test_a_name_is_borne_in_the_years_between_its_days() -> None:
    borne = name(date(1990, 9, 1), date(2001, 1, 1))
    assert [borne.borne_in(year) for year in (1989, 1990, 1995, 2001, 2002)] == [False, True, True, True, False]
    assert name(None).borne_in(1900) and name(date(1990, 9, 1)).borne_in(2030)
    assert name(None, date(1990, 1, 1)).borne_in(1990) and not name(None, date(1990, 1, 1)).borne_in(1991)


def test_the_name_of_today_has_no_end_and_began_last() -> None:
    old, ended, now = name(date(1980, 1, 1), date(1990, 1, 1)), name(None, date(2000, 1, 1)), name(date(2000, 1, 2))
    assert name_of_today([old, now, ended]) == now
    assert name_of_today([old, ended]) == ended
    assert name_of_today([name(None), now]) == now
    assert name_of_today([]) is None


def told(change: object, *steps: Descent, archives: tuple[int, ...] = (9,)) -> list[tuple[str, str]]:
    found = problems_with(change, Lineage(steps), archives, TODAY)  # type: ignore[arg-type]
    return [(each.field, each.code) for each in found]


def test_what_is_wrong_with_a_step() -> None:
    fine = step(1, 2)
    cases = (
        (fine, []),
        (replace(fine, archive=9), []),
        (replace(fine, archive=8), [("archive", "no_such_archive")]),
        (replace(fine, to=None), [("to", "successor_needed")]),
        (replace(fine, fate=Fate.LIQUIDATED), [("to", "liquidated_has_none")]),
        (replace(fine, fate=Fate.LIQUIDATED, to=None), []),
        (replace(fine, to=1), [("to", "successor_itself")]),
        (replace(fine, on=TODAY), []),
        (replace(fine, on=date(2026, 11, 24)), [("on", "day_ahead")]),
        (replace(fine, ends=False), [("ends", "only_split_stands")]),
        (replace(fine, ends=False, fate=Fate.SPLIT), []),
    )
    for wrong, expected in cases:
        assert told(Passing(descent=wrong)) == expected, wrong
    assert told(Passing(descent=fine), fine) == [("to", "descent_known")]
    assert told(Passing(descent=step(2, 1)), fine) == [("to", "successor_in_ring")]
    assert told(Passing(descent=step(1, 3, 2001)), fine) == [("on", "ended_before")]
    assert told(Passing(descent=step(1, 3, 2000, Fate.SPLIT)), step(1, 2, 2000, Fate.SPLIT)) == []


def test_what_ends_before_it_begins() -> None:
    first, last = date(2020, 9, 1), date(2020, 8, 31)
    wrong = [("until", "ends_before_start")]
    assert (
        told(Naming(name=name(first, last)))
        == told(Licensing(licence=Licence(number="1", since=first, until=last)))
        == wrong
    )
    assert told(Appointing(post=Post.HEAD, holder=Held("А", "Б"), since=first, until=last)) == wrong
    assert (
        told(Naming(name=name(first, first)))
        == told(Naming(name=name(None, last)))
        == told(Naming(name=name(first)))
        == []
    )


def test_contacts_are_right_by_themselves() -> None:
    contacts = Contacts(
        kind=OrganisationKind.COLLEGE,
        form=None,
        bin=None,
        region="",
        settlement_kk="",
        settlement_ru="",
        address_kk="",
        address_ru="",
        phone="",
        email="",
    )
    assert told(contacts) == []


def test_names_of_the_same_days() -> None:
    def codes(one: InstitutionName, *others: InstitutionName) -> list[str]:
        found = overlapping(one, others)
        assert {each.field for each in found} <= {"since"}
        return [each.code for each in found]

    nineties = name(date(1990, 1, 1), date(1999, 12, 31))
    assert codes(name(date(1999, 12, 31), date(2005, 1, 1)), nineties) == ["names_overlap"]
    assert codes(name(date(2000, 1, 1), date(2005, 1, 1)), nineties) == []
    assert codes(name(date(1980, 1, 1), date(1990, 1, 1)), nineties) == ["names_overlap"]
    assert codes(name(date(1980, 1, 1), date(1989, 12, 31)), nineties) == []
    assert codes(name(date(1995, 1, 1)), nineties) == ["names_overlap"]
    assert codes(nineties, name(date(1995, 1, 1))) == ["names_overlap"]
    assert codes(name(date(2000, 1, 1)), nineties) == codes(nineties, name(date(2000, 1, 1))) == []
    assert codes(name(date(2000, 1, 1)), name(date(2000, 1, 1))) == ["name_known"]
    assert codes(name(date(2000, 1, 1)), name(date(1990, 1, 1))) == []
    assert codes(name(None, date(2005, 1, 1)), nineties) == codes(nineties, name(None)) == []
    assert codes(name(date(2000, 1, 1)), name(None), name(date(2000, 1, 1))) == ["name_known"]
    assert Ground() == Ground("", None)
