"""What the pages of the archive's desk share: whose desk it is, and which request lies on it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from telnusqa.acts.look import look
from telnusqa.core.archive_request import ArchiveRequest
from telnusqa.core.event import Door, staff
from telnusqa.core.serial import shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import organisations
from telnusqa.store.read.people import Officer


def opened(request: HttpRequest, number: str) -> tuple[Officer, ArchiveRequest]:
    """The clerk and the request, with the look written down: it touches the case it came from.

    Raises as ``access.archive_request`` does.
    """
    who, asked = access.archive_request(request, number)
    subject, purpose = f"request:{asked.number}", f"case:{asked.from_case}"
    look(staff(who.id, Door.ARCHIVE), subject, purpose, at=access.now())
    return who, asked


def page(request: HttpRequest, template: str, home: int, *, status: int = 200, **context: Any) -> HttpResponse:
    """A page with the desk's own frame around it."""
    frame = {"archive": organisations.by_id(home).name(spoken())}
    return render(request, f"archive/{template}.html", {**frame, **context}, status=status)


def request_page(
    request: HttpRequest, template: str, asked: ArchiveRequest, *, status: int = 200, **context: Any
) -> HttpResponse:
    """A page about one request."""
    about = {"asked": asked, "number": shown(asked.number), "values": request.POST}
    return page(request, template, asked.home, status=status, **{**about, **context})
