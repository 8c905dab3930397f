"""What a pretended neighbour shows on the page, where a real one would have shown it elsewhere."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from telnusqa.site.wiring import pretend_sms


def messages(request: HttpRequest) -> dict[str, Any]:
    """The last short messages to the phone the view named as ``request.pretend_phone``; nothing where SMS is real."""
    phone = getattr(request, "pretend_phone", "")
    if not phone or "sms" not in settings.PRETEND:
        return {}
    return {"pretend_sms": pretend_sms().read(phone)}
