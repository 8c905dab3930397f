"""What search engines may read."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

_TEXT = (
    "User-agent: *\nAllow: /$\nAllow: /service/\nAllow: /term/\nAllow: /directory/\nAllow: /editions/\nDisallow: /\n"
)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What explains the service: its page, terms, places and editions; everything else is someone's own business."""
    return HttpResponse(_TEXT, content_type="text/plain; charset=utf-8")
