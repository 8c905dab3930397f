"""The value of a field of our own rules in people's words, and the answers its form offers."""

from collections.abc import Callable
from datetime import date

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.language import Language
from telnusqa.core.original import OriginalFate
from telnusqa.law.norm import Body
from telnusqa.law.policy import Counting, NameOnDuplicate
from telnusqa.law.policy_fields import UNSURE, kind_of
from telnusqa.law.policy_kind import NO, YES, OneOf, SomeOf, Whole, YesNo, value_of
from telnusqa.words import body, choice, term_choice
from telnusqa.words.catalogue import N_, say, say_n
from telnusqa.words.count import copies, days, minutes, months, working_days, years
from telnusqa.words.date import long_date
from telnusqa.words.decree import week_name

_NAMES = {
    NameOnDuplicate.NEW.value: N_("Жаңа аты-жөні"),
    NameOnDuplicate.OLD.value: N_("Бұрынғы аты-жөні"),
    OriginalFate.KEPT.value: N_("Жарамсыз деп белгіленіп, жеке істе сақталады"),
    OriginalFate.DESTROYED.value: N_("Акт бойынша жойылады"),
    Counting.COMMISSION.value: N_("Кемінде екі адамнан тұратын комиссия"),
    Counting.CUSTODIAN.value: N_("Бланк сақтаушының өзі"),
    "corporation": N_("Бірыңғай кесте: сенбі – толық жұмыс күні"),
    "corporation-department": N_("Кәдімгі бөлімнің кестесі: сенбі – демалыс"),
    "corporation-duty": N_("Кезекші бөлімнің кестесі: сенбіде түске дейін"),
}


def _digits(n: int, language: Language) -> str:
    return say_n(language, "%(n)s цифр", "%(n)s цифр", n)


def _times(n: int, language: Language) -> str:
    return say_n(language, "%(n)s рет", "%(n)s рет", n)


_UNITS: dict[str, Callable[[int, Language], str]] = {
    "one-time-code.digits": _digits,
    "one-time-code.life_minutes": minutes,
    "one-time-code.tries": _times,
    "acceptance-refusal.copies": copies,
    "acceptance-refusal.kept_days": days,
    "power-of-attorney.months": months,
    "power-of-attorney.most_months": months,
    "extension.months": months,
    "storage.months": months,
    "inventory.months": months,
    "complaint.filing_months": months,
    "retention.handed_over": years,
    "retention.refused": years,
    "retention.withdrawn": years,
    "retention.forwarded": years,
}
"""What is counted, where it is not working days."""


def _named(value: str, language: Language) -> str:
    return say(language, _NAMES[value])


_CHOICES: dict[str, Callable[[str, Language], str]] = {
    "collection.places": lambda value, language: choice.collection(Collection(value), language),
    "inner-term.editions": term_choice.edition,
    "portal-hours.body": lambda value, language: body.name(Body(value), language),
    "corporation-hours.schedule.2015": _named,
    "corporation-hours.schedule.2023": _named,
    "name-on-duplicate.name": _named,
    "surrendered-original.fate": _named,
    "inventory.counted_by": _named,
    "representative.channels": lambda value, language: choice.channel(Channel(value), language),
    "consent-form.channels": lambda value, language: choice.channel(Channel(value), language),
    "authority-week.week": lambda value, language: week_name(Week(value), language),
    "acceptance-refusal.bodies.2023": lambda value, language: body.name(Body(value), language),
    "complaint.editions": term_choice.edition,
}


def value_name(field: str, kept: str, language: Language) -> str:
    """The value as it is kept, in words; as it stands where the field does not hold it any more.

    Raises ``KeyError`` for a choice that nobody named.
    """
    kind = kind_of(field)
    try:
        value = value_of(kind, kept) if kind else kept
    except ValueError:
        return kept
    if isinstance(kind, YesNo | OneOf):
        return _choice(field, kept, language)
    if isinstance(value, tuple):
        named = "; ".join(_choice(field, each, language) for each in value)
        return named or say(language, "Тізімнен ешқайсысы")
    if isinstance(value, int):
        return _UNITS.get(field, working_days)(value, language)
    return long_date(value, language) if isinstance(value, date) else kept


def value_choices(field: str, language: Language) -> tuple[tuple[str, str], ...]:
    """What the form offers, each with its name; nothing where one types."""
    kind = kind_of(field)
    if isinstance(kind, YesNo):
        return tuple((each, _choice(field, each, language)) for each in (YES, NO))
    if isinstance(kind, OneOf | SomeOf):
        return tuple((each, _choice(field, each, language)) for each in kind.choices)
    return ()


def value_bounds(field: str, language: Language) -> str:
    """From which number to which, in the field's unit; "" for what is no number."""
    kind = kind_of(field)
    if not isinstance(kind, Whole):
        return ""
    unit = _UNITS.get(field, working_days)
    return say(language, "Ең азы %(least)s, ең көбі %(most)s", least=kind.least, most=unit(kind.most, language))


def _choice(field: str, value: str, language: Language) -> str:
    if field.partition(".")[2] == UNSURE:
        return say(language, "Әлі растаған жоқ") if value == YES else say(language, "Растады")
    if field in _CHOICES:
        return _CHOICES[field](value, language)
    return say(language, "Иә") if value == YES else say(language, "Жоқ")
