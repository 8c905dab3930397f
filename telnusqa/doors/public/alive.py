"""What whoever watches the servers asks: does this process answer, and may people be sent to it now?"""

import shutil

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from telnusqa.store.read import ready

LEAST_SPACE = 256 * 1024**2
"""Bytes; with less free a paper that was drawn might find no room."""
RETRY_AFTER = 5
"""Seconds until it is worth asking again."""


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked, so a database that is away restarts no server."""
    return _told("ok")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Whether people may be sent here; 503 with what is amiss: ``database``, ``tables``, ``space``."""
    amiss = _amiss()
    if not amiss:
        return _told("ready")
    answer = _told(" ".join(amiss), status=503)
    answer.headers["Retry-After"] = str(RETRY_AFTER)
    return answer


def _amiss() -> list[str]:
    found = []
    if not ready.answers():
        found.append("database")
    elif not ready.up_to_date():
        found.append("tables")
    if shutil.disk_usage(settings.TELNUSQA_VAR).free < LEAST_SPACE:
        found.append("space")
    return found


def _told(text: str, *, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=status)
