"""What can be done to a case next, and what cannot, with the reason."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from django.urls import reverse

from telnusqa.core.case import Case, Move, State
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import RIGHTS, Right, Role
from telnusqa.doors.college.facts import needs_original
from telnusqa.words import choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.problem import problem


@dataclass(frozen=True)
class Step:
    """An act of the college: its page, its right, its name, what must come first, and why it no longer can be."""

    move: Move
    page: str
    right: Right
    label: str
    first: str = ""
    over: str = ""


@dataclass(frozen=True)
class Button:
    """A lawful act; ``look`` is ``main``, ``second`` or ``stop``."""

    label: str
    address: str
    look: str


@dataclass(frozen=True)
class WhyNot:
    """An act that cannot be done now, and why."""

    label: str
    reason: str


_STEPS = (
    Step(
        Move.CHECK_REGISTER,
        "register",
        Right.CHECK,
        N_("Тізілімнен іздеу"),
        over=N_("Шешім қабылданған: жазба енді ауыстырылмайды."),
    ),
    Step(
        Move.APPROVE,
        "decision",
        Right.DECIDE,
        N_("Телнұсқа беру туралы шешім қабылдау"),
        N_("Алдымен тізілімдегі жазбаны таңдау керек."),
    ),
    Step(
        Move.RESERVE,
        "reservation",
        Right.RESERVE,
        N_("Нөмір мен бланк бөлу"),
        N_("Алдымен телнұсқа беру туралы шешім қабылдануы керек."),
    ),
    Step(Move.SIGN, "signature", Right.SIGN, N_("Қол қою"), N_("Алдымен телнұсқа жасалуы керек.")),
    Step(Move.ISSUE, "issue", Right.ISSUE, N_("Телнұсқаны ресімдеу"), N_("Алдымен басшы қол қоюы керек.")),
    Step(
        Move.HAND_OVER,
        "handover",
        Right.HAND_OVER,
        N_("Телнұсқаны беру"),
        N_("Алдымен телнұсқа ресімделіп, берілетін жерге жеткізілуі керек."),
    ),
    Step(Move.TAKE_IN_ORIGINAL, "original", Right.TAKE_IN, N_("Түпнұсқаны қабылдау")),
    Step(
        Move.VOID_RESERVATION,
        "void",
        Right.RESERVE,
        N_("Бөлінген нөмірді жою"),
        over=N_("Телнұсқа ресімделген: нөмірі енді жойылмайды."),
    ),
)
_ORDER = list(State)
_REACHED = {
    Move.CHECK_REGISTER: State.CHECKING,
    Move.APPROVE: State.APPROVED,
    Move.RESERVE: State.RESERVED,
    Move.SIGN: State.SIGNED,
    Move.ISSUE: State.ISSUED,
    Move.HAND_OVER: State.HANDED_OVER,
    Move.VOID_RESERVATION: State.ISSUED,
}
"""The state from which on an act is behind."""


def next_acts(
    case: Case, rights: AbstractSet[Right], language: Language, *, lines_held: bool
) -> tuple[tuple[Button, ...], tuple[WhyNot, ...]]:
    """The lawful acts of this officer, the next one first, and the others with their reasons.

    ``lines_held`` says that the register holds the lines a wanted supplement would be made of.
    """
    buttons: list[Button] = []
    why_not: list[WhyNot] = []
    for step in _STEPS:
        label = say(language, step.label)
        if case.state is State.HANDED_OVER or not _matters(step.move, case):
            continue
        reason = _reason(step, case, rights, language, lines_held)
        if reason is None:
            buttons.append(Button(label, reverse(f"college:{step.page}", args=[case.number]), _look(step.move, case)))
        elif reason:
            why_not.append(WhyNot(label, reason))
    buttons.sort(key=lambda button: button.look)
    return tuple(buttons), tuple(why_not)


def _matters(move: Move, case: Case) -> bool:
    if move is Move.TAKE_IN_ORIGINAL:
        return needs_original(case) and case.original_taken_at is None
    if move is Move.VOID_RESERVATION:
        return case.may(move) or case.state in (State.ISSUED, State.READY)
    return True


def _reason(step: Step, case: Case, rights: AbstractSet[Right], language: Language, lines_held: bool) -> str | None:
    """Why not; None where it can be done, "" where it is behind and nobody would ask."""
    if not case.may(step.move):
        behind = step.move in _REACHED and _ORDER.index(case.state) >= _ORDER.index(_REACHED[step.move])
        said = step.over if behind else step.first
        return say(language, said) if said else ""
    if step.right not in rights:
        return say(language, "Мұны істей алады: %(who)s.", who=_who(step.right, language))
    if step.move is Move.APPROVE and not lines_held:
        return problem(Problem("record", "no_supplement"), language)
    if step.move is Move.HAND_OVER and needs_original(case) and case.original_taken_at is None:
        return problem(Problem("original", "original_not_handed_in"), language)
    return None


def _who(right: Right, language: Language) -> str:
    return ", ".join(choice.role(role, language).lower() for role in Role if right in RIGHTS[role])


def _look(move: Move, case: Case) -> str:
    if move is Move.VOID_RESERVATION:
        return "stop"
    again = move is Move.CHECK_REGISTER and case.state is State.CHECKING
    return "second" if again or move is Move.TAKE_IN_ORIGINAL else "main"
