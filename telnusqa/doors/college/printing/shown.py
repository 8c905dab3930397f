"""How the documents of a case stand with the printer."""

from dataclasses import dataclass

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.printing import Print, PrintState
from telnusqa.core.wanted import Part
from telnusqa.doors.shared.parts import Moment
from telnusqa.store.read import cases, people, workplaces
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.printing import print_state


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One document: what may be done with it now, and every print of it, newest first."""

    part: Part
    title: str
    number: str
    blank: str
    state: PrintState | None
    said: str
    prints: tuple[Moment, ...]


def papers(case: Case, language: Language) -> tuple[Paper, ...]:
    """Every live document of the case, diploma first."""
    prints = workplaces.prints_of(case)
    actors = {code for each in prints.values() for one in each for code in (one.printed_by, one.confirmed_by) if code}
    names = people.names_of(actors)
    return tuple(
        _paper(part, each_number, each_blank, prints[part], names, language)
        for part, each_number, each_blank in (
            (duplicate.part, str(duplicate.number), str(duplicate.blank)) for duplicate in cases.duplicates(case)
        )
    )


def _paper(
    part: Part, number: str, blank: str, prints: tuple[Print, ...], names: dict[str, str], language: Language
) -> Paper:
    standing = next((each for each in prints if each.stands), None)
    return Paper(
        part=part,
        title=choice.part(part, language),
        number=number,
        blank=blank,
        state=standing.state if standing else None,
        said=print_state(standing.state if standing else None, language),
        prints=tuple(_moment(each, names, language) for each in reversed(prints)),
    )


def _moment(one: Print, names: dict[str, str], language: Language) -> Moment:
    title = say(language, "%(attempt)s-басу: %(place)s", attempt=one.attempt, place=one.workplace)
    note = print_state(one.state, language)
    if one.confirmed_by:
        who = names.get(one.confirmed_by, "")
        note = say(language, "%(state)s Растаған: %(who)s.", state=note, who=who)
    return Moment(title=title, at=one.printed_at, by=names.get(one.printed_by, ""), note=note)
