"""One who works here: their roles, each to be taken away; their account, to be closed and opened again."""

import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.acts.close_account import close_account
from telnusqa.acts.reopen_account import reopen_account
from telnusqa.acts.take_role import take_role
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor, Door, staff
from telnusqa.core.problem import Problem
from telnusqa.doors.reference import looked_after
from telnusqa.doors.reference.left_behind import Left, left_by
from telnusqa.doors.reference.looked_after import Administrator
from telnusqa.doors.reference.machines import moments
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import accounts, organisations
from telnusqa.store.read.accounts import Account
from telnusqa.words.catalogue import say
from telnusqa.words.choice import role as role_in_words


@dataclass(frozen=True, kw_only=True)
class Post:
    """A role as the page tells it; ``address`` is where it is taken away, "" where that is not theirs to do."""

    role: str
    organisation: str
    since: Any
    address: str


@require_safe
def person(request: HttpRequest, user_id: int) -> HttpResponse:
    """Who it is, what they may do and where, and what was done with their account."""
    who, found = looked_after.account(request, user_id)
    language = spoken()
    organisations.bring(*found.places)
    return render(
        request,
        "reference/person.html",
        {
            "person": found,
            "organisation": organisations.by_id(found.home).name(language),
            "posts": _posts(who, found),
            "own": who.looks_after(found.home),
            "self": found.id == who.officer.id,
            "moments": moments(accounts.done_with(found.id), language),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def role_take(request: HttpRequest, user_id: int, organisation_id: int, role: str) -> HttpResponse:
    """Name what is left behind; take the role away. One that is not held is not there."""
    (who, found), home = looked_after.account(request, user_id), organisation_id
    post = next((each for each in found.posts if (each.organisation, each.role.value) == (home, role)), None)
    if post is None or not who.looks_after(home):
        raise NotFound(role)
    said = role_in_words(post.role, spoken())

    def take(by: Actor) -> str:
        take_role(found.id, home, post.role, by=by, happened_at=access.now())
        return say(spoken(), "Міндетінен босатылды: %(role)s.", role=said)

    left = left_by(found, [(home, post.role)], spoken())
    about = {"role": said, "organisation": organisations.by_id(home).name(spoken())}
    return _asked(request, "role_take", who, found, take, left, about)


@require_http_methods(["GET", "HEAD", "POST"])
def person_close(request: HttpRequest, user_id: int) -> HttpResponse:
    """Name what is left behind; close the account. One that is closed is shown as it is."""
    who, found = looked_after.own_account(request, user_id)
    if not found.open:
        return _to(found)

    def close(by: Actor) -> str:
        close_account(found.id, by=by, happened_at=access.now())
        return say(spoken(), "Есептік жазба жабылды: енді онымен ешкім кіре алмайды.")

    left = left_by(found, [(each.organisation, each.role) for each in found.posts], spoken())
    return _asked(request, "person_close", who, found, close, left, {})


@require_POST
def person_reopen(request: HttpRequest, user_id: int) -> HttpResponse:
    """Open a closed account; its new password is shown on this one page."""
    who, found = looked_after.own_account(request, user_id)
    password, by = secrets.token_urlsafe(15), staff(who.officer.id, Door.REFERENCE)
    try:
        reopen_account(found.id, password=password, by=by, happened_at=access.now())
    except Rejected:
        return _to(found)
    return render(request, "reference/person_password.html", {"person": found, "password": password})


def _asked(
    request: HttpRequest,
    template: str,
    who: Administrator,
    found: Account,
    do: Callable[[Actor], str],
    left: Iterable[Left],
    about: dict[str, str],
) -> HttpResponse:
    """The page that asks; sent, it is done, and why it may not be is told on the same page."""
    problems: tuple[Problem, ...] = ()
    if request.method == "POST":
        try:
            messages.success(request, do(staff(who.officer.id, Door.REFERENCE)))
            return _on(request, found)
        except Rejected as rejected:
            problems = rejected.problems
    context = {"person": found, "left": tuple(left), "problems": problems, "self": found.id == who.officer.id, **about}
    return render(request, f"reference/{template}.html", context, status=422 if problems else 200)


def _on(request: HttpRequest, found: Account) -> HttpResponseRedirect:
    """To the person; with a role the right to see them may be gone, and with one's own role that to be here."""
    with suppress(NotFound):
        looked_after.account(request, found.id)
        return _to(found)
    with suppress(NotFound):
        looked_after.administrator(request)
        return HttpResponseRedirect(reverse("reference:people"))
    return HttpResponseRedirect(reverse("staff:start"))


def _to(found: Account) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("reference:person", args=[found.id]))


def _posts(who: Administrator, found: Account) -> list[Post]:
    return [
        Post(
            role=role_in_words(each.role, spoken()),
            organisation=organisations.by_id(each.organisation).name(spoken()),
            since=each.since,
            address=reverse("reference:role_take", args=[found.id, each.organisation, each.role.value])
            if who.looks_after(each.organisation)
            else "",
        )
        for each in found.posts
    ]
