"""The strict-report journal of blanks: a year of a few moves, of none, and of many."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from telnusqa.core.blank import BlankKind, RegistrationNumber
from telnusqa.core.blank_journal import BlankMove, lines
from telnusqa.core.custody import (
    CUSTODIAN,
    DESTROYED,
    RETURNED,
    SPOILED,
    STORE,
    SUPPLIER,
    USED,
    BlankRange,
    Hand,
    executor,
)
from telnusqa.core.custody_act import CustodyWhat
from telnusqa.core.language import Language
from telnusqa.paper.fill.blank_journal import AboutJournal, blank_journal_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_SAULE = 7
_FIRST = BlankMove(
    at=datetime(2026, 9, 2, 5, 0, tzinfo=UTC),
    these=BlankRange(BlankKind.DIPLOMA, "ТКБ", 2000001, 2000500),
    source=SUPPLIER,
    target=STORE,
    by="staff:9",
    act=1,
    what=CustodyWhat.RECEIVED,
    number="118",
    dated=date(2026, 9, 1),
    supplier="Республикалық баспа орталығы",
)


def papers() -> tuple[SamplePaper, ...]:
    """Both languages."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = AboutJournal(
        college=long.COLLEGE[language],
        year=2026,
        custodian="Байжанова К.",
        head=long.HEAD[language],
        language=language,
    )
    least = replace(about, college=long.SHORT_COLLEGE[language], custodian="", head="")
    lasting = replace(
        about, college=long.LONG_COLLEGE[language], custodian=long.LONG_HEAD[language], head=long.LONG_HEAD[language]
    )
    few, many = tuple(lines(_year(), {})), tuple(lines(_long_year(language), {}))
    return three(
        "blank_journal",
        language,
        filled=blank_journal_sheet(about, few, {_SAULE: "Тілеуова С."}),
        emptiest=blank_journal_sheet(least, [], {}),
        longest=blank_journal_sheet(lasting, many, {_SAULE: long.LONG_HEAD[language]}),
    )


def _year() -> Iterator[BlankMove]:
    """Every way a blank may go."""
    yield _FIRST
    yield _then(1, STORE, CUSTODIAN, 2000001, 2000100)
    yield _then(2, CUSTODIAN, executor(_SAULE), 2000001, 2000020)
    yield _used(3, 2000001)
    yield _spoiled(4, 2000002)
    yield _then(5, executor(_SAULE), CUSTODIAN, 2000020, 2000020)
    yield _ended(6, SPOILED, DESTROYED, 2000002)
    yield replace(_ended(7, STORE, RETURNED, 2000500), supplier=_FIRST.supplier)


def _long_year(language: Language) -> Iterator[BlankMove]:
    """Five months with the longest names."""
    came = replace(_FIRST, number="1234567890/2026-ХБ", supplier=long.LONG_COLLEGE[language])
    for month in range(5):
        first = 2000001 + month * 1000
        day = month * 20
        honours = BlankRange(BlankKind.HONOURS_DIPLOMA, "ТКБ", first, first + 499)
        yield replace(came, these=honours, at=came.at + timedelta(days=day))
        for move in (
            _then(day + 1, STORE, executor(_SAULE), first, first + 99),
            _used(day + 2, first),
            _spoiled(day + 3, first + 1),
            _ended(day + 4, SPOILED, DESTROYED, first + 1),
        ):
            these = replace(move.these, kind=BlankKind.HONOURS_DIPLOMA)
            yield replace(move, these=these, number=move.number and "1234567890/2026-ХБ")


def _then(days: int, source: Hand, target: Hand, first: int, last: int) -> BlankMove:
    return BlankMove(
        at=_FIRST.at + timedelta(days=days),
        these=BlankRange(BlankKind.DIPLOMA, "ТКБ", first, last),
        source=source,
        target=target,
        by="staff:9",
        act=2,
    )


def _used(days: int, number: int) -> BlankMove:
    move = _then(days, executor(_SAULE), USED, number, number)
    return replace(move, act=None, book=RegistrationNumber(2026, 17))


def _spoiled(days: int, number: int) -> BlankMove:
    move = _then(days, executor(_SAULE), SPOILED, number, number)
    return replace(move, number="31", dated=move.at.date())


def _ended(days: int, source: Hand, target: Hand, number: int) -> BlankMove:
    move = _then(days, source, target, number, number)
    return replace(move, number="32", dated=move.at.date())
