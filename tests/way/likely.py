"""What is likely done next in each state; chance alone would seldom come far."""

from collections.abc import Mapping

from telnusqa.core.case import State

LIKELY: Mapping[State, tuple[str, ...]] = {
    State.REGISTERED: (
        "check register", "intend refusal", "check register", "take in original", "ask correction", "forward",
        "enter from book", "check register",
    ),
    State.CORRECTION_ASKED: ("answer in the cabinet", "end correction", "forward", "withdraw in the cabinet"),
    State.FOUND_IN_BOOK: ("confirm from book", "reject from book"),
    State.CHECKING: ("decide", "decide", "decide", "take in original", "intend refusal", "forward to archive",
        "ask the archive here", "forward to the archive here", "ask consent"),
    State.HEARING: ("state position", "hold hearing", "hold hearing", "change mind", "withdraw at the counter"),
    State.HEARD: ("refuse", "refuse", "change mind"),
    State.APPROVED: ("reserve", "reserve", "reserve", "withdraw in the cabinet"),
    State.RESERVED: ("take", "take", "take", "void reservation", "withdraw in the cabinet"),
    State.MADE: ("sign", "sign", "sign", "void, spoiled"),
    State.SIGNED: ("print well", "issue", "issue", "print well", "issue", "void reservation", "print", "printer failed",
        "blank unharmed"),
    State.ISSUED: ("take in original",),
    State.READY: ("hand over", "refuse handover", "hand over to an attorney", "take in original",
        "refuse handover for want of the original"),
    State.HANDED_OVER: ("note answer",),
    State.FORWARDED: ("give back original",),
    State.REFUSED: ("give back original",),
    State.WITHDRAWN: ("give back original", "check register"),
}  # fmt: skip
"""What leads on from each state; chance alone would seldom come far."""
