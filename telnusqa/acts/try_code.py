"""A one-time code is tried. A wrong try is remembered, so it is an answer and no exception."""

import uuid
from datetime import datetime, timedelta

from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.code import CodePurpose
from telnusqa.core.problem import Problem
from telnusqa.store.keep import codes, limits
from telnusqa.store.read import rulesets

MOST_WRONG_FROM_AN_ADDRESS = 20
_CLOCKS_APART = timedelta(minutes=1)
"""Of two machines. A code of a later moment is of a clock that was set back since: it would live for too long."""


@note
def try_code(name: uuid.UUID, purpose: CodePurpose, typed: str, *, address: str, at: datetime) -> Problem | None:
    """None when the code is right; the same right code again, within its life, is right again.

    Wrong tries count against the code and against ``address``, so that nobody guesses at many codes from one place.
    """
    if not limits.within("wrong-code", address, at=at, most=MOST_WRONG_FROM_AN_ADDRESS):
        return limits.too_often("code")
    row = codes.locked(name)
    if row is None or row.purpose != purpose.value or not row.created_at - _CLOCKS_APART <= at < row.expires_at:
        return Problem("code", "code_expired")
    if row.tries >= rulesets.policy(timezone.localdate(at)).one_time_code.tries:
        return Problem("code", "code_spent")
    digits = "".join(typed.split())
    right = codes.is_code(row.code_mac, name, digits)
    if right:
        row.passed_at = row.passed_at or at
    else:
        row.tries += 1
        limits.hit("wrong-code", address, at=at, most=MOST_WRONG_FROM_AN_ADDRESS)
    row.save(update_fields=["passed_at", "tries"])
    return None if right else Problem("code", "code_wrong")
