"""Which version of its subject a form was drawn from."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest

from telnusqa.core.case import Version
from telnusqa.core.field import parse_whole


def seen(request: HttpRequest) -> Version:
    """The version the page was drawn from, as its form sent it. Raises ``BadRequest``."""
    version = parse_whole(request.POST.get("seen", ""))
    if version is None:
        raise BadRequest("seen")
    return Version(version)
