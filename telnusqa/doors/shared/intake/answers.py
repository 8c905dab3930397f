"""Everything that was typed at the counter, under a few headings, to be read to the visitor."""

from collections.abc import Callable
from dataclasses import dataclass

from telnusqa.core.channel import Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.intake import TypedIntake
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared.application_options import institution_name
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.intake.form import values
from telnusqa.doors.shared.intake.labels import field_labels, page_title
from telnusqa.doors.shared.intake.pages import FIELDS, LISTS, PAGES, PAPERS, PARTS
from telnusqa.doors.shared.parts import Row
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.handover import guardian_paper, who_came
from telnusqa.words.identity import identity_paper
from telnusqa.words.tell_by import tell_by


@dataclass(frozen=True)
class Group:
    """Some of the answers under a heading."""

    title: str
    rows: list[Row]


def groups(typed: TypedIntake, at: Counter, draft: object, language: Language) -> list[Group]:
    """Every answer that was given, page by page, with the way to change it."""
    labels, kept, out = field_labels(language), values(typed), _out_of_place(typed)
    return [
        Group(
            page_title(page, language),
            [
                Row(labels[name], said, f"{at.address('page', draft, page)}?back=check#field-{name}")
                for name in FIELDS[page]
                if name not in out and (said := _said(name, kept, language))
            ],
        )
        for page in PAGES
    ]


def _out_of_place(typed: TypedIntake) -> frozenset[str]:
    """Fields that count for nothing now: of a paper not brought, of a representative who did not come."""
    out = {"brought"}
    if typed.came.came != Standing.ATTORNEY:
        out |= {each for each in PARTS["came"] if each.startswith("power")}
    if typed.came.came != Standing.LEGAL_REPRESENTATIVE:
        out |= {each for each in PARTS["came"] if each.startswith("guardian")}
    if typed.came.came == Standing.HOLDER:
        out |= {"came_name"}
    if Paper.REPRESENTATION not in typed.brought:
        out |= PARTS["came"] & set(FIELDS[PAPERS])
    if Paper.IDENTITY not in typed.brought:
        out |= PARTS["identity"]
    if Paper.PRESS_EXCERPT not in typed.brought:
        out |= PARTS["notice"]
    if Reason.NAME_CHANGED not in typed.application.reasons:
        out |= {"then_surname", "then_given", "then_patronymic"}
    return frozenset(out)


def _said(name: str, kept: dict[str, str | list[str]], language: Language) -> str:
    """One answer in words, "" where none was given; plain text as it was typed."""
    if name in LISTS:
        many = kept[name]
        return "; ".join(_MANY[name](text, language) for text in many) if name in _MANY else ""
    text = str(kept[name]).strip()
    return _SAID[name](text, language) if name in _SAID and text else text


def _yes(text: str, language: Language) -> str:
    return say(language, "Иә") if text == "yes" else ""


def _reason(text: str, language: Language) -> str:
    return choice.reason(Reason(text), language) if text in list(Reason) else ""


def _wanted(text: str, language: Language) -> str:
    return choice.wanted(Wanted(text), language) if text in list(Wanted) else ""


def _collection(text: str, language: Language) -> str:
    return choice.collection(Collection(text), language) if text in list(Collection) else ""


def _tell_by(text: str, language: Language) -> str:
    return tell_by(TellBy(text), language) if text in list(TellBy) else ""


def _standing(text: str, language: Language) -> str:
    return who_came(Standing(text), language) if text in list(Standing) else ""


def _identity(text: str, language: Language) -> str:
    return identity_paper(IdentityPaper(text), language) if text in list(IdentityPaper) else ""


def _guardian(text: str, language: Language) -> str:
    return guardian_paper(GuardianPaper(text), language) if text in list(GuardianPaper) else ""


_MANY: dict[str, Callable[[str, Language], str]] = {"reasons": _reason}
_SAID: dict[str, Callable[[str, Language], str]] = {
    "institution": institution_name,
    "wanted": _wanted,
    "collection": _collection,
    "tell_by": _tell_by,
    "came": _standing,
    "identity_paper": _identity,
    "guardian_paper": _guardian,
    "power_notarised": _yes,
    "power_people": _yes,
    "power_named": _yes,
    "guardian_people": _yes,
}
