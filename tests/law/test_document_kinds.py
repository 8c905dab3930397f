"""How documents looked over the years, and what is told of a row that looks otherwise."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind, RegisterRow
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.law import shipped
from telnusqa.law.document_kinds import Coded, DocumentKinds, Mark, Years, has_supplement, warnings
from tests.aliya import aliya_record

KINDS = shipped.document_kinds()
LINE = aliya_record().supplement[1]


def told(row: RegisterRow, kinds: DocumentKinds = KINDS) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in warnings(row, kinds)]


def test_aliyas_diploma_looks_as_they_did() -> None:
    assert warnings(aliya_record(), KINDS) == ()


def test_every_kind_has_a_sample_today_and_no_two_at_once() -> None:
    days = [day for each in KINDS.samples for day in (each.years.since, each.years.until) if day]
    for kind in RecordKind:
        assert KINDS.sample(kind, date(2026, 11, 23)) is not None
        for day in [*days, date(1998, 6, 29)]:
            assert sum(kind in each.kinds and each.years.hold(day) for each in KINDS.samples) <= 1


@pytest.mark.parametrize("kind", [RecordKind.DIPLOMA, RecordKind.HONOURS_DIPLOMA])
def test_a_diploma_of_the_day_after_a_sample_ended_is_of_the_next(kind: RecordKind) -> None:
    ended = [each.years.until for each in KINDS.samples if kind in each.kinds and each.years.until]
    assert max(ended) == date(2016, 8, 31)
    for day in ended:
        sample = KINDS.sample(kind, day + timedelta(days=1))
        assert sample is not None and sample.supplement


def test_every_line_of_the_list_says_how_sure_it_is_and_by_what() -> None:
    for each in (*KINDS.samples, *KINDS.codes):
        assert each.sure in {"A", "B", "C"}
        assert each.source.strip()


def test_a_post_secondary_diploma_of_the_nineties_is_told_of() -> None:
    old = aliya_record(kind=RecordKind.POST_SECONDARY, issued_on=date(1998, 6, 29))
    assert warnings(old, KINDS) == (Problem("kind", "kind_not_then", "policy:document-kinds"),)
    assert told(replace(old, issued_on=date(2007, 8, 15))) == []


def test_a_series_of_another_kind_is_told_of() -> None:
    assert warnings(aliya_record(series="ЖБ"), KINDS) == (
        Problem("series", "series_unlike", "policy:document-kinds", {"series": "ТКБ"}),
    )
    assert told(aliya_record(series="ЖБ", issued_on=date(2007, 8, 14))) == []
    assert told(aliya_record(series="ЖБ", kind=RecordKind.HONOURS_DIPLOMA)) == []


def test_a_number_of_other_digits_is_told_of() -> None:
    assert warnings(aliya_record(number="012345"), KINDS) == (
        Problem("number", "digits_unlike", "policy:document-kinds", {"digits": "7"}),
    )
    assert told(aliya_record(number="012345", issued_on=date(1998, 6, 29))) == []


@pytest.mark.parametrize(
    ("mark", "value"),
    [("credits", Decimal(0)), ("percent", 0), ("letter", "A"), ("points", Decimal("4.0"))],
)
def test_a_mark_of_later_years_is_told_of_once(mark: str, value: object) -> None:
    line = replace(LINE, **{mark: value})  # type: ignore[arg-type]
    row = aliya_record(supplement=(LINE, line, replace(line, position=3)))
    clause = "policy:document-kinds"
    assert warnings(row, KINDS) == (Problem("supplement", "mark_not_then", clause, {"mark": mark}),)
    assert told(replace(row, issued_on=date(2016, 9, 1))) == []


def test_hours_the_five_and_a_pass_have_always_been_there() -> None:
    line = SupplementLine(position=1, section=False, name_kk="Дене", name_ru="Физкультура", hours=0, passed=True)
    assert told(aliya_record(supplement=(line, LINE))) == []


def test_a_certificate_has_no_supplement() -> None:
    row = aliya_record(kind=RecordKind.CERTIFICATE)
    assert told(row) == [("supplement", "no_supplement_then")]
    assert told(replace(row, supplement=())) == []


@pytest.mark.parametrize(
    ("speciality", "qualification", "issued", "unlike"),
    [
        ("2202002", "", date(2003, 6, 30), []),
        ("0402", "", date(1998, 6, 30), []),
        ("1304000", "130404 3", date(2014, 6, 30), []),
        ("06130100", "4S06130105", date(2024, 6, 30), []),
        ("06130100", "3W06130105", date(2019, 1, 1), []),
        ("06130100", "5AB06130105", date(2026, 6, 30), []),
        ("06130100", "4S06130105", date(2018, 12, 31), ["speciality_code", "qualification_code"]),
        ("1304000", "1304043", date(2024, 12, 31), []),
        ("1304000", "1304043", date(2025, 1, 1), ["speciality_code", "qualification_code"]),
        ("0402", "", date(2020, 1, 1), ["speciality_code"]),
        ("1304000", "1304043", date(2020, 1, 1), []),
        ("130400", "1304", date(2014, 6, 30), ["speciality_code", "qualification_code"]),
        ("1304000X", "X1304043", date(2014, 6, 30), ["speciality_code", "qualification_code"]),
        ("06130100", "9S06130105", date(2024, 6, 30), ["qualification_code"]),
    ],
)
def test_a_code_looks_as_its_classifier_wrote_it(
    speciality: str, qualification: str, issued: date, unlike: list[str]
) -> None:
    row = aliya_record(speciality_code=speciality, qualification_code=qualification, issued_on=issued, supplement=())
    assert told(row) == [(field, "code_unlike") for field in unlike]


def test_years_without_an_end_go_on() -> None:
    day = date(2020, 1, 1)
    assert Years(None, None).hold(day)
    assert Years(day, day).hold(day)
    assert not Years(date(2020, 1, 2), None).hold(day)
    assert not Years(None, date(2019, 12, 31)).hold(day)


def test_what_nobody_knows_is_not_told_of() -> None:
    bare = DocumentKinds(samples=KINDS.samples, codes=())
    assert told(aliya_record(), bare) == [("speciality_code", "code_unlike"), ("qualification_code", "code_unlike")]
    assert told(aliya_record(), DocumentKinds(samples=(), codes=KINDS.codes)) == [("kind", "kind_not_then")]


@pytest.mark.parametrize(
    ("kind", "lines", "known", "has"),
    [
        (RecordKind.CERTIFICATE, (), True, False),
        (RecordKind.CERTIFICATE, (LINE,), True, True),
        (RecordKind.DIPLOMA, (), True, True),
        (RecordKind.DIPLOMA, (LINE,), True, True),
        (RecordKind.CERTIFICATE, (), False, True),
    ],
)
def test_a_supplement_belongs_to_it_by_its_kind_by_its_lines_or_because_nobody_knows(
    kind: RecordKind, lines: tuple[SupplementLine, ...], known: bool, has: bool
) -> None:
    kinds = KINDS if known else DocumentKinds(samples=(), codes=())
    assert has_supplement(aliya_record(kind=kind, supplement=lines), kinds) is has


def test_a_pass_is_a_mark_and_no_pass_is_none() -> None:
    bare = replace(KINDS.samples[1], marks=frozenset(Mark) - {Mark.PASSED})
    kinds = DocumentKinds((bare,), KINDS.codes)
    assert told(aliya_record(), kinds) == []
    row = aliya_record(supplement=(replace(LINE, five=None, passed=True),))
    assert told(row, kinds) == [("supplement", "mark_not_then")]


def test_several_series_and_digits_are_named_in_their_order() -> None:
    letters = "ЖГТЕБАДВ"
    sample = replace(KINDS.samples[1], series=frozenset(letters), digits=frozenset({8, 6}))
    found = warnings(aliya_record(series="Я"), DocumentKinds((sample,), KINDS.codes))
    assert [problem.params for problem in found] == [
        {"series": ", ".join(sorted(letters))},
        {"digits": "6, 8"},
    ]


def test_the_file_is_read_as_it_is_written() -> None:
    newest = KINDS.sample(RecordKind.DIPLOMA, date(2026, 6, 30))
    assert newest is not None
    assert newest.marks == set(Mark)
    assert (newest.series, newest.digits, newest.supplement, newest.sure) == ({"ТКБ"}, {7}, True, "B")
    assert newest.source.startswith("a filled blank of 2025")
    assert {each.of for each in KINDS.codes} == set(Coded)
    assert KINDS.codes[0].years == Years(None, date(2019, 12, 31))
    assert KINDS.codes[0].sure == "C"
