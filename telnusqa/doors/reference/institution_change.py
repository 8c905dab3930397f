"""One part of an institution is entered or corrected; or a new institution is. All that is wrong is told at once."""

from collections.abc import Iterable, Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.field import parse_whole
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Change, Part
from telnusqa.core.reference_form import (
    parse_appointing,
    parse_contacts,
    parse_licensing,
    parse_naming,
    parse_passing,
)
from telnusqa.core.role import Right
from telnusqa.doors.reference.institution_boxes import body_of, boxes, filled, region_codes, sent
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.own_hours import Opening, parse_opening
from telnusqa.store.read import institutions, rulesets
from telnusqa.store.read.institutions import Whole
from telnusqa.words.catalogue import say
from telnusqa.words.institution import part_name


@require_http_methods(["GET", "HEAD", "POST"])
def institution_change(request: HttpRequest, institution_id: int, known: str) -> HttpResponse:
    """The form of the part; sent, it becomes an act."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    found = institutions.whole(institution_id)
    if known not in list(Part):
        raise NotFound(known)
    which, row = Part(known), _row(request)
    if request.method != "POST":
        return _form(request, found, which, row, _filled(which, row, found))
    change = _parsed(which, row, found, sent(which, request.POST))
    if isinstance(change, tuple):
        return _form(request, found, which, row, request.POST, change)
    try:
        change_reference(
            institution_id,
            change,
            seen=Version(parse_whole(request.POST.get("seen", "")) or 0),
            by=staff(who.id, Door.REFERENCE),
            happened_at=access.now(),
        )
    except Rejected as rejected:
        return _form(request, found, which, row, request.POST, rejected.problems)
    except Conflict:
        return _form(request, found, which, row, request.POST, changed_meanwhile=True)
    messages.success(request, say(spoken(), "Сақталды."))
    return HttpResponseRedirect(reverse("reference:institution", args=[institution_id]))


def _row(request: HttpRequest) -> int | None:
    return parse_whole((request.POST if request.method == "POST" else request.GET).get("row", ""))


def _filled(part: Part, row: int | None, found: Whole) -> Mapping[str, str]:
    try:
        return filled(part, row, found)
    except KeyError as error:
        raise NotFound(f"row {row}") from error


def _parsed(
    part: Part, row: int | None, found: Whole, typed: Mapping[str, str]
) -> Change | Opening | tuple[Problem, ...]:
    today = timezone.localdate(access.now())
    if part is Part.NAME:
        return parse_naming(typed, row, today)
    if part is Part.DESCENT:
        return parse_passing(typed, found.institution.id, _successor(typed), _archive(typed), row, today)
    if part is Part.HOLDER:
        return parse_appointing(typed, row)
    if part is Part.LICENCE:
        return parse_licensing(typed, row, today)
    if part is Part.HOURS:
        return parse_opening(typed, body_of(found.institution.kind), row, rulesets.on(today))
    return parse_contacts(typed, region_codes())


def _successor(typed: Mapping[str, str]) -> int | Problem | None:
    code = typed["to"].strip()
    if not code:
        return None
    return institutions.home_of(code) or Problem("to", "no_such_institution")


def _archive(typed: Mapping[str, str]) -> int | Problem | None:
    if not typed["archive"]:
        return None
    known = {str(each.id): each.id for each in institutions.every_archive()}
    return known.get(typed["archive"]) or Problem("archive", "no_such_archive")


def _form(
    request: HttpRequest,
    found: Whole,
    part: Part,
    row: int | None,
    values: Mapping[str, str],
    problems: Iterable[Problem] = (),
    *,
    changed_meanwhile: bool = False,
) -> HttpResponse:
    language, wrong = spoken(), tuple(problems)
    return render(
        request,
        "reference/institution_form.html",
        {
            "institution": found.institution,
            "name": found.institution.name(language),
            "title": part_name(part, language),
            "boxes": boxes(part, language),
            "row": row or "",
            "seen": found.version,
            "values": values,
            "problems": wrong,
            "changed_meanwhile": changed_meanwhile,
        },
        status=409 if changed_meanwhile else 422 if wrong else 200,
    )
