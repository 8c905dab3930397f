"""Aliya, what she applies with and what her college's register holds of her: invented, and known without a database."""

from dataclasses import replace
from datetime import date

from telnusqa.core.application import Application, Original
from telnusqa.core.channel import Collection
from telnusqa.core.iin import Iin
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.core.wanted import Wanted

ALIYA_PHONE = "+77010000001"
ALIYA_IIN = Iin("900615400008")


def application(**changes: object) -> Application:
    """Aliya lost her diploma and asks for it with its supplement."""
    said = Application(
        applicant=PersonName("Омарова", "Әлия", "Серікқызы"),
        iin=ALIYA_IIN,
        phone=ALIYA_PHONE,
        email="aliya@post.example",
        address="Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
        institution_bin="960940000175",
        institution_then="Ақбұлақ политехникалық колледжі",
        institution_changed="",
        graduation_year=2009,
        speciality="Есеп және аудит",
        reasons=frozenset({Reason.LOST}),
        circumstances="Көшу кезінде жоғалып қалды",
        name_then=None,
        wanted=Wanted.BOTH,
        original=Original("ТКБ", "0123456", date(2009, 6, 27)),
        collection=Collection.OFFICE,
        consent=True,
        language=Language.KK,
    )
    return replace(said, **changes)  # type: ignore[arg-type]


def aliya_record(**changes: object) -> RegisterRow:
    """Aliya's diploma, as her college's register holds it."""
    row = RegisterRow(
        kind=RecordKind.DIPLOMA,
        series="ТКБ",
        number="0123456",
        surname_kk="Омарова",
        given_kk="Әлия",
        patronymic_kk="Серікқызы",
        surname_ru="Омарова",
        given_ru="Алия",
        patronymic_ru="Сериккызы",
        iin=ALIYA_IIN,
        entered=2006,
        finished=2009,
        institution_entered_kk="Ақбұлақ құрылыс-механикалық колледжі",
        institution_entered_ru="Акбулакский строительно-механический колледж",
        institution_finished_kk="Ақбұлақ политехникалық колледжі",
        institution_finished_ru="Политехнический колледж Акбулак",
        speciality_code="0518000",
        speciality_kk="Есеп және аудит",
        speciality_ru="Учёт и аудит",
        qualification_code="0518033",
        qualification_kk="Бухгалтер",
        qualification_ru="Бухгалтер",
        study_form=StudyForm.FULL_TIME,
        board_on=date(2009, 6, 24),
        board_minutes="12",
        registration_number="99",
        issued_on=date(2009, 6, 27),
        head_kk="",
        head_ru="",
        deputy_kk="",
        deputy_ru="",
        supplement=(
            SupplementLine(position=1, section=True, name_kk="Жалпы білім беретін пәндер", name_ru="Общие дисциплины"),
            SupplementLine(position=2, section=False, name_kk="Қазақ тілі", name_ru="Казахский язык", hours=72, five=5),
            SupplementLine(position=3, section=False, name_kk="Математика", name_ru="Математика", hours=144, five=4),
        ),
    )
    return replace(row, **changes)  # type: ignore[arg-type]
