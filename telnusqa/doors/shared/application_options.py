"""What can be chosen in an application, on the portal and at a counter."""

import re
from dataclasses import dataclass

from django.utils import timezone

from telnusqa.core.application import Typed
from telnusqa.core.channel import Collection
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import OrganisationKind
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared import access
from telnusqa.doors.shared.meant import Told, whom
from telnusqa.doors.shared.parts import Option
from telnusqa.law.hours import schedule_of, schedule_on
from telnusqa.law.norm import Body
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations
from telnusqa.store.read.institutions import own_hours
from telnusqa.store.read.organisations import Institution
from telnusqa.words import choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.hours import open_hours
from telnusqa.words.tell_by import tell_by

FEW = 8
"""Up to so many colleges are shown at once; more are searched."""
MOST_FOUND = 20
_YEAR = re.compile(r"[0-9]{4}")

_WANTED_HINTS = {
    Wanted.BOTH: N_("Дипломның өзі мен бағалар жазылған қосымшасы."),
    Wanted.DIPLOMA: N_("Қосымшасы өзіңізде болса. Онда бұрынғы дипломның нөмірі қалады: екеуін де сұраған сенімдірек."),
    Wanted.SUPPLEMENT: N_(
        "Дипломның өзі қолыңызда болып, қосымшасы жоғалса немесе жарамаса. Онда сол дипломның нөмірі жазылады."
    ),
}


@dataclass(frozen=True)
class Colleges:
    """Whom one may choose, and whom one is only told of; ``few`` where all are shown before anything is asked."""

    options: list[Option]
    told: tuple[Told, ...]
    few: bool


def colleges(asked: str, year: str, chosen: str, language: Language) -> Colleges:
    """Whom a name means as it is remembered, then those that hold every word of it; the chosen one first.

    ``year`` is when they finished, as typed. Where one is meant for sure, the others are not shown.
    """
    every = organisations.colleges()
    few = len(every) <= FEW
    if not asked.strip():
        shown = every if few else tuple(each for each in every if each.bin == chosen)
        return Colleges([_option(each, language) for each in shown], (), few)
    meant = whom(asked, int(year) if _YEAR.fullmatch(year.strip()) else None, language)
    options = {each.value: each for each in meant.options}
    words = asked.casefold().split()
    for each in every if not meant.sure else ():
        if len(options) < MOST_FOUND and all(word in _text(each) for word in words):
            options.setdefault(each.bin, _option(each, language))
    first = {each.bin: _option(each, language) for each in every if each.bin == chosen and chosen not in options}
    return Colleges([*first.values(), *options.values()], meant.told, few)


def _option(each: Institution, language: Language) -> Option:
    return Option(each.bin, each.name(language), each.address(language))


def _text(each: Institution) -> str:
    parts = (
        each.name_kk,
        each.name_ru,
        each.name_en,
        each.address_kk,
        each.settlement_kk,
        each.settlement_ru,
        each.bin,
    )
    return " ".join(parts).casefold()


def reasons(rules: RuleSet, language: Language) -> list[Option]:
    """The reasons of the edition, and of policy."""
    return [Option(norm.reason.value, choice.reason(norm.reason, language)) for norm in offered(rules).reasons]


def wanted(rules: RuleSet, language: Language) -> list[Option]:
    """The objects of the edition."""
    return [
        Option(norm.wanted.value, choice.wanted(norm.wanted, language), say(language, _WANTED_HINTS[norm.wanted]))
        for norm in offered(rules).objects
    ]


def tell_by_options(language: Language) -> list[Option]:
    """The ways to be told; one-time codes go to the phone whatever is chosen."""
    return [Option(each.value, tell_by(each, language)) for each in TellBy]


def places(typed: Typed, rules: RuleSet, language: Language) -> list[Option]:
    """Where the result can be collected: its address and hours."""
    return [
        Option(place.value, choice.collection(place, language), place_line(place, typed.institution, rules, language))
        for place in offered(rules).places
    ]


def place_line(place: Collection, institution: str, rules: RuleSet, language: Language) -> str:
    """Address and hours of a place of collection, as far as they are known."""
    found = _known(institution) if place is Collection.OFFICE else None
    return place_at(place, found, rules, language)


def place_at(place: Collection, college: Institution | None, rules: RuleSet, language: Language) -> str:
    """The same of a college that is known already."""
    office = place is Collection.OFFICE
    body = Body.PROVIDER if office else Body.CORPORATION
    known = college if office and college is not None and college.kind is OrganisationKind.COLLEGE else None
    own = own_hours(known.id, body, schedule_of(body, rules).clause) if known and known.own_hours_kept else ()
    hours = open_hours(schedule_on(timezone.localdate(access.now()), body, own, rules), language)
    where = [known.address(language)] if known else []
    return ". ".join([*where, hours[:1].upper() + hours[1:]])


def institution_name(bin_number: str, language: Language) -> str:
    """The college's name, or "" where it is not known here."""
    found = _known(bin_number)
    return found.name(language) if found else ""


def _known(bin_number: str) -> Institution | None:
    try:
        return organisations.by_bin(bin_number) if bin_number else None
    except NotFound:
        return None
