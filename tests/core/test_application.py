"""The form: everything wrong is told at once, nothing typed is lost, what is right comes back as it was."""

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import permutations

import pytest

from telnusqa.core.application import Application, Typed, parse_application, problems
from telnusqa.core.application_text import application_of, hash_of_text, text_of
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.tell_by import TellBy
from tests.aliya import application

TODAY = date(2026, 11, 23)
RIGHT = Typed(
    institution="960940000175",
    institution_then="Ақбұлақ колледжі",
    graduation_year="2009",
    speciality="Есеп және аудит",
    applicant_surname=" Омарова ",
    applicant_given="Әлия",
    applicant_patronymic="Серікқызы",
    iin="900615400008",
    phone="8 701 000 00 01",
    email="aliya@post.example",
    address="Астана",
    reasons=("lost", "name_changed"),
    circumstances="Көшу кезінде",
    then_surname="Серікова",
    then_given="Әлия",
    wanted="diploma",
    original_number="0123456",
    original_date="27.06.2009",
    collection="office",
    consent="yes",
)


def test_a_right_form_is_an_application() -> None:
    said = parse_application(RIGHT, Language.RU, TODAY)
    assert isinstance(said, Application)
    assert said.applicant.full == "Омарова Әлия Серікқызы"
    assert said.name_then is not None and said.name_then.surname == "Серікова"
    assert (said.phone, said.original.issued_on) == ("+77010000001", date(2009, 6, 27))
    assert said.reasons == {Reason.LOST, Reason.NAME_CHANGED}


def test_an_empty_form_tells_every_field_at_once_each_with_its_clause() -> None:
    found = problems(Typed(), TODAY)
    assert [problem.field for problem in found] == [
        "institution",
        "graduation_year",
        "speciality",
        "applicant_surname",
        "applicant_given",
        "reasons",
        "circumstances",
        "wanted",
        "phone",
        "address",
        "collection",
        "consent",
    ]
    assert {problem.clause for problem in found if problem.field == "wanted"} == {"2023:A5"}


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"graduation_year": "2030"}, "graduation_year", "year"),
        ({"graduation_year": "09"}, "graduation_year", "year"),
        ({"applicant_surname": "Омарова2"}, "applicant_surname", "name_letters"),
        ({"applicant_surname": "<script>"}, "applicant_surname", "name_letters"),
        ({"iin": "900615400009"}, "iin", "iin_check"),
        ({"original_date": "31.02.2009"}, "original_date", "day"),
        ({"original_date": "24.11.2026"}, "original_date", "day_ahead"),
        ({"email": "aliya@"}, "email", "email"),
        ({"reasons": ("bored",)}, "reasons", "unknown_choice"),
        ({"wanted": "everything"}, "wanted", "unknown_choice"),
        ({"circumstances": "ө" * 1001}, "circumstances", "too_long"),
        ({"speciality": "Есеп\x00"}, "speciality", "strange_letters"),
        ({"then_surname": "Омарова", "then_patronymic": "Серікқызы"}, "then_surname", "same_name"),
        ({"consent": ""}, "consent", "consent_needed"),
    ],
)
def test_each_slip_is_named(change: dict[str, object], field: str, code: str) -> None:
    found = parse_application(replace(RIGHT, **change), Language.KK, TODAY)  # type: ignore[arg-type]
    assert isinstance(found, tuple)
    assert [(problem.field, problem.code) for problem in found] == [(field, code)]


def test_the_name_then_is_asked_only_where_it_changed() -> None:
    unchanged = replace(RIGHT, reasons=("lost",), then_surname="", then_given="")
    said = parse_application(unchanged, Language.KK, TODAY)
    assert isinstance(said, Application) and said.name_then is None


def test_the_text_says_everything_and_reads_back() -> None:
    said = application()
    assert application_of(text_of(said, "draft")) == said


@pytest.mark.parametrize("language", Language)
def test_the_text_reads_back_in_every_language(language: Language) -> None:
    said = application(language=language)
    assert application_of(text_of(said, "draft")) == said


def test_an_application_that_names_no_language_is_kazakh() -> None:
    fields = {name: value for name, value in vars(application()).items() if name != "language"}
    assert Application(**fields).language is Language.KK


def test_the_text_names_its_draft() -> None:
    assert json.loads(text_of(application(), "one"))["draft"] == "one"


@pytest.mark.parametrize("count", [2, 3, 4])
def test_reasons_stand_in_the_text_in_one_order_whatever_order_they_were_named_in(count: int) -> None:
    for named in permutations(Reason, count):
        said = application(reasons=frozenset(named))
        assert json.loads(text_of(said, "draft"))["reasons"] == sorted(reason.value for reason in named)


def test_salt_stands_before_the_text_that_is_hashed() -> None:
    assert hash_of_text("text") == sha256(b"text").hexdigest()
    assert hash_of_text("text", "salt") == sha256(b"salttext").hexdigest()


@pytest.mark.parametrize("field", list(Application.__dataclass_fields__))
def test_whatever_changes_in_an_application_changes_what_the_code_confirms(field: str) -> None:
    said = parse_application(RIGHT, Language.KK, TODAY)
    assert isinstance(said, Application)
    other = application(
        iin=None,
        email="",
        institution_bin="1",
        institution_then="",
        institution_changed="x",
        graduation_year=1999,
        speciality="x",
        reasons=frozenset({Reason.DAMAGED}),
        consent=False,
        language=Language.EN,
        phone="+77070000000",
        address="x",
    )
    changed = replace(said, **{field: getattr(other, field)})
    if changed == said:
        pytest.skip("the same value on both sides")
    assert hash_of_text(text_of(changed, "draft")) != hash_of_text(text_of(said, "draft"))


def test_two_drafts_are_never_one_text() -> None:
    assert text_of(application(), "one") != text_of(application(), "two")


@pytest.mark.parametrize(
    ("typed", "email", "told"),
    [
        ("", "", TellBy.SMS),
        ("sms", "", TellBy.SMS),
        ("email", "a@post.example", TellBy.EMAIL),
        ("both", "a@b.kz", TellBy.BOTH),
    ],
)
def test_how_to_be_told_is_what_was_chosen_and_else_by_sms(typed: str, email: str, told: TellBy) -> None:
    said = parse_application(replace(RIGHT, tell_by=typed, email=email), Language.KK, TODAY)
    assert isinstance(said, Application)
    assert said.tell_by is told
    assert application_of(text_of(said, "draft")) == said


def test_who_asks_for_letters_names_where_to() -> None:
    for way in ("email", "both"):
        assert parse_application(replace(RIGHT, tell_by=way, email=" "), Language.KK, TODAY) == (
            Problem("email", "email_for_way"),
        )


def test_a_way_nobody_offers_is_told() -> None:
    [found] = problems(replace(RIGHT, tell_by="pigeon"), TODAY)
    assert (found.field, found.code, found.clause) == ("tell_by", "unknown_choice", "")


def test_what_everybody_had_before_there_was_a_choice_is_not_written() -> None:
    assert "tell_by" not in json.loads(text_of(application(tell_by=TellBy.SMS), "draft"))
    assert json.loads(text_of(application(tell_by=TellBy.BOTH), "draft"))["tell_by"] == "both"
