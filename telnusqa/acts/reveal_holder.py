"""Who holds the paper types its blank number and is told whose it is; tries are counted."""

import hmac
from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.core.serial import Token
from telnusqa.store.keep import limits
from telnusqa.store.read import verify

MOST_FROM_AN_ADDRESS = 5
MOST_FOR_A_TOKEN = 30


@note
def reveal_holder(token: Token, typed: str, *, address: str, at: datetime) -> PersonName | Problem:
    """The holder's name, or the problem ``missing``, ``blank_differs`` or ``too_often``.

    A try is remembered, so a problem is an answer and no exception. ``address`` is where the request came from: each
    has few tries at a document, and all of them together not many. Raises ``NotFound`` for a token nobody issued.
    """
    found = verify.by_token(token)
    digits = "".join(character for character in typed if character.isdecimal())
    if not digits:
        return Problem("blank_number", "missing")
    within = [
        limits.hit("reveal-address", f"{address} {token}", at=at, most=MOST_FROM_AN_ADDRESS),
        limits.hit("reveal-token", token, at=at, most=MOST_FOR_A_TOKEN),
    ]
    if not all(within):
        return limits.too_often("blank_number")
    right = hmac.compare_digest(digits.encode(), f"{found.blank.number:07d}".encode())
    return found.name if right else Problem("blank_number", "blank_differs")
