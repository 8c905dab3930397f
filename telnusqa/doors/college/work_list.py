"""The work list as a page draws it: which cases, in which order, how much of each term is left, who has each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from telnusqa.core.awaited import Awaited, states_awaiting
from telnusqa.core.case import ENDS, OWNER, State
from telnusqa.core.language import Language
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber, parse_case_number, shown
from telnusqa.doors.shared.addresses import address_of
from telnusqa.doors.shared.due import left_of
from telnusqa.doors.shared.parts import Option
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import executors, rulesets, work
from telnusqa.store.read.people import Officer
from telnusqa.store.read.work import EveryOpen, InState, Missed, OfExecutor, Part, Place, WorkRow
from telnusqa.words import choice, status
from telnusqa.words.assignment import waiting_for
from telnusqa.words.catalogue import say
from telnusqa.words.term import left_sentence

MINE, OWN, ALL, MISSED = "mine", "own", "all", "missed"
_WAITS = "waits-"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One case of the list. ``tone`` is ``past``, ``soon`` or ``calm``, as of the due figure.

    ``from_elsewhere`` says that another organisation sent it on; ``executor`` names who has it,
    "" where that is the one who looks.
    """

    number: CaseNumber
    shown: str
    initials: str
    wanted: str
    state: State
    due_on: date
    left: str
    tone: str
    executor: str
    from_elsewhere: bool = False

    @property
    def address(self) -> str:
        """Where the case is opened."""
        return address_of("college:case", self.number)


@dataclass(frozen=True, kw_only=True)
class WorkList:
    """A page of the list; ``earlier`` and ``later`` are addresses, "" where there is nothing.

    ``covered`` is whose cases are this officer's today, ``rules`` those of the editions shown: asked once for a page.
    """

    lines: tuple[Line, ...]
    show: str
    options: tuple[Option, ...]
    earlier: str
    later: str
    covered: frozenset[int]
    rules: Mapping[str, RuleSet]


def work_list(who: Officer, home: int, asked: Mapping[str, str], today: date, language: Language) -> WorkList:
    """The page asked for by ``show``, ``after`` and ``before``; what cannot be read is as if it were not said."""
    covered = executors.covered(who.id, home, today)
    show, parts = _parts(who, home, asked.get("show", ""), today, covered)
    found = work.page(home, parts, after=place_of(asked.get("after")), before=place_of(asked.get("before")))
    rules = {edition: rulesets.of(edition) for edition in {row.edition for row in found.rows}}
    return WorkList(
        lines=tuple(
            line_of(row, today, rules[row.edition], _executor(row, who, language), language) for row in found.rows
        ),
        show=show,
        options=_options(language),
        earlier=_address(show, "before", found.before),
        later=_address(show, "after", found.after),
        covered=covered,
        rules=rules,
    )


def _parts(who: Officer, home: int, show: str, today: date, covered: frozenset[int]) -> tuple[str, Sequence[Part]]:
    """Without a wish: what waits for this officer. So a head sees what is to be signed, a clerk what is to be given."""
    if show == OWN:
        return OWN, [OfExecutor(user) for user in sorted(covered)]
    if show == ALL:
        return ALL, [EveryOpen()]
    if show == MISSED:
        return MISSED, [Missed(today)]
    if show in {_WAITS + each.value for each in Awaited}:
        states = states_awaiting(Awaited(show.removeprefix(_WAITS)))
        return show, [InState(state) for state in State if state in states]
    if show in {state.value for state in State}:
        return show, [InState(State(show))]
    return MINE, _turn_of(who, home, covered)


def _turn_of(who: Officer, home: int, covered: frozenset[int]) -> Sequence[Part]:
    """What waits for the roles of this officer; of an executor's states theirs, stood in for, or nobody's."""
    roles = {post.role for post in who.posts if post.home == home}
    parts: list[Part] = [InState(state) for state in State if OWNER[state] in roles - {Role.EXECUTOR}]
    if Role.EXECUTOR in roles:
        states = states_awaiting(Awaited.EXECUTOR)
        whose = [*sorted(covered), None]
        parts += [OfExecutor(user, states) for user in whose]
    return parts


def _options(language: Language) -> tuple[Option, ...]:
    return (
        Option(MINE, say(language, "Кезегі маған келген істер")),
        Option(OWN, say(language, "Маған бекітілген істер")),
        Option(ALL, say(language, "Ұйымның барлық ашық ісі")),
        Option(MISSED, say(language, "Мерзімі өткен істер")),
        *(Option(_WAITS + each.value, waiting_for(each, language)) for each in Awaited),
        *(Option(state.value, status.status(state, language)) for state in State),
    )


def _executor(row: WorkRow, who: Officer, language: Language) -> str:
    if row.executor == who.id or row.state in ENDS:
        return ""
    return row.executor_name or say(language, "орындаушысы жоқ")


def line_of(row: WorkRow, today: date, rules: RuleSet, executor: str, language: Language) -> Line:
    """A row as it is drawn; ``executor`` is said after it."""
    left = left_of(row.registered_on, row.due_on, today, rules)
    over = row.state in ENDS
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
        executor=executor,
        from_elsewhere=row.from_elsewhere,
    )


def place_of(text: str | None) -> Place | None:
    """Where a page begins or ends, as an address says it; what cannot be read is as if it were not said."""
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
