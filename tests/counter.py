"""What comes over a counter, for tests: Aliya with her papers, or somebody for her."""

from dataclasses import replace
from datetime import date, datetime

from telnusqa.acts.intake import intake
from telnusqa.acts.refuse_acceptance import SignedBy, refuse_acceptance
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.application import Typed
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityFacts, IdentityPaper, IdentitySource, TypedIdentity
from telnusqa.core.intake import Intake, OfficeRequest, TypedCame, TypedIntake
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.press_notice import PressNotice, TypedNotice
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.visit import Visit
from telnusqa.core.wanted import Wanted
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application
from tests.cast import NOW, Staff
from tests.law.attorneys import POWER

CARD = IdentityFacts(
    paper=IdentityPaper.ID_CARD,
    number="012345678",
    issued_by="ҚР ІІМ",
    issued_on=date(2013, 4, 2),
    source=IdentitySource.CARD,
)
ERLAN = Came(standing=Standing.ATTORNEY, name="Омаров Ерлан Серікұлы", by=POWER)
SIGNED = SignedBy(worker="Қасымов Болат Сәкенұлы", executor="Қасымов Болат Сәкенұлы", phone="+77172000007")
TYPED = TypedIntake(
    application=Typed(
        institution="960940000175",
        institution_then="Ақбұлақ политехникалық колледжі",
        graduation_year="2009",
        speciality="Есеп және аудит",
        applicant_surname="Омарова",
        applicant_given="Әлия",
        applicant_patronymic="Серікқызы",
        iin=str(ALIYA_IIN),
        phone="+7 701 000 00 01",
        email="aliya@post.example",
        address="Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
        reasons=("damaged",),
        circumstances="Су тиіп, бүлінген",
        wanted="diploma_with_supplement",
        original_series="ТКБ",
        original_number="0123456",
        original_date="27.06.2009",
        collection="office",
        consent="yes",
    ),
    came=TypedCame(came="holder"),
    identity=TypedIdentity(
        identity_paper="id_card",
        identity_number="012345678",
        identity_issued_by="ҚР ІІМ",
        identity_issued_on="02.04.2013",
        identity_source="card",
    ),
    brought=("application", "identity"),
    counter_consent="yes",
)
NOTICE = PressNotice(
    periodical="Астана ақшамы",
    published=date(2015, 3, 5),
    document_number="0123456",
    issue_registered=date(2009, 6, 27),
)
TYPED_NOTICE = TypedNotice(
    periodical="Астана ақшамы",
    published="05.03.2015",
    notice_document_number="0123456",
    notice_issue_registered="27.06.2009",
)


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
    return intake(handed_in(**changes), submission=submission, office=by.home, after=after, by=by.actor, happened_at=at)


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
