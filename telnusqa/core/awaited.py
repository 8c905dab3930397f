"""Who is awaited in each state of a case."""

from enum import StrEnum

from telnusqa.core.case import ENDS, OWNER, State
from telnusqa.core.role import Role


class Awaited(StrEnum):
    """For whom a case waits."""

    APPLICANT = "applicant"
    EXECUTOR = "executor"
    HEAD = "head"
    CLERK = "clerk"
    MACHINE = "machine"


_BY_ROLE = {Role.EXECUTOR: Awaited.EXECUTOR, Role.HEAD: Awaited.HEAD, Role.CLERK: Awaited.CLERK}
_OF_THE_APPLICANT = frozenset({State.CORRECTION_ASKED})


def awaited(state: State) -> Awaited | None:
    """For whom a case in that state waits; ``None`` where it is over."""
    if state in ENDS:
        return None
    owner = OWNER[state]
    if owner is None:
        return Awaited.APPLICANT if state in _OF_THE_APPLICANT else Awaited.MACHINE
    return _BY_ROLE[owner]


def states_awaiting(whom: Awaited) -> frozenset[State]:
    """The states in which a case waits for them."""
    return frozenset(state for state in State if awaited(state) is whom)
