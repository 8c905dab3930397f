"""Where one is signed in: each session of one's own, to be ended."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.end_sessions import end_sessions
from telnusqa.doors.shared import access, session
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read.sessions import name_here
from telnusqa.words.catalogue import say

_OTHERS = "others"


@require_http_methods(["GET", "HEAD", "POST"])
def sessions(request: HttpRequest) -> HttpResponse:
    """The list, this one first; ended is the one named, or all others. This one is ended by signing out."""
    account, here = access.signed_in(request), name_here(str(request.session.session_key))
    if request.method == "POST":
        wanted = request.POST.get("end", "")
        others = wanted == _OTHERS
        if others or wanted != here:
            end_sessions(account, here if others else wanted, others=others, happened_at=access.now())
        messages.success(request, say(spoken(), "Аяқталды: ол жерде енді қайта кіру керек."))
        return HttpResponseRedirect(reverse("staff:sessions"))
    found = sorted(session.of(account), key=lambda each: each.name != here)
    return render(request, "staff/sessions.html", {"sessions": found, "here": here})
