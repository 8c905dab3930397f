"""What can be chosen in an application, on the portal and at a counter."""

from telnusqa.core.application import Typed
from telnusqa.core.channel import Collection
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import OrganisationKind
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared.parts import Option
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations
from telnusqa.store.read.organisations import Institution
from telnusqa.words import choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.hours import open_hours
from telnusqa.words.tell_by import tell_by

FEW = 8
"""Up to so many colleges are shown at once; more are searched."""
MOST_FOUND = 20

_WANTED_HINTS = {
    Wanted.BOTH: N_("Дипломның өзі мен бағалар жазылған қосымшасы."),
    Wanted.DIPLOMA: N_("Қосымшасы өзіңізде болса."),
    Wanted.SUPPLEMENT: N_("Дипломның өзі қолыңызда болып, қосымшасы жоғалса немесе жарамаса."),
}


def colleges(asked: str, chosen: str, language: Language) -> tuple[list[Option], bool]:
    """Colleges whose name or place holds every word asked for, the chosen one first; and whether there is a search."""
    every = organisations.colleges()
    words = asked.casefold().split()
    found = [each for each in every if all(word in _text(each) for word in words)]
    if len(every) > FEW and not words:
        found = []
    first = [each for each in every if each.bin == chosen and each not in found]
    shown = [*first, *found[:MOST_FOUND]]
    return [Option(each.bin, each.name(language), each.address(language)) for each in shown], len(every) > FEW


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
    hours = open_hours(schedule_of(Body.PROVIDER if office else Body.CORPORATION, rules), language)
    known = office and college is not None and college.kind is OrganisationKind.COLLEGE
    where = [college.address(language)] if known and college else []
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
