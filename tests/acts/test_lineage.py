"""What became of a college, entered act by act; and who holds its register today."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import DatabaseError, transaction
from django.db.models import Model

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.institution import InstitutionName, Licence
from telnusqa.core.lineage import Descent, Fate, Ground, Holder
from telnusqa.core.reference_change import Change, Contacts, Licensing, Naming, Passing
from telnusqa.core.role import OrganisationKind
from telnusqa.store.models import DescentRow, InstitutionNameRow, LineRow, Organisation, ReferenceChangeRow
from telnusqa.store.read import lineage, organisations
from tests.cast import NOW
from tests.cast_places import college

BY = Ground("А-9/1203", date(2008, 8, 4))


def closed(code: str, name: str) -> int:
    """A college closed before BINs were."""
    new = replace(college("", name), code=code, desk=False, head=None, deputy=None)
    return add_institution(new, by=ADMINISTRATOR, happened_at=NOW)


def change(home: int, what: Change, seen: int = 1) -> Version:
    return change_reference(home, what, seen=Version(seen), by=ADMINISTRATOR, happened_at=NOW)


def passes(of: int, to: int | None, fate: Fate, on: date, archive: int | None = None, seen: int = 1) -> Version:
    step = Descent(of=of, to=to, fate=fate, on=on, ground=BY, archive=archive)
    return change(of, Passing(descent=step), seen)


def problems(home: int, what: Change, seen: int = 1) -> list[tuple[str, str]]:
    with pytest.raises(Rejected) as told:
        change(home, what, seen)
    return [(problem.field, problem.code) for problem in told.value.problems]


def test_a_college_merged_twice_is_followed_to_the_one_that_stands(college1: int) -> None:
    school, technical = closed("gptu-9", "Есіл"), closed("tekhnikum", "Монтаж")
    passes(school, technical, Fate.MERGED, date(1996, 7, 1))
    passes(technical, college1, Fate.MERGED, date(2008, 9, 1))
    (holder,) = lineage.holders_of(school)
    assert (holder.home, holder.is_archive) == (college1, False)
    assert [step.to for step in holder.steps] == [technical, college1]
    assert lineage.holders_of(college1) == (Holder(college1, is_archive=False),)
    assert lineage.holder_of(school) is None
    assert organisations.by_id(school).closed_on == date(1996, 7, 1)


def test_the_archive_of_a_liquidated_college_holds_what_came_to_it_from_others_too(
    college1: int, archive: int, archive2: int
) -> None:
    first, last = closed("first", "Бірінші"), closed("last", "Соңғы")
    passes(first, last, Fate.MERGED, date(1996, 7, 1))
    passes(last, None, Fate.LIQUIDATED, date(2003, 7, 15), archive=archive)
    assert lineage.holder_of(first) == lineage.holder_of(last) == archive
    assert lineage.homes_held_by(archive) == (first, last)
    assert lineage.homes_held_by(archive2) == ()
    assert lineage.holder_of(college1) is None


def test_a_liquidated_college_cannot_be_asked_any_more(college1: int, college2: int, archive: int) -> None:
    assert [each.id for each in organisations.colleges()] == [college1, college2]
    passes(college2, None, Fate.LIQUIDATED, date(2026, 9, 1), archive=archive, seen=1)
    assert [each.id for each in organisations.colleges()] == [college1]
    assert not organisations.by_id(college2).provides


def test_every_change_has_a_line_and_tells_what_was_before(college2: int) -> None:
    one = Licence(number="KZ12LAA00001", since=date(2012, 3, 1))
    change(college2, Licensing(licence=one))
    row = ReferenceChangeRow.objects.get(home=college2)
    assert (row.seq, row.part, row.before) == (2, "licence", "")
    change(college2, Licensing(licence=replace(one, until=date(2020, 3, 1)), row=row.row), seen=2)
    corrected = ReferenceChangeRow.objects.get(home=college2, seq=3)
    assert corrected.before == row.after != corrected.after
    line = LineRow.objects.get(chain="institution:010240000355", seq=3)
    assert '"corrects":true' in line.body and "KZ12LAA00001" not in line.body


def test_a_change_that_changes_nothing_has_no_line(college2: int) -> None:
    one = Licence(number="KZ12LAA00001", since=date(2012, 3, 1))
    change(college2, Licensing(licence=one))
    again = Licensing(licence=one, row=ReferenceChangeRow.objects.get(home=college2).row)
    assert change(college2, again, seen=2) == 2
    assert ReferenceChangeRow.objects.filter(home=college2).count() == 1


def test_a_new_name_ends_the_old_one_the_day_before(college2: int) -> None:
    change(college2, Naming(name=InstitutionName(kk="Ескі", ru="Старый", since=date(1998, 2, 2)), row=_name(college2)))
    change(college2, Naming(name=InstitutionName(kk="Жаңа", ru="Новый", en="New", since=date(2015, 9, 1))), seen=2)
    told = list(InstitutionNameRow.objects.filter(home=college2).order_by("since").values_list("kk", "until"))
    assert told == [("Ескі", date(2015, 8, 31)), ("Жаңа", None)]
    assert Organisation.objects.get(pk=college2).name_ru == "Новый"


def test_names_of_the_same_days_are_told(college2: int) -> None:
    change(college2, Naming(name=InstitutionName(kk="Ескі", ru="Старый", since=date(1998, 2, 2)), row=_name(college2)))
    same = InstitutionName(kk="Басқа", ru="Иной", since=date(1998, 2, 2))
    assert problems(college2, Naming(name=same), seen=2) == [("since", "name_known")]
    within = InstitutionName(kk="Басқа", ru="Иной", since=date(1997, 1, 1), until=date(2000, 1, 1))
    assert problems(college2, Naming(name=within), seen=2) == [("since", "names_overlap")]


def test_all_that_is_wrong_with_a_step_is_told_at_once(college1: int, college2: int) -> None:
    wrong = Descent(of=college2, to=college1, fate=Fate.LIQUIDATED, on=date(2027, 1, 1), archive=college1)
    told = problems(college2, Passing(descent=wrong))
    assert told == [("to", "liquidated_has_none"), ("on", "day_ahead"), ("archive", "no_such_archive")]


def test_no_lineage_runs_in_a_ring(college1: int, college2: int) -> None:
    passes(college1, college2, Fate.MERGED, date(2020, 1, 1), seen=_seen(college1))
    back = Descent(of=college2, to=college1, fate=Fate.MERGED, on=date(2021, 1, 1))
    assert problems(college2, Passing(descent=back)) == [("to", "successor_in_ring")]


def test_who_writes_second_is_told_so(college2: int) -> None:
    change(college2, Licensing(licence=Licence(number="KZ12LAA00001", since=date(2012, 3, 1))))
    with pytest.raises(Conflict):
        change(college2, Licensing(licence=Licence(number="KZ12LAA00002", since=date(2012, 3, 1))))


def test_a_row_of_another_institution_is_not_found(college1: int, college2: int) -> None:
    name = InstitutionName(kk="Басқа", ru="Иной")
    with pytest.raises(NotFound):
        change(college2, Naming(name=name, row=_name(college1)))
    with pytest.raises(NotFound):
        change(0, Naming(name=name))


def test_a_bin_is_given_once(college1: int) -> None:
    school = closed("gptu-9", "Есіл")
    given = Contacts(
        kind=OrganisationKind.COLLEGE,
        form=None,
        bin=None,
        region="710000000",
        settlement_kk="Астана қаласы",
        settlement_ru="город Астана",
        address_kk="",
        address_ru="",
        phone="",
        email="",
    )
    known = organisations.by_id(college1).bin
    assert problems(school, replace(given, bin=known)) == [("bin", "bin_known")]  # type: ignore[arg-type]
    assert problems(college1, given, seen=_seen(college1)) == [("bin", "bin_stays")]


def _name(home: int) -> int:
    return InstitutionNameRow.objects.get(home=home).pk


def _seen(home: int) -> int:
    return Organisation.objects.get(pk=home).last_seq


@pytest.mark.parametrize("table", [ReferenceChangeRow, InstitutionNameRow, DescentRow])
def test_what_was_told_is_never_taken_away(college1: int, college2: int, table: type[Model]) -> None:
    passes(college2, college1, Fate.MERGED, date(2020, 1, 1))
    with pytest.raises(DatabaseError), transaction.atomic():
        table._default_manager.all().delete()


def test_a_change_is_told_as_it_was(college2: int) -> None:
    change(college2, Licensing(licence=Licence(number="KZ12LAA00001", since=date(2012, 3, 1))))
    with pytest.raises(DatabaseError), transaction.atomic():
        ReferenceChangeRow.objects.update(after="{}")
