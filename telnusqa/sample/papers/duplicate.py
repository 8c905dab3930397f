"""A duplicate diploma and its supplement: as electronic documents, and over a picture of an empty blank."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.language import Language
from telnusqa.core.making import Holder, Making
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.core.wanted import Part
from telnusqa.paper.fill import over_blank, sheet_of
from telnusqa.sample import long
from telnusqa.sample.paper import ON, SamplePaper, three

_URL = "https://telnusqa.example.kz/v/7K3M9QX2T5VB8NRD4WHCEJ6F"
_NAMES = {
    "kk": ("Қазақ тілі", "Дене тәрбиесі", "Дерекқорларды жобалау", "Өндірістік оқыту"),
    "ru": ("Казахский язык", "Физическая культура", "Проектирование баз данных", "Производственное обучение"),
}
_LONG_NAME = {
    "kk": "Автомобиль көлігіне техникалық қызмет көрсету мен оны жөндеуді ұйымдастыру негіздері",
    "ru": "Основы организации технического обслуживания и ремонта автомобильного транспорта",
}


def _line(position: int, *, newer: bool, long_names: bool) -> SupplementLine:
    if position % 12 == 1:
        return SupplementLine(
            position=position,
            section=True,
            name_kk=f"КМ {position // 12 + 1}. Жалпы кәсіптік модуль",
            name_ru=f"ПМ {position // 12 + 1}. Общепрофессиональный модуль",
        )
    kk, ru = (_NAMES[page][position % 4] for page in ("kk", "ru"))
    if long_names and position % 5 == 0:
        kk, ru = _LONG_NAME["kk"], _LONG_NAME["ru"]
    line = SupplementLine(position=position, section=False, name_kk=kk, name_ru=ru, hours=24 + position, five=4)
    if not newer:
        return line
    return replace(line, credits=Decimal("2.5"), percent=87, letter="B+", points=Decimal("3.33"))


def _lines(count: int, *, newer: bool = True, long_names: bool = False) -> tuple[SupplementLine, ...]:
    return tuple(_line(n, newer=newer, long_names=long_names) for n in range(1, count + 1))


_RECORD = RegisterRow(
    kind=RecordKind.DIPLOMA,
    series="ТКБ",
    number="0123456",
    iin=None,
    surname_kk=long.NAME.surname,
    given_kk=long.NAME.given,
    patronymic_kk=long.NAME.patronymic,
    surname_ru="Омарова",
    given_ru="Алия",
    patronymic_ru="Сериккызы",
    entered=2006,
    institution_entered_kk=long.COLLEGE[Language.KK],
    institution_entered_ru=long.COLLEGE[Language.RU],
    finished=2009,
    institution_finished_kk=long.COLLEGE[Language.KK],
    institution_finished_ru=long.COLLEGE[Language.RU],
    speciality_code="1304000",
    speciality_kk="Есептеу техникасы және бағдарламалық қамтамасыз ету",
    speciality_ru="Вычислительная техника и программное обеспечение",
    qualification_code="130404 3",
    qualification_kk="Техник-бағдарламашы",
    qualification_ru="Техник-программист",
    study_form=StudyForm.FULL_TIME,
    board_on=date(2009, 6, 23),
    board_minutes="7",
    registration_number="112",
    issued_on=date(2009, 6, 26),
    head_kk="",
    head_ru="",
    deputy_kk="",
    deputy_ru="",
    supplement=_lines(40),
)
_SHORT = replace(
    _RECORD,
    institution_entered_kk=long.SHORT_COLLEGE[Language.KK],
    institution_entered_ru=long.SHORT_COLLEGE[Language.RU],
    institution_finished_kk=long.SHORT_COLLEGE[Language.KK],
    institution_finished_ru=long.SHORT_COLLEGE[Language.RU],
    board_on=None,
    board_minutes="",
    supplement=_lines(3, newer=False),
)
_LONG = replace(
    _RECORD,
    kind=RecordKind.HONOURS_DIPLOMA,
    institution_entered_kk=long.LONG_COLLEGE[Language.KK],
    institution_entered_ru=long.LONG_COLLEGE[Language.RU],
    institution_finished_kk=long.LONG_COLLEGE[Language.KK],
    institution_finished_ru=long.LONG_COLLEGE[Language.RU],
    speciality_code="07161300",
    speciality_kk="Автомобиль көлігіне техникалық қызмет көрсету, жөндеу және пайдалану (салалар бойынша)",
    speciality_ru="Техническое обслуживание, ремонт и эксплуатация автомобильного транспорта (по отраслям)",
    qualification_code="4S07161304",
    qualification_kk="Автомобильдерге қызмет көрсету және жөндеу жөніндегі техник-механик",
    qualification_ru="Техник-механик по обслуживанию и ремонту автомобильного транспорта",
    study_form=StudyForm.EVENING,
    supplement=_lines(120, long_names=True),
)


def _making(record: RegisterRow, part: Part, replaces: str = "ТКБ 0123456") -> Making:
    longest = record is _LONG
    name = {id(_SHORT): long.SHORT_NAME, id(_LONG): long.LONG_NAME}.get(id(record))
    return Making(
        part=part,
        record=record,
        name_kk=name or record.name_kk,
        name_ru=name or record.name_ru,
        settlement_kk="Екібастұз қаласы" if longest else "Астана қаласы",
        settlement_ru="город Экибастуз" if longest else "город Астана",
        head=Holder(*(long.LONG_HEAD if longest else long.HEAD).values()),
        deputy=Holder("Ілиясова Гүлнәр Бақытқызы", "Ильясова Гульнар Бахыткызы"),
        number=RegistrationNumber(2026, 9999 if longest else 47),
        blank=BlankNumber("ТКБ", 2000001 if part is Part.DIPLOMA else 3000009),
        replaces=replaces,
        diploma="ТКБ 2000001",
        printed_on=ON,
        verify_url=_URL,
        layout=None,
    )


def papers() -> tuple[SamplePaper, ...]:
    """Three of each, with both languages on them; the longest supplement has a hundred and twenty rows."""
    return tuple(each for part in Part for on_blank in (False, True) for each in _three(part, on_blank=on_blank))


def _three(part: Part, *, on_blank: bool) -> tuple[SamplePaper, ...]:
    made = [_making(_RECORD, part), _making(_SHORT, part, replaces=""), _making(_LONG, part)]
    filled, emptiest, longest = (sheet_of(each, on_blank=on_blank) for each in made)
    name = f"{part}_preview" if on_blank else f"{part}"
    over = over_blank(made[0], preview=True) if on_blank else None
    return tuple(
        replace(each, over=over) for each in three(name, None, filled=filled, emptiest=emptiest, longest=longest)
    )
