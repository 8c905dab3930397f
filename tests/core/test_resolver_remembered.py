"""Of names as people remember them the right institution comes first; of others nobody is named.

The names are remembered_names.toml; those of remembered_aside.toml were written after the resolver stood.
"""

from datetime import date

import pytest

from telnusqa.core.institution import InstitutionName
from telnusqa.core.lineage import Descent, Fate, Lineage
from telnusqa.core.resolver import index as looked_for
from telnusqa.core.resolver import resolve as judged
from telnusqa.core.resolver import words
from telnusqa.core.resolver.index import Index, Known, index_of
from telnusqa.core.resolver.resolve import resolve
from tests.core.remembered import ask, codes, index, institutions, remembered, share_first, unknown

NAMES = remembered("remembered_names.toml")
ASIDE = remembered("remembered_aside.toml")
NONE_OF_THEM = unknown("remembered_names.toml") + unknown("remembered_aside.toml")


def confident_wrong(among: Index) -> list[str]:
    """Of names that are remembered, those for which a wrong institution is told for sure."""
    answers = [(each, ask(each, among)) for each in NAMES + ASIDE]
    return [each.text for each, found in answers if found.sure and found.candidates[0].home != each.home]


def named(among: Index) -> tuple[list[str], list[str]]:
    """Of names that are none of theirs, those for which somebody is told for sure, and those for which at all."""
    answers = [(text, resolve(text, year, among)) for text, year in NONE_OF_THEM]
    return [text for text, found in answers if found.sure], [text for text, found in answers if found.candidates]


def test_there_is_enough_to_be_asked() -> None:
    assert len(codes()) >= 60
    assert len({each.text for each in NAMES}) >= 200
    assert len(NONE_OF_THEM) >= 30
    assert {each.home for each in NAMES} == set(range(len(codes())))


def test_the_right_one_comes_first() -> None:
    assert share_first(NAMES, index(), 1) >= 0.95
    assert share_first(NAMES, index(), 3) >= 0.99


def test_so_it_does_for_names_kept_aside() -> None:
    assert share_first(ASIDE, index(), 1) >= 0.95
    assert share_first(NAMES + ASIDE, index(), 3) >= 0.99


def test_nobody_is_named_for_a_name_that_is_nobody_s() -> None:
    sure, at_all = named(index())
    assert sure == []
    assert len(at_all) <= len(NONE_OF_THEM) // 20
    assert confident_wrong(index()) == []


def test_most_answers_are_sure() -> None:
    sure = sum(ask(each, index()).sure for each in NAMES)
    assert sure / len(NAMES) >= 0.95


def test_a_school_merged_twice_leads_to_the_college_of_today() -> None:
    place = {code: home for home, code in enumerate(codes())}
    (school, *_) = resolve("ПТУ № 9 Целиноград", 1985, index()).candidates
    lineage = Lineage(
        Descent(of=place[of], to=place[to], fate=Fate.MERGED, on=date(year, 9, 1))
        for of, to, year in (("ast-ptu9", "ast-esil", 1996), ("ast-esil", "ast-build", 2008))
    )
    assert school.former
    assert [holder.home for holder in lineage.holders(school.home)] == [place["ast-build"]]


def one(kk: str, ru: str, since: int, until: int | None = None) -> InstitutionName:
    return InstitutionName(kk=kk, ru=ru, since=date(since, 9, 1), until=date(until, 8, 31) if until else None)


def test_the_year_tells_which_of_two_bore_the_name() -> None:
    town = ("Тараз қаласы", "город Тараз")
    old = Known(home=1, names=(one("Тараз заң колледжі", "Таразский юридический колледж", 1990, 2001),), places=town)
    new = Known(home=2, names=(one("Тараз заң колледжі", "Таразский юридический колледж", 2001),), places=town)
    among = index_of([old, new])
    assert [each.home for each in resolve("юридический колледж Тараз", 1995, among).candidates] == [1, 2]
    assert [each.home for each in resolve("юридический колледж Тараз", 2010, among).candidates] == [2, 1]
    assert [each.home for each in resolve("юридический колледж Тараз 1995", None, among).candidates] == [1, 2]
    assert not resolve("юридический колледж Тараз", None, among).sure


def test_a_place_told_apart_tells_which_of_two_is_meant() -> None:
    names = (one("Заң колледжі", "Юридический колледж", 1990),)
    taraz = Known(home=1, names=names, places=("Тараз қаласы", "город Тараз"))
    semey = Known(home=2, names=names, places=("Семей қаласы", "город Семей"))
    among = index_of([taraz, semey])
    assert [each.home for each in resolve("юридический колледж", 1995, among).candidates] == [1, 2]
    told = resolve("юридический колледж", 1995, among, hint="Семипалатинск")
    assert (told.candidates[0].home, told.sure) == (2, True)


def test_another_number_is_another_school() -> None:
    seven = Known(home=1, names=(one("№ 7 КТМ", "ПТУ № 7", 1970),), places=("город Темиртау",))
    seventeen = Known(home=2, names=(one("№ 17 КТМ", "ПТУ № 17", 1970),), places=("город Темиртау",))
    among = index_of([seven, seventeen])
    assert [each.home for each in resolve("ПТУ-17 Темиртау", 1985, among).candidates] == [2]
    assert resolve("ПТУ-77 Темиртау", 1985, among).candidates == ()


def test_initials_are_a_name_too() -> None:
    assert [codes()[each.home] for each in resolve("КЖТ Караганда", 1990, index()).candidates][:1] == ["kar-rail"]


# --- what makes it red -------------------------------------------------------------------------------------


def test_sabotage_without_former_names_people_are_not_understood() -> None:
    assert share_first(NAMES, index_of(institutions(former=False)), 1) < 0.95


def test_sabotage_without_senses_and_abbreviations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_BY_START", {})
    assert share_first(NAMES, index_of(institutions()), 1) < 0.95


def test_sabotage_without_tolerance_of_typos(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = [each for each in NAMES if each.text in _MISTYPED]
    assert share_first(typed, index(), 1) == 1.0
    monkeypatch.setattr(looked_for, "guess", lambda _: None)
    monkeypatch.setattr(looked_for, "likeness", lambda one, other: float(one == other))
    assert share_first(typed, index(), 1) < 0.9


def test_sabotage_whoever_names_somebody_for_everything_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judged, "OFFERED", 0.0)
    monkeypatch.setattr(judged, "SURE", 0.0)
    sure, at_all = named(index())
    assert sure and len(at_all) > len(NONE_OF_THEM) // 20


_MISTYPED = {
    "железнадорожный колледж г.Караганды",
    "карагандинское медицинское учелище",
    "металургический техникум темиртау",
    "нуринский педогогический колледж",
    "талгарский сельскохозяйственый",
    "Жайсанский аграрно техничский",
    "Ертис политехникалык колледжи",
}
