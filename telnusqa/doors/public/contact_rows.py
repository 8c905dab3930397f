"""Contacts as rows of a page: a live one leads somewhere, a historic one is text."""

from collections.abc import Iterable
from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.law.contacts import historic_contacts, live_contacts
from telnusqa.law.norm_public import ContactKind, ContactNorm
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.clause import clause_name
from telnusqa.words.told.asking import whose


@dataclass(frozen=True)
class ContactRow:
    """Whose contact, the contact word for word, where it leads ("": nowhere), and its clause by name."""

    whose: str
    value: str
    href: str
    source: str


@dataclass(frozen=True)
class Call:
    """A number as the text writes it, and the link that calls it."""

    value: str
    href: str


def calls(numbers: Iterable[str]) -> tuple[Call, ...]:
    """Numbers to call."""
    return tuple(Call(number, _call(number)) for number in numbers)


def live_rows(rules: RuleSet, language: Language) -> tuple[ContactRow, ...]:
    """The contacts one may use."""
    return tuple(_row(norm, language, _href(norm)) for norm in live_contacts(rules))


def historic_rows(rules: RuleSet, language: Language) -> tuple[ContactRow, ...]:
    """The contacts of those years; none leads anywhere."""
    return tuple(_row(norm, language, "") for norm in historic_contacts(rules))


def _row(norm: ContactNorm, language: Language, href: str) -> ContactRow:
    return ContactRow(whose(norm, language), norm.value, href, clause_name(norm.clause, language))


def _href(norm: ContactNorm) -> str:
    if not norm.value:
        return ""
    if norm.kind is ContactKind.SITE:
        return f"https://{norm.value}/"
    if norm.kind is ContactKind.PHONE:
        return _call(norm.value)
    return ""


def _call(number: str) -> str:
    digits = number.replace(" ", "")
    return f"tel:+7{digits[1:]}" if digits.startswith("8") else f"tel:{digits}"
