"""For who has the paper and no reader of codes: the address under the code, typed."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from telnusqa.core.problem import Problem
from telnusqa.core.serial import parse_token
from telnusqa.doors.verify.unkept import unkept


@require_http_methods(["GET", "HEAD", "POST"])
@unkept
def start(request: HttpRequest) -> HttpResponse:
    """Ask for the address or its last part, and lead to the document's page."""
    if request.method != "POST":
        return render(request, "verify/start.html", {"values": {}, "problems": ()})
    typed = request.POST.get("token", "")
    token = parse_token(typed)
    if token is None:
        problem = Problem("token", "token_shape" if typed.strip() else "missing")
        return render(request, "verify/start.html", {"values": request.POST, "problems": (problem,)}, status=422)
    return HttpResponseRedirect(reverse("verify:document", args=[token]))
