"""The parts every page is made of: fields with their problems, the due date, the timeline."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.template import engines
from django.utils import translation

from telnusqa.core.due import DayCounted, DayWhy, Unit
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.due import figure
from telnusqa.doors.shared.parts import DueFigure, Moment, Option, Pages, Row
from telnusqa.doors.shared.typed import day_typed

FORM = (
    '{% problems_first %}{% text_field "surname" "Тегі" hint="Құжаттағыдай" %}{% radios "wanted" "Не керек?" options %}'
    '{% date_field "born" "Туған күні" %}{% checkbox "consent" "Келісемін" %}{% endproblems_first %}'
)
OPTIONS = [Option("both", "Екеуі де"), Option("diploma", "Диплом")]


def draw(source: str, language: str = "kk", **context: object) -> str:
    with translation.override(language):
        return engines["django"].from_string(source).render(context)


def test_a_field_shows_what_was_typed_escaped() -> None:
    page = draw(FORM, options=OPTIONS, values={"surname": '"><script>', "wanted": "diploma", "born_year": "1999"})
    assert 'value="&quot;&gt;&lt;script&gt;"' in page
    assert page.count("checked") == 1
    assert 'name="born_year" class="width-4" inputmode="numeric" value="1999"' in page


def test_without_problems_there_is_no_summary() -> None:
    assert "error-summary" not in draw(FORM, options=OPTIONS, values={}, problems=())


def test_all_problems_stand_first_called_by_their_labels_and_linked() -> None:
    problems = (Problem("surname", "missing"), Problem("wanted", "choose_one"))
    page = draw(FORM, options=OPTIONS, values={}, problems=problems)
    assert page.index("error-summary") < page.index('id="field-surname"')
    assert 'href="#field-surname">Тегі: ' in page
    assert 'href="#field-wanted">Не керек?: ' in page
    assert 'aria-describedby="hint-surname error-surname"' in page
    assert page.count('aria-invalid="true"') == 1


def test_a_problem_of_no_field_on_the_page_is_told_without_a_link() -> None:
    page = draw(FORM, options=OPTIONS, values={}, problems=(Problem("elsewhere", "missing"),))
    assert "error-summary" in page
    assert "#field-elsewhere" not in page


def test_a_single_question_is_not_repeated_in_its_problem() -> None:
    source = '{% problems_first %}{% text_field "surname" "Тегі" heading=True %}{% endproblems_first %}'
    page = draw(source, values={}, problems=(Problem("surname", "missing"),))
    assert 'href="#field-surname">Тегі' not in page
    assert '<h1 class="question"><label' in page


def _ledger(start: date, length: int) -> tuple[DayCounted, ...]:
    return tuple(
        DayCounted(start + timedelta(days=n), n or None, DayWhy.COUNTED if n else DayWhy.START, "2023:3.1")
        for n in range(length + 1)
    )


@pytest.mark.parametrize(
    ("today", "left", "tone"),
    [(1, 15, "calm"), (12, 4, "calm"), (13, 3, "soon"), (16, 0, "soon"), (17, -1, "past")],
)
def test_the_due_date_counts_what_is_left(today: int, left: int, tone: str) -> None:
    drawn = figure(date(2026, 12, 16), _ledger(date(2026, 12, 1), 15), date(2026, 12, today), unit=Unit.WORKING)
    assert (drawn.left, drawn.tone, drawn.total) == (left, tone, 15)


@pytest.mark.parametrize(
    ("left", "words"), [(4, "4 жұмыс күні қалды"), (0, "Бүгін соңғы күн"), (-2, "2 күн бұрын өтті")]
)
def test_the_words_say_what_the_colour_shows(left: int, words: str) -> None:
    page = draw("{% due figure %}", figure=DueFigure(day=date(2026, 12, 16), left=left, total=15))
    assert words in page
    assert "2026 жылғы 16 желтоқсан" in page
    assert " style=" not in page


def test_the_bar_stays_inside_itself() -> None:
    marks = [DueFigure(day=date(2026, 12, 16), left=left, total=15).mark for left in (20, 15, 0, -40)]
    assert marks == [0, 0, 98, 98]


def test_a_timeline_is_told_newest_first_in_the_time_of_the_place() -> None:
    moments = [
        Moment("Ерте", datetime(2026, 11, 16, 5, 0, tzinfo=UTC)),
        Moment("Кеш", datetime(2026, 11, 18, 20, 30, tzinfo=UTC)),
    ]
    page = draw("{% timeline moments %}", moments=moments)
    assert page.index("Кеш") < page.index("Ерте")
    assert "2026 жылғы 19 қараша, 01:30" in page


def test_a_summary_says_what_a_change_link_changes() -> None:
    page = draw("{% summary_list rows %}", rows=[Row("Тегі", "Үлгіева", "/x"), Row("ЖСН", "")])
    assert '<span class="unseen"> Тегі</span>' in page
    assert page.count("<a ") == 1


def test_pages_are_drawn_only_where_there_are_some() -> None:
    assert "<nav" not in draw("{% pages pages %}", pages=Pages())
    assert 'rel="next"' in draw("{% pages pages %}", pages=Pages(older="/?after=9"))


def test_three_boxes_are_one_day() -> None:
    assert day_typed({"born_day": " 27", "born_month": "6", "born_year": "1999"}, "born") == "27.6.1999"
    assert day_typed({}, "born") == ""
