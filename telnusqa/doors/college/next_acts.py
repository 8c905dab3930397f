"""What can be done to a case next, and what cannot, with the reason."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from django.urls import reverse

from telnusqa.core.case import ENDS, Case, Move, State
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
    Step(Move.ENTER_FROM_BOOK, "book", Right.CHECK, N_("Қағаз кітаптан енгізу")),
    Step(Move.CONFIRM_FROM_BOOK, "book_check", Right.CONFIRM_FIND, N_("Кітаптан енгізілген жазбаны тексеру")),
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
    Step(Move.PRINT, "printing", Right.ISSUE, N_("Бланкіге басу"), N_("Алдымен басшы қол қоюы керек.")),
    Step(Move.ISSUE, "issue", Right.ISSUE, N_("Телнұсқаны ресімдеу"), N_("Алдымен басшы қол қоюы керек.")),
    Step(
        Move.HAND_OVER,
        "handover",
        Right.HAND_OVER,
        N_("Телнұсқаны беру"),
        N_("Алдымен телнұсқа ресімделіп, берілетін жерге жеткізілуі керек."),
    ),
    Step(Move.REFUSE_HANDOVER, "not_handed", Right.HAND_OVER, N_("Телнұсқаны бермеу")),
    Step(
        Move.ASK_CORRECTION,
        "correction",
        Right.CHECK,
        N_("Толықтыру сұрау"),
        over=N_("Шешім қабылданған: енді толықтыру сұралмайды."),
    ),
    Step(Move.ANSWER_CORRECTION, "correction_answer", Right.TAKE_IN, N_("Жауапты жазу")),
    Step(Move.END_CORRECTION, "correction_end", Right.CHECK, N_("Жауапсыз жалғастыру")),
    Step(
        Move.FORWARD,
        "forward",
        Right.DECIDE,
        N_("Басқа ұйымға жолдау"),
        N_("Бас тарту рәсімі басталған: алдымен ол аяқталуы керек."),
        N_("Шешім қабылданған: өтініш енді жолданбайды."),
    ),
    Step(
        Move.WITHDRAW,
        "withdrawal",
        Right.TAKE_IN,
        N_("Өтінішті қайтарып алу"),
        over=N_("Телнұсқа ресімделген: өтініш енді қайтарып алынбайды."),
    ),
    Step(Move.GIVE_BACK_ORIGINAL, "give_back", Right.HAND_OVER, N_("Түпнұсқаны қайтару")),
    Step(Move.STATE_POSITION, "position", Right.TAKE_IN, N_("Өтініш берушінің пікірін жазу")),
    Step(Move.HOLD_HEARING, "hearing", Right.DECIDE, N_("Тыңдау хаттамасын толтыру")),
    Step(Move.REFUSE, "refuse", Right.SIGN, N_("Бас тарту туралы шешім")),
    Step(Move.CHANGE_MIND, "mind", Right.DECIDE, N_("Бас тартпау")),
    Step(Move.INTEND_REFUSAL, "refusal", Right.DECIDE, N_("Бас тартуды көздеу")),
    Step(Move.TAKE_IN_ORIGINAL, "original", Right.TAKE_IN, N_("Түпнұсқаны қабылдау")),
    Step(
        Move.VOID_RESERVATION,
        "void",
        Right.RESERVE,
        N_("Бөлінген нөмірді жою"),
        over=N_("Телнұсқа ресімделген: нөмірі енді жойылмайды."),
    ),
)
_WAY = (
    State.REGISTERED,
    State.CHECKING,
    State.APPROVED,
    State.RESERVED,
    State.MADE,
    State.SIGNED,
    State.ISSUED,
    State.READY,
    State.HANDED_OVER,
)
_BESIDE = {
    State.CORRECTION_ASKED: State.REGISTERED,
    State.FOUND_IN_BOOK: State.REGISTERED,
    State.HEARING: State.REGISTERED,
    State.HEARD: State.REGISTERED,
}
"""Where on the way a state stands that lies beside it."""
_REACHED = {
    Move.CHECK_REGISTER: State.CHECKING,
    Move.APPROVE: State.APPROVED,
    Move.RESERVE: State.RESERVED,
    Move.SIGN: State.SIGNED,
    Move.PRINT: State.ISSUED,
    Move.ISSUE: State.ISSUED,
    Move.HAND_OVER: State.HANDED_OVER,
    Move.VOID_RESERVATION: State.ISSUED,
    Move.ASK_CORRECTION: State.APPROVED,
    Move.FORWARD: State.APPROVED,
    Move.WITHDRAW: State.ISSUED,
}
"""The state from which on an act is behind."""


_STOPS = frozenset({Move.VOID_RESERVATION, Move.WITHDRAW})
_BY_THE_WAY = frozenset(
    {
        Move.ENTER_FROM_BOOK,
        Move.ASK_CORRECTION,
        Move.END_CORRECTION,
        Move.FORWARD,
        Move.INTEND_REFUSAL,
        Move.STATE_POSITION,
        Move.CHANGE_MIND,
        Move.REFUSE_HANDOVER,
    }
)
"""Acts that are lawful often and the next one seldom."""


def next_acts(
    case: Case,
    rights: AbstractSet[Right],
    language: Language,
    *,
    unmade: Problem | None,
    barred: AbstractSet[Move] = frozenset(),
    not_yet: Mapping[Move, str] = MappingProxyType({}),
) -> tuple[tuple[Button, ...], tuple[WhyNot, ...]]:
    """The lawful acts of this officer, the next one first, and the others with their reasons.

    ``unmade`` says why the chosen record is not enough to make what is wanted, ``barred`` what this officer may not do
    because of what they did before, ``not_yet`` what nobody may today, with the reason.
    """
    buttons: list[Button] = []
    why_not: list[WhyNot] = []
    for step in _STEPS:
        label = say(language, step.label)
        if case.state in ENDS and step.move is not Move.GIVE_BACK_ORIGINAL:
            continue
        if not _matters(step.move, case):
            continue
        reason = not_yet.get(step.move) or _reason(step, case, rights, language, unmade)
        if reason is None and step.move in barred:
            reason = problem(Problem("by", "same_person"), language)
        if reason is None:
            buttons.append(Button(label, reverse(f"college:{step.page}", args=[case.number]), _look(step.move, case)))
        elif reason:
            why_not.append(WhyNot(label, reason))
    buttons.sort(key=lambda button: button.look)
    return tuple(buttons), tuple(why_not)


def _matters(move: Move, case: Case) -> bool:
    if move is Move.TAKE_IN_ORIGINAL:
        return needs_original(case) and case.original_taken_at is None
    if move is Move.GIVE_BACK_ORIGINAL:
        return case.may(move) and case.holds_original
    if move is Move.VOID_RESERVATION:
        return case.may(move) or case.state in (State.ISSUED, State.READY)
    return True


def _reason(
    step: Step, case: Case, rights: AbstractSet[Right], language: Language, unmade: Problem | None
) -> str | None:
    """Why not; None where it can be done, "" where it is behind and nobody would ask."""
    if not case.may(step.move):
        behind = step.move in _REACHED and _place(case.state) >= _place(_REACHED[step.move])
        said = step.over if behind else step.first
        return say(language, said) if said else ""
    if step.right not in rights and not (step.move is Move.CHANGE_MIND and Right.SIGN in rights):
        return say(language, "Мұны істей алады: %(who)s.", who=who_may(step.right, language))
    if step.move in (Move.APPROVE, Move.RESERVE) and unmade is not None:
        return problem(unmade, language)
    if step.move is Move.HAND_OVER and needs_original(case) and case.original_taken_at is None:
        return problem(Problem("original", "original_not_handed_in"), language)
    return None


def _place(state: State) -> int:
    return _WAY.index(_BESIDE.get(state, state))


def who_may(right: Right, language: Language) -> str:
    """The roles that have a right, as a list in a sentence."""
    return ", ".join(choice.role(role, language).lower() for role in Role if right in RIGHTS[role])


def _look(move: Move, case: Case) -> str:
    if move in _STOPS:
        return "stop"
    if move in _BY_THE_WAY:
        return "second"
    again = move is Move.CHECK_REGISTER and case.state is State.CHECKING
    return "second" if again or move is Move.TAKE_IN_ORIGINAL else "main"
