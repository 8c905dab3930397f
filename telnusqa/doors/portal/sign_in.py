"""In by a code to the phone, out by a button."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from telnusqa.acts.ask_code import ask_code
from telnusqa.acts.try_code import try_code
from telnusqa.core.code import CodePurpose
from telnusqa.core.phone import masked, parse_phone
from telnusqa.core.problem import Problem
from telnusqa.doors.portal.opening import shut
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.pretend import show_messages_to
from telnusqa.doors.shared import access
from telnusqa.doors.shared.limited import status_of
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import portal, rulesets

_ASKED = "portal_code"
_NEXT = "portal_next"


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Ask for the phone and send a code to it; whoever is signed in goes on."""
    if access.known_applicant(request) is not None:
        return redirect(_own(request.GET.get("next", "")) or "portal:home")
    if request.method != "POST":
        return _start(request, ())
    phone = parse_phone(request.POST.get("phone", ""))
    if isinstance(phone, Problem):
        return _start(request, (phone,), status=422)
    asked = _ask(request, phone)
    if isinstance(asked, Problem):
        return _start(request, (asked,), status=429)
    request.session[_NEXT] = _own(request.POST.get("next", ""))
    return redirect("portal:code")


@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Take the six digits and open the session."""
    waiting = _waiting(request)
    if waiting is None:
        return redirect("portal:start")
    name, phone = waiting
    if request.method != "POST":
        return _code(request, name, phone, ())
    problem = try_code(
        name, CodePurpose.SIGN_IN, request.POST.get("code", ""), address=access.came_from(request), at=access.now()
    )
    if problem is not None:
        return _code(request, name, phone, (problem,), status=status_of(problem))
    where = request.session.get(_NEXT) or "portal:home"
    access.open_session(request, name)
    return redirect(where)


@require_POST
def again(request: HttpRequest) -> HttpResponse:
    """Send another code to the same phone."""
    waiting = _waiting(request)
    if waiting is None:
        return redirect("portal:start")
    asked = _ask(request, waiting[1])
    if isinstance(asked, Problem):
        return _code(request, *waiting, (asked,), status=429)
    return redirect("portal:code")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """End the session on this device."""
    request.session.flush()
    return redirect("home")


def _ask(request: HttpRequest, phone: str) -> Problem | None:
    asked = ask_code(
        CodePurpose.SIGN_IN,
        phone,
        text_hash="",
        language=spoken(),
        address=access.came_from(request),
        at=access.now(),
    )
    if isinstance(asked, Problem):
        return asked
    request.session[_ASKED] = str(asked)
    return None


def _waiting(request: HttpRequest) -> tuple[uuid.UUID, str] | None:
    """The code on its way and its phone. The session holds the code's name alone."""
    kept = request.session.get(_ASKED)
    if not kept:
        return None
    name = uuid.UUID(kept)
    phone = portal.asked_phone(name, CodePurpose.SIGN_IN)
    return (name, phone) if phone else None


def _own(address: str) -> str:
    """An address of this site to go on to, or ""."""
    return address if address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None) else ""


def _start(request: HttpRequest, problems: tuple[Problem, ...], *, status: int = 200) -> HttpResponse:
    typed = request.POST if request.method == "POST" else {}
    next_ = _own((request.POST if request.method == "POST" else request.GET).get("next", ""))
    return draw(request, "start.html", None, status=status, values=typed, problems=problems, next=next_, shut=shut())


def _code(
    request: HttpRequest, name: uuid.UUID, phone: str, problems: tuple[Problem, ...], *, status: int = 200
) -> HttpResponse:
    pretended = show_messages_to(request, phone, name)
    return draw(
        request,
        "code.html",
        None,
        status=status,
        problems=problems,
        phone=masked(phone),
        minutes=rulesets.policy().one_time_code.minutes,
        sms_pretended=pretended,
    )
