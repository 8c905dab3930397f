"""What a counter keeps sealed is read again as it was."""

import json
from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import Intake, OfficeRequest, TypedCame, TypedIntake
from telnusqa.core.intake_text import ShownAtIntake, shown_of, text_of_shown, text_of_typed, typed_of
from telnusqa.core.standing import Standing
from tests.aliya import application
from tests.core.counter_form import CARD, NOTICE, TYPED, TYPED_NOTICE
from tests.law.attorneys import CERTIFICATE, POWER

WHOLE = Intake(
    application=application(),
    came=Came(standing=Standing.ATTORNEY, name="Омаров Ерлан", by=POWER),
    identity=CARD,
    notice=NOTICE,
    brought=frozenset({Paper.APPLICATION}),
    consents=frozenset(ConsentForm),
    request=OfficeRequest("1", "2"),
)


@pytest.mark.parametrize(
    "intake",
    [
        WHOLE,
        replace(WHOLE, came=HOLDER, identity=None, notice=None),
        replace(WHOLE, came=Came(standing=Standing.ATTORNEY, name="Е", by=replace(POWER, until=None, notarised=False))),
        replace(WHOLE, came=Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Г", by=CERTIFICATE)),
        replace(WHOLE, came=Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Г")),
        replace(WHOLE, identity=replace(CARD, issued_on=None), notice=replace(NOTICE, issue_registered=None)),
    ],
)
def test_what_was_shown_is_read_again(intake: Intake) -> None:
    kept = ShownAtIntake(came=intake.came, identity=intake.identity, notice=intake.notice)
    assert shown_of(text_of_shown(intake)) == kept


def test_its_names_are_the_ones_that_are_kept() -> None:
    assert json.loads(text_of_shown(WHOLE)) == {
        "came": {
            "standing": "attorney",
            "name": "Омаров Ерлан",
            "by": {
                "number": POWER.number,
                "issued_on": "2026-03-02",
                "until": "2027-03-01",
                "notary": POWER.notary,
                "notarised": True,
                "names_people": True,
                "names_power": True,
            },
        },
        "identity": {
            "paper": "id_card",
            "number": "012345678",
            "issued_by": "ҚР ІІМ",
            "issued_on": "2013-04-02",
            "source": "card",
        },
        "notice": {
            "periodical": "Астана ақшамы",
            "published": "2015-03-05",
            "document_number": "0123456",
            "issue_registered": "2009-06-27",
        },
    }
    by = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Г", by=CERTIFICATE)
    assert json.loads(text_of_shown(replace(WHOLE, came=by)))["came"]["by"] == {
        "guardian": "birth_certificate",
        "number": CERTIFICATE.number,
        "issued_on": date(2010, 4, 5).isoformat(),
        "names_people": True,
    }


@pytest.mark.parametrize(
    "typed",
    [
        TypedIntake(),
        TYPED,
        replace(
            TYPED,
            notice=TYPED_NOTICE,
            came=TypedCame(came="attorney", came_name="Е", power_number="1"),
            request_number="1",
            request_barcode="2",
            counter_consent="",
        ),
    ],
)
def test_a_form_is_read_again_as_it_was_typed(typed: TypedIntake) -> None:
    assert typed_of(text_of_typed(typed)) == typed


def test_one_form_has_one_text() -> None:
    assert text_of_typed(TypedIntake()).startswith('{"application":{"address":"","applicant_given":""')
    assert "Омарова" in text_of_typed(TYPED)
