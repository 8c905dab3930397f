"""A term in months: every day in its cell, counted days numbered, the others named under the month."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.decree import BY_ORDER
from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.term import service_term
from telnusqa.words.date import day_month, weekday_short
from telnusqa.words.months import Cell, Mark, Month, heads, months, skips

KK, RU, EN = Language.KK, Language.RU, Language.EN
NAURYZ = service_term(date(2026, 3, 16), Channel.CORPORATION, shipped.ruleset("2023"))
CALENDAR_DAYS = service_term(date(2027, 1, 29), Channel.OFFICE, shipped.ruleset("2015"))
TERMS = {"working days": NAURYZ, "calendar days": CALENDAR_DAYS}


def cells(months: tuple[Month, ...]) -> dict[date, Cell]:
    return {cell.day: cell for month in months for week in month.weeks for cell in week if cell}


def of_day(term: Term, day: date, today: date | None = None) -> Cell:
    return cells(months(term, KK, today))[day]


def test_the_months_are_whole_and_their_weeks_begin_on_monday() -> None:
    march, april = months(NAURYZ, KK)
    assert (march.name, april.name) == ("2026 жылғы наурыз", "2026 жылғы сәуір")
    assert [len(march.weeks), len(april.weeks)] == [6, 5]
    for month, days in ((march, 31), (april, 30)):
        assert all(len(week) == 7 for week in month.weeks)
        assert [cell.day.day for week in month.weeks for cell in week if cell] == list(range(1, days + 1))
        assert all(cell.day.weekday() == place for week in month.weeks for place, cell in enumerate(week) if cell)
    assert march.weeks[0][:6] == (None,) * 6


@pytest.mark.parametrize("name", TERMS)
def test_the_numbered_cells_are_the_counted_days_of_the_term(name: str) -> None:
    term = TERMS[name]
    shown = cells(months(term, KK))
    numbered = {day: cell.ordinal for day, cell in shown.items() if cell.ordinal is not None}
    assert numbered == {each.day: each.ordinal for each in term.days if each.ordinal is not None}
    assert list(numbered.values()) == list(range(1, term.length + 1))
    assert [day for day, cell in shown.items() if cell.last] == [term.due_on]


def test_every_kind_of_day_has_its_mark_and_its_word() -> None:
    said = {day: (cell.mark, cell.word) for day, cell in cells(months(NAURYZ, KK)).items()}
    assert said[date(2026, 3, 15)] == (Mark.BESIDE, "")
    assert said[date(2026, 3, 16)] == (Mark.START, "басы")
    assert said[date(2026, 3, 17)] == (Mark.COUNTED, "")
    assert said[date(2026, 3, 21)] == (Mark.SKIPPED, "мереке")
    assert said[date(2026, 3, 24)] == (Mark.SKIPPED, "ауысқан")
    assert said[date(2026, 3, 28)] == (Mark.SKIPPED, "демалыс")
    assert said[date(2026, 4, 8)] == (Mark.COUNTED, "жеткізу")
    assert said[date(2026, 4, 9)] == (Mark.COUNTED, "соңы")
    assert said[date(2026, 4, 10)] == (Mark.BESIDE, "")


def test_a_cell_is_heard_as_a_day_and_what_it_is() -> None:
    heard = {day: cell.heard for day, cell in cells(months(NAURYZ, KK)).items()}
    assert heard[date(2026, 3, 15)] == "15 наурыз"
    assert heard[date(2026, 3, 16)] == "16 наурыз, тіркелген күн, саналмайды"
    assert heard[date(2026, 3, 17)] == "17 наурыз, 1-күн"
    assert heard[date(2026, 3, 21)] == "21 наурыз, мереке: Наурыз мейрамы, саналмайды"
    assert heard[date(2026, 3, 25)] == "25 наурыз, мерекеден ауысқан демалыс, саналмайды"
    assert heard[date(2026, 3, 28)] == "28 наурыз, демалыс күні, саналмайды"
    assert heard[date(2026, 4, 8)] == ("8 сәуір, 14-күн, нәтиже Мемлекеттік корпорацияға жеткізілетін соңғы күн")
    assert heard[date(2026, 4, 9)] == "9 сәуір, 15-күн, мерзімнің соңғы күні"


def test_days_that_share_a_reason_are_told_together_under_their_month() -> None:
    march, april = months(NAURYZ, KK)
    assert [note.days for note in march.notes] == ["21–23", "24", "25", "28–29"]
    assert march.notes[0].text == "Наурыз мейрамы"
    assert march.notes[0].source == "«Қазақстан Республикасындағы мерекелер туралы» Заң"
    assert "2026 жылғы 22 наурыз" in march.notes[2].text
    assert [(note.days, note.text) for note in april.notes] == [("4–5", "Демалыс күндері")]


def test_days_of_rest_of_several_weeks_are_one_line() -> None:
    november, december = months(service_term(date(2026, 11, 16), Channel.OFFICE, shipped.ruleset("2023")), KK)
    assert [note.days for note in november.notes] == ["21–22, 28–29"]
    assert [note.days for note in december.notes] == ["5–6"]


def test_a_day_of_rest_one_works_on_is_counted_and_named_with_its_act() -> None:
    _, may = months(service_term(date(2024, 4, 25), Channel.OFFICE, shipped.ruleset("2023")), KK)
    told = {note.days: note for note in may.notes}
    assert told["4"].text == "6-күн: демалыс ауыстырылған, жұмыс күні"
    assert "G24G0000109" in told["4"].source
    assert told["8"].text.startswith("Осы күнге ауыстырылған демалыс")
    assert cells((may,))[date(2024, 5, 8)].heard == "8 мамыр, ауыстырылған демалыс, саналмайды"


def test_a_term_in_calendar_days_skips_nothing_and_may_end_a_day_later() -> None:
    assert not skips(CALENDAR_DAYS)
    assert skips(NAURYZ)
    end = of_day(CALENDAR_DAYS, date(2027, 3, 1))
    assert (end.mark, end.ordinal, end.word, end.last) == (Mark.CARRIED, None, "соңы", True)
    assert end.heard == "1 наурыз, мерзім осы жұмыс күні аяқталады, мерзімнің соңғы күні"
    _, february, march = months(CALENDAR_DAYS, KK)
    assert february.notes == ()
    assert [note.days for note in march.notes] == ["1"]


def test_today_is_marked_where_one_looks() -> None:
    beside, start = date(2026, 4, 13), date(2026, 3, 16)
    assert (of_day(NAURYZ, beside, beside).today, of_day(NAURYZ, beside, beside).word) == (True, "бүгін")
    assert of_day(NAURYZ, start, start).word == "басы"
    assert of_day(NAURYZ, start, start).heard.endswith("саналмайды, бүгін")
    assert not any(cell.today for cell in cells(months(NAURYZ, KK)).values())


def test_a_day_that_an_act_added_is_named_with_the_act() -> None:
    added = DayCounted(date(2026, 4, 10), 16, DayWhy.EXTENDED, "administrative-code:76", act="17-Ө")
    term = replace(NAURYZ, due_on=added.day, days=(*NAURYZ.days, added))
    cell = of_day(term, added.day)
    assert (cell.mark, cell.word) == (Mark.COUNTED, "соңы")
    assert cell.heard == "10 сәуір, ұзартылған мерзімнің күні, мерзімнің соңғы күні"
    note = next(note for note in months(term, KK)[1].notes if note.days == "10")
    assert note.text == "Мерзім № 17-Ө құжатпен ұзартылған"


def test_the_heads_of_the_columns_are_whole_for_the_ear() -> None:
    assert [head.short for head in heads(KK)] == ["дс", "сс", "ср", "бс", "жм", "сб", "жс"]
    assert heads(RU)[0].full == "понедельник"
    assert [head.short for head in heads(EN)][-1] == "Sun"


def test_a_day_without_its_year() -> None:
    day = date(2026, 11, 24)
    assert [day_month(day, language) for language in (KK, RU, EN)] == ["24 қараша", "24 ноября", "24 November"]
    assert weekday_short(day, RU) == "вт"


def test_a_day_of_rest_that_an_order_gave_is_no_holiday() -> None:
    given = DayCounted(date(2026, 3, 20), None, DayWhy.HOLIDAY, "order:2026-02-02:27-НҚ", BY_ORDER)
    days = tuple(given if each.day == given.day else each for each in NAURYZ.days)
    cell = of_day(replace(NAURYZ, days=days), given.day)
    assert (cell.mark, cell.word) == (Mark.SKIPPED, "демалыс")
    assert cell.heard == "20 наурыз, бұйрықпен берілген демалыс, саналмайды"
