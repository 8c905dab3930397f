"""The archive answers: which paper it gives, where it lies, what it says."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.answer_request import answer_request
from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, parse_archive_answer
from telnusqa.core.archive_request import ArchiveRequest, RequestState
from telnusqa.core.event import Door, staff
from telnusqa.core.problem import Problem
from telnusqa.doors.archive import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.archive_reply import rows_of
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.doors.shared.typed import day_typed
from telnusqa.words.archive import archive_answer_kind, sought_rows
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, request_number: str) -> HttpResponse:
    """Take the answer; all that is wrong is told at once, and nothing typed is lost."""
    who, asked = desk.opened(request, request_number)
    if request.method == "POST":
        version = seen(request)
        typed = {**request.POST.dict(), "day": day_typed(request.POST, "day")}
        given = parse_archive_answer(typed, timezone.localdate(access.now()))
        if not isinstance(given, ArchiveAnswer):
            return _page(request, asked, given)
        by = staff(who.id, Door.ARCHIVE)
        answer_request(asked.home, asked.number, given, seen=version, by=by, happened_at=access.now())
        messages.success(request, say(spoken(), "Жауап жазылды, ол сұраған іске жеткізіледі."))
        return _back(asked)
    if asked.state is not RequestState.OPEN:
        return _back(asked)
    return _page(request, asked)


def _back(asked: ArchiveRequest) -> HttpResponse:
    return HttpResponseRedirect(reverse("archive:request", args=[asked.number]))


def _page(request: HttpRequest, asked: ArchiveRequest, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, found = spoken(), tuple(problems)
    return desk.request_page(
        request,
        "answer",
        asked,
        status=422 if found else 200,
        problems=found,
        sought=rows_of(sought_rows(asked.sought, language)),
        kinds=[Option(each.value, archive_answer_kind(each, language)) for each in ArchiveAnswerKind],
    )
