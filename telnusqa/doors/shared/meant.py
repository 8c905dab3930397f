"""Whom a typed name means, as choices on a form: who can be asked here, and who is told of only."""

from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.core.lineage import Fate
from telnusqa.doors.shared.parts import Option
from telnusqa.store.read import resolver
from telnusqa.store.read.resolver import Issuer, Meant
from telnusqa.words import meant as words

OFFERED = 3
"""So many institutions are offered for a name."""
LONGEST_NAME = 300


@dataclass(frozen=True)
class Told:
    """An institution that cannot be asked here, and why: ``archive`` where an archive keeps its papers."""

    name: str
    why: tuple[str, ...]
    archive: bool


@dataclass(frozen=True)
class Offered:
    """What is offered for a name: answers to choose from, and those one is only told of. ``sure`` of the first."""

    options: tuple[Option, ...]
    told: tuple[Told, ...]
    sure: bool


def whom(name: str, year: int | None, language: Language) -> Offered:
    """At most three institutions; one that issues for two of them is offered once. Nothing where we do not know."""
    found = resolver.meant_by(name, year)
    options: dict[str, Option] = {}
    told: list[Told] = []
    for each in found.meant[:OFFERED]:
        for issuer in each.issuers:
            by = issuer.by
            if by is not None and by.provides:
                hint = ". ".join([*why(each, issuer, language)[:-1], by.address(language)])
                options.setdefault(by.bin, Option(by.bin, by.name(language), hint))
            else:
                lines = why(each, issuer, language)
                told.append(Told(each.institution.name(language), lines, archive=_in_archive(issuer)))
    return Offered(tuple(options.values()), tuple(told), found.sure)


def name_then(name: str, year: int | None, chosen: str, language: Language) -> str:
    """The official form of a name that was typed, where the one with the BIN ``chosen`` issues for it; "" else.

    It is none of the chosen one's name of today: that need not be said again.
    """
    for each in resolver.meant_by(name, year).meant[:OFFERED]:
        issue = any(issuer.by is not None and issuer.by.bin == chosen for issuer in each.issuers)
        if issue and (each.former or each.institution.bin != chosen):
            return each.name.said(language)
    return ""


def why(each: Meant, issuer: Issuer, language: Language) -> tuple[str, ...]:
    """Line by line: by which name it was found, what became of it, who issues today."""
    steps = tuple(
        words.passed(step, to.name(language) if to else "", language)
        for step, to in zip(issuer.steps, issuer.to, strict=True)
    )
    return (words.called(each.name, language, former=each.former), *steps, today(each, issuer, language))


def today(each: Meant, issuer: Issuer, language: Language) -> str:
    """Who issues today: itself, a successor, an archive."""
    by = issuer.by
    if by is None:
        return words.kept_somewhere(language)
    if issuer.is_archive:
        return words.kept_in(by.name(language), by.address(language), language)
    if not by.provides:
        return words.not_here(language)
    return words.issues(language) if by == each.institution else words.issued_by(by.name(language), language)


def _in_archive(issuer: Issuer) -> bool:
    return issuer.by is None or issuer.is_archive or any(step.fate is Fate.LIQUIDATED for step in issuer.steps)
