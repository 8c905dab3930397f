"""Everything that was answered, under a few headings."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse

from telnusqa.core.application import Typed, applicant_name, tell_by
from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.core.phone import masked
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.portal.apply.pages import FIELDS, shown
from telnusqa.doors.shared.application_labels import field_label
from telnusqa.doors.shared.application_options import institution_name
from telnusqa.doors.shared.parts import Row
from telnusqa.words import choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.tell_by import tell_by as said_tell_by

_HIDDEN_WHEN_EMPTY = frozenset({"institution_then", "institution_changed", "email"})


_SECTIONS = (
    (N_("Не сұрайсыз"), ("wanted", "reasons", "collection")),
    (N_("Сіз туралы"), ("name", "then", "contact")),
    (N_("Оқу орны мен құжат"), ("institution", "study", "original")),
    (N_("Келісім"), ("consent",)),
)
"""The answers stand in other order than they were asked: first what is asked for, then by whom, then about what."""


@dataclass(frozen=True)
class Group:
    """Some of the answers under a heading."""

    title: str
    rows: list[Row]


def groups(typed: Typed, language: Language, draft: str = "") -> list[Group]:
    """Every answer; with a draft each leads to the page that changes it."""
    return [
        Group(say(language, title), [row for page in pages for row in _rows(page, typed, language, draft)])
        for title, pages in _SECTIONS
    ]


def _rows(page: str, typed: Typed, language: Language, draft: str) -> list[Row]:
    if page not in shown(typed):
        return []
    change = reverse("portal:page", args=[draft, page]) + "?back=check" if draft else ""
    return [
        Row(
            field_label(name, language),
            _said(typed, name, language),
            f"{change}#field-{name}" if change and name != "phone" else "",
        )
        for name in FIELDS[page]
        if getattr(typed, name) or name not in _HIDDEN_WHEN_EMPTY
    ]


def in_short(typed: Typed, language: Language) -> list[Row]:
    """What exactly is confirmed, in a few lines."""
    rows = [Row(say(language, "Өтініш беруші"), applicant_name(typed).full)]
    asked = ("wanted", "institution", "reasons", "collection")
    return rows + [Row(field_label(each, language), _said(typed, each, language)) for each in asked]


def _reasons(typed: Typed, language: Language) -> str:
    return choice.reasons(frozenset(Reason(each) for each in typed.reasons if each in list(Reason)), language)


def _wanted(typed: Typed, language: Language) -> str:
    return choice.wanted(Wanted(typed.wanted), language) if typed.wanted in list(Wanted) else ""


def _tell_by(typed: Typed, language: Language) -> str:
    chosen = tell_by(typed)
    return "" if isinstance(chosen, Problem) else said_tell_by(chosen, language)


def _collection(typed: Typed, language: Language) -> str:
    known = typed.collection in list(Collection)
    return choice.collection(Collection(typed.collection), language) if known else ""


_SAID: dict[str, Callable[[Typed, Language], str]] = {
    "institution": lambda typed, language: institution_name(typed.institution, language),
    "reasons": _reasons,
    "wanted": _wanted,
    "collection": _collection,
    "tell_by": _tell_by,
    "phone": lambda typed, _language: masked(typed.phone),
    "consent": lambda typed, language: say(language, "Иә") if typed.consent == "yes" else "",
}


def _said(typed: Typed, name: str, language: Language) -> str:
    """One answer in words; plain text as it was typed."""
    said = _SAID.get(name)
    return said(typed, language) if said else str(getattr(typed, name)).strip()
