"""Which version of its subject a form was drawn from."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest

from telnusqa.core.case import Version


def seen(request: HttpRequest) -> Version:
    """The version the page was drawn from, as its form sent it. Raises ``BadRequest``."""
    text = request.POST.get("seen", "")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadRequest("seen")
    return Version(int(text))
