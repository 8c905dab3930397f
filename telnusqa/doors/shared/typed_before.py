"""What was typed into a form that was sent after its session had ended: it waits, sealed, for the one who typed it.

The text is bound to its writer: who signs in next at a shared workplace cannot open it.
"""

import json
from dataclasses import dataclass

from django.http import HttpRequest

from telnusqa.core.errors import Sealed
from telnusqa.doors.shared.come_again import typed
from telnusqa.store.secret import seal, unseal

_KEY = "typed_before"
_CSRF = "csrfmiddlewaretoken"
_MOST = 200_000
"""Characters: what is longer came as a file, and is chosen again."""


@dataclass(frozen=True)
class Waiting:
    """Where it was sent, and its fields."""

    address: str
    fields: tuple[tuple[str, str], ...]


def keep(request: HttpRequest, whose: str) -> bool:
    """Let it wait in the session that begins now; answers whether there is anything that can."""
    fields = [(name, value) for name, value in typed(request) if name != _CSRF]
    text = json.dumps([request.get_full_path(), fields])
    if not fields or len(text) > _MOST:
        return False
    request.session[_KEY] = seal(text, _place(whose))
    return True


def taken(request: HttpRequest) -> str:
    """What waits, still sealed, to be put into another session; "" where nothing does."""
    return str(request.session.get(_KEY, ""))


def put(request: HttpRequest, waits: str) -> None:
    """Put it there."""
    if waits:
        request.session[_KEY] = waits


def recall(request: HttpRequest, whose: str) -> Waiting | None:
    """What waits for this person, or None."""
    try:
        text = unseal(taken(request), _place(whose))
    except Sealed:
        return None
    if not text:
        return None
    address, fields = json.loads(text)
    return Waiting(address, tuple((name, value) for name, value in fields))


def _place(whose: str) -> str:
    return f"{_KEY}:{whose}"
