"""Back after a sign-in that had ended under a form."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.doors.shared import access, typed_before


@require_safe
def typed(request: HttpRequest) -> HttpResponse:
    """What the applicant had typed, to be sent with one button; on to their cases where nothing waits."""
    waiting = typed_before.recall(request, access.applicant(request).phone)
    if waiting is None:
        return redirect("portal:home")
    return render(request, "shared/typed_before.html", {"waiting": waiting, "start": reverse("portal:home")})
