"""Every field of the form: its limit, its clause, what it becomes; exactly."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.application import PAGES, Application, Original, Typed, parse_application, problems
from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from tests.core.test_application import RIGHT, TODAY

FULL = replace(
    RIGHT,
    institution=" 960940000175 ",
    institution_then=" Ақбұлақ  колледжі",
    institution_changed="Ақбұлақ жоғары колледжі ",
    then_patronymic="Серікқызы",
    speciality=" Есеп  және аудит ",
    email=" aliya@post.example ",
    address=" Астана  қаласы ",
    circumstances=" Көшу кезінде\nжоғалды ",
    original_series=" ТКБ ",
    original_number=" 0123456 ",
)


def test_every_field_becomes_what_it_means():
    assert parse_application(FULL, Language.RU, TODAY) == Application(
        applicant=PersonName("Омарова", "Әлия", "Серікқызы"),
        iin="900615400008",  # type: ignore[arg-type]
        phone="+77010000001",
        email="aliya@post.example",
        address="Астана қаласы",
        institution_bin="960940000175",
        institution_then="Ақбұлақ колледжі",
        institution_changed="Ақбұлақ жоғары колледжі",
        graduation_year=2009,
        speciality="Есеп және аудит",
        reasons=frozenset({Reason.LOST, Reason.NAME_CHANGED}),
        circumstances="Көшу кезінде\nжоғалды",
        name_then=PersonName("Серікова", "Әлия", "Серікқызы"),
        wanted=Wanted.DIPLOMA,
        original=Original("ТКБ", "0123456", date(2009, 6, 27)),
        collection=Collection.OFFICE,
        consent=True,
        language=Language.RU,
    )


def test_who_has_no_number_leaves_it_empty():
    said = parse_application(replace(RIGHT, iin="  "), Language.KK, TODAY)
    assert isinstance(said, Application)
    assert said.iin is None


def test_an_untouched_form_is_empty_in_every_field():
    assert set(vars(Typed()).values()) == {"", ()}
    assert Original() == Original("", "", None)


LONGEST = {
    "speciality": (200, "2023:A5"),
    "institution_then": (300, "2023:A5"),
    "institution_changed": (400, "2023:A5"),
    "circumstances": (1000, "2015:9.1"),
    "original_series": (10, ""),
    "original_number": (20, ""),
    "address": (300, ""),
}


@pytest.mark.parametrize("field", LONGEST)
def test_a_text_may_be_as_long_as_its_line_and_no_longer(field):
    most, clause = LONGEST[field]
    assert isinstance(parse_application(replace(RIGHT, **{field: "ө" * most}), Language.KK, TODAY), Application)
    assert problems(replace(RIGHT, **{field: "ө" * (most + 1)}), TODAY) == (
        Problem(field, "too_long", clause, {"most": most, "now": most + 1}),
    )


def test_an_empty_form_names_the_clause_of_every_field():
    assert [(p.field, p.code, p.clause) for p in problems(Typed(), TODAY)] == [
        ("institution", "missing", "2023:A5"),
        ("graduation_year", "missing", "2023:A5"),
        ("speciality", "missing", "2023:A5"),
        ("applicant_surname", "missing", "2023:A5"),
        ("applicant_given", "missing", "2023:A5"),
        ("reasons", "choose_one_or_more", "2023:A5"),
        ("circumstances", "missing", "2015:9.1"),
        ("wanted", "choose_one", "2023:A5"),
        ("phone", "missing", ""),
        ("address", "missing", ""),
        ("collection", "choose_one", "policy:handover"),
        ("consent", "consent_needed", "2023:9.3"),
    ]


def test_the_name_on_the_document_must_be_there_and_be_another_where_it_changed():
    bare = replace(RIGHT, then_surname="", then_given="")
    assert [(p.field, p.code, p.clause) for p in problems(bare, TODAY)] == [
        ("then_surname", "missing", "2023:8.3"),
        ("then_given", "missing", "2023:8.3"),
    ]
    same = replace(RIGHT, then_surname=" Омарова", then_patronymic="Серікқызы")
    assert problems(same, TODAY) == (Problem("then_surname", "same_name", "2023:8.3"),)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"graduation_year": "1929"}, Problem("graduation_year", "year", "2023:A5", {"first": 1930, "last": 2026})),
        ({"graduation_year": "2027"}, Problem("graduation_year", "year", "2023:A5", {"first": 1930, "last": 2026})),
        ({"reasons": ("lost", "bored")}, Problem("reasons", "unknown_choice", "2023:A5")),
        ({"original_date": "24.11.2026"}, Problem("original_date", "day_ahead", "")),
        ({"email": "a"}, Problem("email", "email")),
        ({"iin": "90061540000"}, Problem("iin", "iin_length")),
    ],
)
def test_a_slip_is_told_whole(change, problem):
    (found,) = problems(replace(RIGHT, **change), TODAY)
    assert (found.field, found.code) == (problem.field, problem.code)
    assert found == problem or problem.field == "iin"


@pytest.mark.parametrize(
    "change", [{"graduation_year": "1930"}, {"graduation_year": "2026"}, {"original_date": "23.11.2026"}]
)
def test_the_first_year_this_one_and_today_are_well(change):
    assert problems(replace(RIGHT, **change), TODAY) == ()


def test_a_page_tells_of_its_own_fields_alone():
    alone = {page: [p.field for p in problems(Typed(reasons=("name_changed",)), TODAY, [page])] for page in PAGES}
    assert alone == {
        "institution": ["institution"],
        "study": ["graduation_year", "speciality"],
        "name": ["applicant_surname", "applicant_given"],
        "reasons": ["circumstances"],
        "then": ["then_surname", "then_given"],
        "wanted": ["wanted"],
        "original": [],
        "contact": ["phone", "address"],
        "collection": ["collection"],
        "consent": ["consent"],
    }
