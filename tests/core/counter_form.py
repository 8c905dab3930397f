"""A counter's form filled in for Aliya: invented, and known without a database."""

from datetime import date

from telnusqa.core.application import Typed
from telnusqa.core.identity import IdentityFacts, IdentityPaper, IdentitySource, TypedIdentity
from telnusqa.core.intake import TypedCame, TypedIntake
from telnusqa.core.press_notice import PressNotice, TypedNotice
from tests.aliya import ALIYA_IIN

CARD = IdentityFacts(
    paper=IdentityPaper.ID_CARD,
    number="012345678",
    issued_by="ҚР ІІМ",
    issued_on=date(2013, 4, 2),
    source=IdentitySource.CARD,
)
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
ATTORNEY = TypedCame(
    came="attorney",
    came_name=" Омаров  Ерлан ",
    power_number="1-1234",
    power_issued_on="02.03.2026",
    power_until="01.03.2027",
    power_notary="Сапарова Қ.",
    power_notarised="yes",
    power_people="yes",
    power_named="yes",
)
