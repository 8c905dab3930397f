"""Which text waits for its code: kept in the session by names alone."""

import uuid
from dataclasses import dataclass

from django.http import HttpRequest

from telnusqa.core.language import Language

_KEY = "portal_confirming"


@dataclass(frozen=True)
class Confirming:
    """A draft, the code sent for its text, and the language the text was in, which is part of it."""

    draft: uuid.UUID
    code: uuid.UUID
    language: Language


def remember(request: HttpRequest, waiting: Confirming) -> None:
    """Wait for this code."""
    request.session[_KEY] = [str(waiting.draft), str(waiting.code), waiting.language.value]


def recall(request: HttpRequest, draft: uuid.UUID) -> Confirming | None:
    """The code that was sent for this draft in this session, or None."""
    kept = request.session.get(_KEY)
    if not kept or kept[0] != str(draft):
        return None
    return Confirming(draft, uuid.UUID(kept[1]), Language(kept[2]))


def forget(request: HttpRequest) -> None:
    """Wait no longer."""
    request.session.pop(_KEY, None)
