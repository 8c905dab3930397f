"""Whose case it is among the executors: why it moves from one to another, and how many are shared out."""

from collections.abc import Sequence
from enum import StrEnum

from telnusqa.core.serial import CaseNumber


class MoveReason(StrEnum):
    """Why a case gets another executor; no free text, for the line stays for ever."""

    ABSENT = "absent"
    LOAD = "load"
    INTEREST = "interest"
    LEFT = "left"
    MISTAKE = "mistake"


class Moved(StrEnum):
    """What became of one case of a bulk.

    ``moved``: it has its new executor; ``settled``: it was over by then; ``taken``: somebody else had given or taken
    it meanwhile, and that stands; ``unfit``: the one it was to go to could no longer take it.
    """

    MOVED = "moved"
    SETTLED = "settled"
    TAKEN = "taken"
    UNFIT = "unfit"


def shared_out(numbers: Sequence[CaseNumber], among: Sequence[int]) -> dict[CaseNumber, int]:
    """Case → executor, in turn: nobody gets more than one case more than another, near terms and far ones alike.

    Raises ``ValueError`` where there is nobody to share among.
    """
    if not among:
        raise ValueError("nobody to share among")
    return {number: among[place % len(among)] for place, number in enumerate(numbers)}
