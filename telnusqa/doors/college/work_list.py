"""The work list as a page draws it: which cases, in which order, how much of each term is left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from telnusqa.core.case import OWNER, State
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber, parse_case_number, shown
from telnusqa.doors.shared.due import left_of
from telnusqa.doors.shared.parts import Option
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import cases, rulesets
from telnusqa.store.read.cases import OPEN, Place, WorkRow
from telnusqa.store.read.people import Officer
from telnusqa.words import choice, status
from telnusqa.words.catalogue import say
from telnusqa.words.term import left_sentence

MINE, ALL = "mine", "all"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One case of the list. ``tone`` is ``past``, ``soon`` or ``calm``, as of the due figure."""

    number: CaseNumber
    shown: str
    initials: str
    wanted: str
    state: State
    due_on: date
    left: str
    tone: str


@dataclass(frozen=True, kw_only=True)
class WorkList:
    """A page of the list; ``earlier`` and ``later`` are addresses, "" where there is nothing."""

    lines: tuple[Line, ...]
    show: str
    options: tuple[Option, ...]
    earlier: str
    later: str


def work_list(who: Officer, home: int, asked: Mapping[str, str], today: date, language: Language) -> WorkList:
    """The page asked for by ``show``, ``after`` and ``before``; what cannot be read is as if it were not said."""
    show, states = _states(who, home, asked.get("show", ""))
    found = cases.work(home, states=states, after=_place(asked.get("after")), before=_place(asked.get("before")))
    rules = {edition: rulesets.of(edition) for edition in {row.edition for row in found.rows}}
    return WorkList(
        lines=tuple(_line(row, today, rules[row.edition], language) for row in found.rows),
        show=show,
        options=_options(language),
        earlier=_address(show, "before", found.before),
        later=_address(show, "after", found.after),
    )


def _states(who: Officer, home: int, show: str) -> tuple[str, frozenset[State]]:
    """Without a wish: what waits for this officer. So a head sees what is to be signed, a clerk what is to be given."""
    if show == ALL:
        return ALL, OPEN
    if show in {state.value for state in State}:
        return show, frozenset({State(show)})
    roles = {post.role for post in who.posts if post.home == home}
    return MINE, frozenset(state for state, owner in OWNER.items() if owner in roles)


def _options(language: Language) -> tuple[Option, ...]:
    return (
        Option(MINE, say(language, "Кезегі маған келген істер")),
        Option(ALL, say(language, "Барлық ашық іс")),
        *(Option(state.value, status.status(state, language)) for state in State),
    )


def _line(row: WorkRow, today: date, rules: RuleSet, language: Language) -> Line:
    left = left_of(row.registered_on, row.due_on, today, rules)
    over = row.state is State.HANDED_OVER
    tone = "past" if left.missed else "soon" if left.soon else "calm"
    return Line(
        number=row.number,
        shown=shown(row.number),
        initials=row.initials,
        wanted=choice.wanted(row.wanted, language),
        state=row.state,
        due_on=row.due_on,
        left="" if over else left_sentence(left, language),
        tone="calm" if over else tone,
    )


def _place(text: str | None) -> Place | None:
    day, _, number = (text or "").partition("_")
    parsed = parse_case_number(number)
    try:
        return (date.fromisoformat(day), parsed) if parsed else None
    except ValueError:
        return None


def _address(show: str, side: str, place: Place | None) -> str:
    if place is None:
        return ""
    day, number = place
    return f"{reverse('college:work')}?{urlencode({'show': show, side: f'{day.isoformat()}_{number}'})}"
