"""What comes over a counter, for tests: Aliya with her papers, or somebody for her."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts.intake import intake
from telnusqa.acts.refuse_acceptance import SignedBy, refuse_acceptance
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import Intake, OfficeRequest
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.visit import Visit
from telnusqa.core.wanted import Wanted
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application
from tests.cast import NOW, Staff
from tests.core.counter_form import CARD, TYPED
from tests.law.attorneys import POWER

ERLAN = Came(standing=Standing.ATTORNEY, name="Омаров Ерлан Серікұлы", by=POWER)
SIGNED = SignedBy(worker="Қасымов Болат Сәкенұлы", executor="Қасымов Болат Сәкенұлы", phone="+77172000007")


def handed_in(**changes: object) -> Intake:
    """Aliya with everything edition 2023 asks of somebody who lost her diploma."""
    said = Intake(
        application=application(),
        came=HOLDER,
        identity=CARD,
        notice=None,
        brought=frozenset({Paper.APPLICATION, Paper.IDENTITY}),
        consents=frozenset(ConsentForm),
        request=OfficeRequest(),
    )
    return replace(said, **changes)  # type: ignore[arg-type]


def came(**changes: object) -> Visit:
    """Aliya with her damaged diploma left at home."""
    said = Visit(
        applicant=PersonName("Омарова", "Әлия", "Серікқызы"),
        iin=ALIYA_IIN,
        phone=ALIYA_PHONE,
        address="Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
        reasons=frozenset({Reason.DAMAGED}),
        wanted=Wanted.BOTH,
        came=HOLDER,
        identity=CARD,
        notice=None,
        brought=frozenset({Paper.APPLICATION, Paper.IDENTITY}),
        request=OfficeRequest(),
        typed=TYPED,
        language=Language.KK,
    )
    return replace(said, **changes)  # type: ignore[arg-type]


def taken_in(
    by: Staff,
    at: datetime = NOW,
    *,
    submission: str = "one",
    after: AcceptanceRefusalNumber | None = None,
    **changes: object,
) -> CaseNumber:
    """Taken in at the counter where ``by`` serves."""
    return intake(
        handed_in(**changes), submission=submission, office=by.home, after=after, by=by.actor, happened_at=at
    ).number


def turned_away(
    by: Staff,
    at: datetime = NOW,
    *,
    submission: str = "one",
    after: AcceptanceRefusalNumber | None = None,
    **changes: object,
) -> AcceptanceRefusalNumber:
    """Refused at the counter where ``by`` serves."""
    return refuse_acceptance(
        came(**changes),
        submission=submission,
        office=by.home,
        signed_by=SIGNED,
        after=after,
        by=by.actor,
        happened_at=at,
    )
