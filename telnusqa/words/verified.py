"""How a verified duplicate is told of: its name, its numbers, and its holder behind a mask."""

from datetime import date

from telnusqa.core.blank import BlankNumber
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.wanted import Part
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date
from telnusqa.words.diploma import numbered

_TITLES = {
    Part.DIPLOMA: N_("Дипломның телнұсқасы"),
    Part.SUPPLEMENT: N_("Дипломға қосымшаның телнұсқасы"),
}
_KEYS = {
    "document": N_("Құжат"),
    "registration_number": N_("Тіркеу нөмірі"),
    "blank_number": N_("Бланк нөмірі"),
    "issued_on": N_("Берілген күні"),
    "college": N_("Берген оқу орны"),
}
_DOT = "•"


def title(part: Part, language: Language) -> str:
    """What the document is."""
    return say(language, _TITLES[part])


def key(name: str, language: Language) -> str:
    """The name of one thing told. Raises KeyError for another."""
    return say(language, _KEYS[name])


def number(text: str) -> str:
    """A document's number as it is printed, or "" where it was never known."""
    return numbered(text) if text else ""


def day(value: date, language: Language) -> str:
    """The day in words."""
    return long_date(value, language)


def masked(name: PersonName) -> str:
    """«О••••• Ә. С.»: as many dots for every surname, so that they tell nothing."""
    others = " ".join(f"{part[0]}." for part in (name.given, name.patronymic) if part)
    return f"{name.surname[:1]}{_DOT * 5} {others}".strip()


def masked_blank(blank: BlankNumber) -> str:
    """Enough of the number to compare, too little to type: «ТКБ •••••01»."""
    digits = f"{blank.number:07d}"
    return f"{blank.series} {_DOT * (len(digits) - 2)}{digits[-2:]}".lstrip()
