"""What is known of a series of blanks: the last word stands, and what does not fit is told softly."""

from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import Doubt, KnownBlank, Sureness, doubts_about, standing
from telnusqa.core.blank_kind_form import parse_known_blank
from telnusqa.core.custody import BlankRange
from telnusqa.core.problem import Problem

DAY = date(2026, 11, 27)
TKB = KnownBlank(kind=BlankKind.DIPLOMA, series="ТКБ", digits=7, sure=Sureness.SEEN)
TKA = KnownBlank(kind=BlankKind.DIPLOMA, series="ТКА", since=DAY, until=DAY, sure=Sureness.HEARD)
OF_SUPPLEMENT = KnownBlank(kind=BlankKind.SUPPLEMENT, series="ТКБ", sure=Sureness.ACT)
TYPED = {"kind": "diploma", "series": " tkb ", "digits": "7", "sure": "seen"}


def of(series: str, kind: BlankKind = BlankKind.DIPLOMA) -> BlankRange:
    return BlankRange(kind, series, 1, 9)


@pytest.mark.parametrize(
    ("these", "digits", "day", "told"),
    [
        (of("ТКБ"), [7, 7], DAY, ()),
        (of("ТКБ"), [7, 8], DAY, (Doubt.DIGITS,)),
        (of("ТКБ"), [6], DAY, (Doubt.DIGITS,)),
        (of("ТКВ"), [7], DAY, (Doubt.UNKNOWN_SERIES,)),
        (of("ТКА", BlankKind.SUPPLEMENT), [7], DAY, (Doubt.UNKNOWN_SERIES,)),
        (of("ТКБ", BlankKind.SUPPLEMENT), [6, 8], date(1999, 1, 1), ()),
        (of("ТКА"), [6], DAY, ()),
        (of("ТКА"), [6], date(2026, 11, 26), (Doubt.OUT_OF_USE,)),
        (of("ТКА"), [6], date(2026, 11, 28), (Doubt.OUT_OF_USE,)),
    ],
)
def test_what_speaks_against_a_delivery(these: BlankRange, digits: list[int], day: date, told: tuple[Doubt]) -> None:
    assert doubts_about(these, digits, day, [TKA, TKB, OF_SUPPLEMENT]) == told


def test_every_doubt_is_told() -> None:
    old = KnownBlank(kind=BlankKind.DIPLOMA, series="ТКБ", digits=6, until=date(2014, 12, 31), sure=Sureness.ACT)
    assert doubts_about(of("ТКБ"), [7], DAY, [old]) == (Doubt.DIGITS, Doubt.OUT_OF_USE)


def test_the_last_word_on_a_series_stands_and_may_take_it_off() -> None:
    longer = KnownBlank(kind=BlankKind.DIPLOMA, series="ТКБ", digits=8, sure=Sureness.ACT)
    off = KnownBlank(kind=BlankKind.DIPLOMA, series="ТКА", sure=Sureness.SEEN, listed=False)
    assert standing([OF_SUPPLEMENT, TKB, TKA]) == (TKA, TKB, OF_SUPPLEMENT)
    assert standing([TKB, TKA, longer, off]) == (longer,)
    assert standing([off, TKA]) == (TKA,)


def test_what_is_typed_is_read_and_what_is_not_known_left_empty() -> None:
    assert parse_known_blank(TYPED) == TKB
    more = {"digits": "", "since": "01.09.2015", "until": "31.08.2030", "note": " № 5 ", "listed": "no"}
    assert parse_known_blank(TYPED | more) == KnownBlank(
        kind=BlankKind.DIPLOMA,
        series="ТКБ",
        since=date(2015, 9, 1),
        until=date(2030, 8, 31),
        sure=Sureness.SEEN,
        note="№ 5",
        listed=False,
    )
    one_day = parse_known_blank(TYPED | {"since": "01.09.2015", "until": "01.09.2015", "listed": "yes"})
    assert isinstance(one_day, KnownBlank) and one_day.listed
    assert [parse_known_blank(TYPED | {"digits": n}).digits for n in "678"] == [6, 7, 8]  # type: ignore[union-attr]


@pytest.mark.parametrize("digits", ["5", "9", "x", "07"])
def test_a_number_has_six_to_eight_digits(digits: str) -> None:
    assert parse_known_blank(TYPED | {"digits": digits}) == (
        Problem("digits", "whole_between", "", {"least": 6, "most": 8}),
    )


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert parse_known_blank({}) == (
        Problem("kind", "choose_one"),
        Problem("series", "missing"),
        Problem("sure", "choose_one"),
    )
    wrong = {"kind": "x", "series": "№", "since": "x", "until": "y", "sure": "z", "note": "я" * 201}
    assert parse_known_blank(wrong) == (
        Problem("kind", "unknown_choice"),
        Problem("series", "document_series"),
        Problem("since", "day"),
        Problem("until", "day"),
        Problem("sure", "unknown_choice"),
        Problem("note", "too_long", "", {"most": 200, "now": 201}),
    )
    assert parse_known_blank(TYPED | {"series": "Т7"}) == (Problem("series", "document_series"),)
    assert parse_known_blank(TYPED | {"since": "02.01.2016", "until": "01.01.2016"}) == (
        Problem("until", "until_before_since"),
    )
