"""Aliya with honours, what a duplicate of hers is made of, and what she applied with."""

from datetime import date
from decimal import Decimal

from telnusqa.core.application import Original
from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.making import Holder, Making
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.core.wanted import Part
from tests.aliya import aliya_record, application

URL = "https://telnusqa.example.kz/v/7K3M9QX2T5VB8NRD4WHCEJ6F"

OLDER = (
    SupplementLine(position=1, section=True, name_kk="Жалпы пәндер", name_ru="Общие дисциплины"),
    SupplementLine(position=2, section=False, name_kk="Қазақ тілі", name_ru="Казахский язык", hours=108, five=3),
    SupplementLine(position=3, section=False, name_kk="Дене тәрбиесі", name_ru="Физкультура", hours=172, passed=True),
)
NEWER = (
    SupplementLine(
        position=1,
        section=False,
        name_kk="Дерекқорлар",
        name_ru="Базы данных",
        hours=96,
        credits=Decimal("3.5"),
        percent=87,
        letter="B+",
        points=Decimal("3.33"),
        five=4,
    ),
)
RECORD = aliya_record(
    kind=RecordKind.HONOURS_DIPLOMA,
    iin=None,
    institution_entered_kk="«Ақбұлақ құрылыс-механикалық колледжі» мемлекеттік мекемесі",
    institution_entered_ru="Государственное учреждение «Акбулакский строительно-механический колледж»",
    institution_finished_kk="«Ақбұлақ политехникалық колледжі» МКҚК",
    institution_finished_ru="ГККП «Политехнический колледж Акбулак»",
    speciality_code="1304000",
    speciality_kk="Есептеу техникасы",
    speciality_ru="Вычислительная техника",
    qualification_code="130404 3",
    qualification_kk="Техник-бағдарламашы",
    qualification_ru="Техник-программист",
    study_form=StudyForm.EVENING,
    board_on=date(2009, 6, 23),
    board_minutes="7",
    issued_on=date(2009, 6, 26),
    head_kk="Бұрынғы Басшы",
    head_ru="Прежний Руководитель",
    supplement=OLDER,
)


def making(part: Part, record: RegisterRow = RECORD) -> Making:
    """What the duplicate of one part of her papers is made of."""
    return Making(
        part=part,
        record=record,
        name_kk=record.name_kk,
        name_ru=record.name_ru,
        settlement_kk="Астана қаласы",
        settlement_ru="город Астана",
        head=Holder("Жүнісов Марат Қайратұлы", "Жунусов Марат Кайратулы"),
        deputy=Holder("Ілиясова Гүлнәр Бақытқызы", "Ильясова Гульнар Бахыткызы"),
        number=RegistrationNumber(2026, 47 if part is Part.DIPLOMA else 48),
        blank=BlankNumber("ТКБ", 2000001) if part is Part.DIPLOMA else BlankNumber("ТКБ", 3000009),
        replaces="ТКБ 0123456",
        diploma="ТКБ 2000001",
        printed_on=date(2026, 11, 23),
        verify_url=URL,
        layout=None,
    )


APPLICATION = application(
    applicant=PersonName("Сейітова", "Әлия", "Серікқызы"),
    iin=None,
    email="",
    address="Астана қаласы, Есіл ауданы, Сарыжайлау көшесі, 3",
    institution_then="«Ақбұлақ құрылыс-механикалық колледжі»",
    speciality="Есептеу техникасы",
    reasons=frozenset({Reason.LOST, Reason.NAME_CHANGED}),
    circumstances="2026 жылғы ақпанда автобуста сөмкеммен бірге қалып қойды.",
    name_then=PersonName("Омарова", "Әлия", "Серікқызы"),
    original=Original("ТКБ", "0123456", date(2009, 6, 26)),
)
