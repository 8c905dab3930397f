"""Back after a sign-in that had ended under a form."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.doors.shared import access, typed_before


@require_safe
def typed(request: HttpRequest) -> HttpResponse:
    """What the officer had typed, to be sent with one button; on to their desk where nothing waits."""
    who, start = access.officer(request), reverse("staff:start")
    waiting = typed_before.recall(request, access.code_of(who.id))
    if waiting is None:
        return HttpResponseRedirect(start)
    return render(request, "shared/typed_before.html", {"waiting": waiting, "start": start})
