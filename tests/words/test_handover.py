"""Who came for a duplicate and why nothing was handed over, as people read it: the table beside, in three languages."""

import tomllib
from pathlib import Path

import pytest

from telnusqa.core.bringer import BroughtBy
from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.language import Language
from telnusqa.core.not_handed import CameAs, WhyNotHanded
from telnusqa.core.standing import Standing
from telnusqa.words import handover

SAID = tomllib.loads(Path(__file__).with_name("handover.toml").read_text(encoding="utf-8"))
KK, RU, EN = Language.KK, Language.RU, Language.EN
WHY = WhyNotHanded


def table(name):
    rows = SAID[name].items()
    return [(key, language, text) for key, said in rows for language, text in zip(Language, said, strict=True)]


def test_the_table_has_every_value_and_the_languages_in_order():
    assert tuple(Language) == (KK, RU, EN)
    for name, kind in (
        ("came", Standing),
        ("given_to", Standing),
        ("guardian", GuardianPaper),
        ("brought_by", BroughtBy),
    ):
        assert set(SAID[name]) == {each.value for each in kind}
    for name in ("why", "choice", "bring"):
        assert set(SAID[name]) == {why.value for why in WHY}


@pytest.mark.parametrize(("value", "language", "text"), table("came"))
def test_who_came(value, language, text):
    assert handover.who_came(Standing(value), language) == text


@pytest.mark.parametrize(("value", "language", "text"), table("given_to"))
def test_to_whom_it_was_given(value, language, text):
    assert handover.given_to(Standing(value), language) == text
    for kind in ("handed_over", "original_given_back"):
        assert handover.handover_note(kind, {"to": value}, language) == text


@pytest.mark.parametrize(("value", "language", "text"), table("brought_by"))
def test_who_brought_an_original(value, language, text):
    assert handover.brought_by(BroughtBy(value), language) == text
    label = {KK: "Әкелген", RU: "Принёс", EN: "Brought by"}[language]
    assert handover.handover_note("original_taken_in", {"brought_by": value}, language) == f"{label}: {text}"
    for older in ({}, {"brought_by": ""}):
        assert handover.handover_note("original_taken_in", older, language) == ""


@pytest.mark.parametrize(("value", "language", "text"), table("came_as"))
def test_as_whom_somebody_came(value, language, text):
    assert handover.came_as(CameAs(value), language) == text


@pytest.mark.parametrize(("value", "language", "text"), table("taken_back_by"))
def test_who_took_an_application_back(value, language, text):
    assert handover.taken_back_by(Standing(value), language) == text
    assert handover.handover_note("withdrawn", {"to": value}, language) == text
    assert handover.handover_note("withdrawn", {"to": ""}, language) == ""
    assert handover.handover_note("withdrawn", {}, language) == ""


@pytest.mark.parametrize(("value", "language", "text"), table("guardian"))
def test_the_paper_of_a_parent(value, language, text):
    assert handover.guardian_paper(GuardianPaper(value), language) == text


@pytest.mark.parametrize(("value", "language", "text"), table("why"))
def test_why_nothing_was_handed_over(value, language, text):
    assert handover.why_not_handed(WHY(value), language) == text
    assert handover.whys_not_handed([WHY(value)], language) == text
    assert handover.handover_params({"why": value}, language) == {"why": text}
    note = handover.handover_note("handover_refused", {"reasons": [value]}, language)
    assert note == f"{text[0].upper()}{text[1:]}."


@pytest.mark.parametrize(("value", "language", "text"), table("choice"))
def test_a_reason_as_an_officer_chooses_it(value, language, text):
    assert handover.reason_choice(WHY(value), language) == text


@pytest.mark.parametrize(("value", "language", "text"), table("bring"))
def test_what_helps_next_time(value, language, text):
    assert handover.what_to_bring([WHY(value)], language) == ((text,) if text else ())


def test_several_reasons_stand_in_one_line_and_what_helps_is_told_once():
    two = [WHY.POWER_EXPIRED, WHY.OTHER]
    assert handover.whys_not_handed(two, KK) == "сенімхаттың мерзімі өткен; себебі кабинетте жазылған"
    assert handover.handover_params({"why": "power_expired,,other"}, EN) == {
        "why": "the power of attorney has expired; the reason stands in the account"
    }
    assert handover.what_to_bring([WHY.POWER_EXPIRED, WHY.POWER_EXPIRED, WHY.OTHER], EN) == (
        "Come yourself, or have a notary make out a new power of attorney.",
    )
    note = handover.handover_note("handover_refused", {"reasons": ["power_expired", "other"]}, RU)
    assert note == "Срок доверенности истёк; причина указана в кабинете."


def test_what_was_not_kept_is_not_said():
    assert handover.handover_params({}, KK) == {"why": ""}
    assert handover.handover_params({"why": ""}, KK) == {"why": ""}
    assert handover.handover_note("decided", {"to": "holder"}, KK) == ""
    assert handover.handover_note("handover_refused", {"reasons": "other"}, KK) == "."
    assert handover.handover_note("handed_over", {}, EN) == "Handed over to the applicant"
