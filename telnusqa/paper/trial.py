"""A paper filled with nobody's data, to see how a layout lies on its blank."""

from dataclasses import fields
from typing import Any

from telnusqa.core.layout import SUPPLEMENTS, Layout
from telnusqa.paper.diploma import Diploma, DiplomaSide
from telnusqa.paper.form import Form
from telnusqa.paper.supplement import Mark, Supplement, SupplementSide

_KK = {
    "holder": "Тегі Аты Әкесінің аты",
    "speciality": "00000000 «Мамандықтың атауы»",
    "study_form": "күндізгі",
    "decided_on": "2026 жылғы 30 маусымдағы",
    "protocol": "12",
    "qualification": "0S00000000 «Біліктіліктің атауы»",
    "head": "Басшы А. Ә.",
    "deputy": "Орынбасар А. Ә.",
    "settlement": "Елді мекен",
    "issued_on": "2026 жылғы 2 қазан",
}
_RU = {
    "holder": "Фамилия Имя Отчество",
    "speciality": "00000000 «Название специальности»",
    "study_form": "очная",
    "decided_on": "30 июня 2026 года",
    "protocol": "12",
    "qualification": "0S00000000 «Название квалификации»",
    "head": "Руководитель И. О.",
    "deputy": "Заместитель И. О.",
    "settlement": "Населённый пункт",
    "issued_on": "2 октября 2026 года",
}
_ROWS = 30
_URL = "https://example.kz/v/000000000000000000000000"


def trial_sheet(layout: Layout) -> tuple[Form, Diploma | Supplement]:
    """A diploma or a supplement of that layout, with every place filled and a table of several pages."""
    if layout.kinds <= SUPPLEMENTS:
        return Form.SUPPLEMENT, Supplement(
            kk=SupplementSide(**_side(SupplementSide, _KK, "«Оқу орнының атауы» колледжі")),
            ru=SupplementSide(**_side(SupplementSide, _RU, "Колледж «Название организации»")),
            marks=tuple(_mark(n) for n in range(_ROWS)),
            diploma_number="ТКБ № 0000000",
            hours_and_five_only=False,
            **_common(layout),
        )
    return Form.DIPLOMA, Diploma(
        kk=DiplomaSide(**_side(DiplomaSide, _KK, "«Оқу орнының атауы» колледжі")),
        ru=DiplomaSide(**_side(DiplomaSide, _RU, "Колледж «Название организации»")),
        honours=False,
        **_common(layout),
    )


def _common(layout: Layout) -> dict[str, Any]:
    return {
        "registration_number": "2026-0001",
        "blank_number": "ТКБ № 0000000",
        "replaced": "ТКБ 0000000",
        "unsealed": False,
        "verify_url": _URL if layout.code else "",
    }


def _side(sort: type, said: dict[str, str], institution: str) -> dict[str, str]:
    told = {each.name: institution if each.name.startswith("institution") else "2026" for each in fields(sort)}
    return {**told, **{name: text for name, text in said.items() if name in told}}


def _mark(n: int) -> Mark:
    if n % 10 == 0:
        return Mark(kk="Модульдің атауы", ru="Название модуля", section=True)
    return Mark(
        kk="Пәннің атауы",
        ru="Название дисциплины",
        hours="72",
        credits="3",
        percent="87",
        letter="B+",
        points="3,33",
        five="4 (жақсы)",
        five_ru="4 (хорошо)",
    )
