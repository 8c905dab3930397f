"""The official forms, printed empty, say the words of the law's text: every word in its order, and no other."""

from datetime import date
from importlib.resources import files

import pytest

from telnusqa.core.wanted import Wanted
from telnusqa.paper.acceptance_refusal import AcceptanceRefusalSlip
from telnusqa.paper.application import Application2015, Application2023
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet
from tests.paper.read import folded, pages

ON = date(2026, 11, 23)
A1 = Application2015(
    head="",
    applicant="",
    institution="",
    speciality="",
    institution_now="",
    reason="",
    consent=True,
    day="",
    month="",
    year="20",
    signature="",
)
A5 = Application2023(**vars(A1), wanted=Wanted.DIPLOMA)
A2 = AcceptanceRefusalSlip(
    number="",
    applicant="",
    address="",
    office="«Халыққа қызмет көрсету орталығы» РМК филиалының № бөлімі (мекенжайы көрсетілсін)",
    listed="мемлекеттік көрсетілетін қызмет стандартында",
    missing=("", "", ""),
    copies=2,
    worker_is="ХҚО қызметкерінің",
    worker="",
    executor="",
    phone="",
    received_by="",
    day="",
    month="",
    year="20",
    kept="",
)
OUR_READINGS = (
    ("Құжаттардың қабылдағаны туралы қолхат", "Құжаттарды қабылдаудан бас тарту туралы қолхат"),  # its body refuses
    ("немесе көрсетілетін қызметті алушы ұйымының атауы", ""),  # the service is for people (2015:7)
    ("көрсетілетін қызмет алушының мекенжайы", "көрсетілетін қызметті алушының мекенжайы"),
    ("Көрсетілетін қызметті алушының", "көрсетілетін қызметті алушының"),  # a hint under a line begins small
    ("cәуірдегі", "сәуірдегі"),  # a Latin letter
)
"""Where the receipt of a refusal says otherwise than its form, and why."""


def of_text(edition: str, first: str, last: str) -> str:
    """The last part of the text from ``first`` to ``last``, white space folded, without the lines for a pen."""
    text = folded(files("telnusqa.law").joinpath("text", f"{edition}.txt").read_text(encoding="utf-8")).replace("_", "")
    end = text.rindex(folded(last)) + len(folded(last))
    return text[text.rindex(folded(first), 0, end) : end]


def printed(form: Form, sheet: Sheet) -> str:
    """What stands on the first page of a form."""
    return pages(render(form, sheet, on=ON))[0]


@pytest.mark.parametrize(
    ("form", "sheet", "text"),
    [
        (
            Form.APPLICATION_2015,
            A1,
            of_text("2015", "«Техникалық және кәсіптік білім туралы құжаттардың төлнұсқаларын", "ж. /қолы/"),
        ),
        (Form.APPLICATION_2023, A5, of_text("2023", "Нысан", "жыл (қолы)")),
    ],
    ids=["2015:A1", "2023:A5"],
)
def test_an_application_form_is_the_approved_one_word_for_word(form: Form, sheet: Sheet, text: str) -> None:
    assert printed(form, sheet) == text


def test_the_receipt_of_a_refusal_is_its_form_but_for_our_readings() -> None:
    text = of_text("2015", "Нысан Көрсетілетін", "20 ж. «»")
    for before, after in OUR_READINGS:
        assert folded(before) in text
        text = text.replace(folded(before), folded(after))
    said = printed(Form.ACCEPTANCE_REFUSAL, A2).replace(folded("Нөмірі 1-дана, барлығы 2"), "")  # outside the form
    assert without_brackets(said) == without_brackets(text)


def without_brackets(text: str) -> str:
    """The form leaves one of its brackets open."""
    return text.replace("(", "").replace(")", "")


def test_a_word_that_is_not_the_laws_is_seen() -> None:
    text = of_text("2023", "Нысан", "жыл (қолы)")
    assert printed(Form.APPLICATION_2023, A5).replace("келісемін", "келісім беремін") != text
