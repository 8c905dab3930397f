"""For whom an officer asked: the IIN waits sealed in the session, so that no address holds it."""

from django.http import HttpRequest

from telnusqa.core.errors import Sealed
from telnusqa.core.iin import Iin
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.store.secret import seal, unseal

_KEY = "counter_asked"


def remember(request: HttpRequest, at: Counter, iin: Iin) -> None:
    """Ask for this person until another is asked for."""
    request.session[_KEY] = seal(iin, _place(at))


def recall(request: HttpRequest, at: Counter) -> Iin | None:
    """Whom this officer asked for at this counter, or None."""
    try:
        return Iin(unseal(str(request.session.get(_KEY, "")), _place(at))) or None
    except Sealed:
        return None


def _place(at: Counter) -> str:
    return f"counter_asked:{at.home}:{at.who.id}"
