"""What search engines may read."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

_TEXT = "User-agent: *\nAllow: /$\nAllow: /service/\nDisallow: /\n"


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Home and the service page; everything else is someone's own business."""
    return HttpResponse(_TEXT, content_type="text/plain; charset=utf-8")
