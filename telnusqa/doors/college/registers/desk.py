"""What the pages of a register share: whose desk it is, which record lies on it, and the way back."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from telnusqa.acts.look import look
from telnusqa.core.event import Actor, Door, staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import lineage, organisations
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord


def opened(request: HttpRequest, record_id: int, *, to: Right) -> tuple[Officer, HeldRecord]:
    """The officer and the record, with the look at it written down. Raises as ``access.record`` does."""
    who, record = access.record(request, record_id, to=to)
    look(actor(who, record.home), f"record:{record.id}", f"register:{record.home}", at=access.now())
    return who, record


def actor(who: Officer, home: int) -> Actor:
    """Who acts, and through which door: an archive's clerk comes through the archive's."""
    return staff(who.id, Door.COLLEGE if _own(who, home) else Door.ARCHIVE)


def page(
    request: HttpRequest, template: str, who: Officer, home: int, *, status: int = 200, **context: Any
) -> HttpResponse:
    """A page with the frame of the officer's own desk around it."""
    return render(request, f"college/registers/{template}.html", {**_frame(who, home), **context}, status=status)


def record_page(
    request: HttpRequest,
    template: str,
    who: Officer,
    record: HeldRecord,
    *,
    problems: Iterable[Problem] = (),
    **context: Any,
) -> HttpResponse:
    """A page about one record; with problems it is the form again, as it was typed (422)."""
    found = tuple(problems)
    about = {
        "held": record,
        "document": str(record.row.document),
        "name": record.row.name_kk.full,
        "problems": found,
        "values": request.POST,
    }
    return page(request, template, who, record.home, status=422 if found else 200, **{**about, **context})


def done(request: HttpRequest, record_id: int, told: str) -> HttpResponseRedirect:
    """Back to the record, which tells what was done."""
    messages.success(request, told)
    return to_record(record_id)


def to_record(record_id: int) -> HttpResponseRedirect:
    """Back to the record."""
    return HttpResponseRedirect(reverse("college:held_record", args=[record_id]))


def _frame(who: Officer, home: int) -> dict[str, Any]:
    if _own(who, home):
        return {"desk_nav": "college/nav.html", **desk.frame(who, home)}
    archive = lineage.holder_of(home) or home
    return {"desk_nav": "archive/nav.html", "archive": organisations.by_id(archive).name(spoken())}


def _own(who: Officer, home: int) -> bool:
    return Right.READ_REGISTER in who.rights(home)
