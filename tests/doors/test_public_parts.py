"""The parts every page is made of: fields with their problems, the due date, the timeline."""

from datetime import UTC, date, datetime

import pytest
from django.template import engines
from django.utils import translation

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.due import figure
from telnusqa.doors.shared.parts import DueFigure, Moment, Option, Pages, Row
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law import shipped
from telnusqa.law.working_left import Left
from telnusqa.words.term import left_sentence

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
    assert 'href="#field-wanted">Не керек? ' in page
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


START, END = date(2026, 12, 1), date(2026, 12, 15)
RULES = shipped.ruleset("2023")


@pytest.mark.parametrize(
    ("day", "left", "missed", "tone"),
    [
        (date(2026, 11, 28), 10, False, "calm"),
        (date(2026, 12, 1), 10, False, "calm"),
        (date(2026, 12, 10), 3, False, "soon"),
        (date(2026, 12, 15), 0, False, "soon"),
        (date(2026, 12, 16), 0, True, "past"),
        (date(2026, 12, 18), 2, True, "past"),
    ],
)
def test_the_due_date_counts_working_days_left(day: date, left: int, missed: bool, tone: str) -> None:
    drawn = figure(START, END, day, RULES)
    assert (drawn.left.missed, drawn.tone) == (missed, tone)
    assert drawn.left.days == left


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (Left(4, missed=False), "4 жұмыс күні қалды"),
        (Left(0, missed=False), "соңғы күні бүгін"),
        (Left(2, missed=True), "2 жұмыс күні бұрын өтті"),
        (Left(0, missed=True), "Мерзімі өтті"),
    ],
)
def test_the_words_say_what_the_colour_shows(left: Left, words: str) -> None:
    said = left_sentence(left, Language.KK)
    shown = DueFigure(day=END, start=START, today=START, left=left, said=said)
    page = draw("{% due figure %}", figure=shown)
    assert words in page
    assert "2026 жылғы 15 желтоқсан" in page
    assert " style=" not in page


def test_the_bar_stays_inside_itself() -> None:
    days = (date(2026, 11, 20), START, END, date(2027, 1, 20))
    marks = [DueFigure(day=END, start=START, today=day, left=Left(0, missed=False), said="").mark for day in days]
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
