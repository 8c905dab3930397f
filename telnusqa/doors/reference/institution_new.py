"""A new institution by hand: the form is a file of one row, and meets the same questions."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.core.event import Door, staff
from telnusqa.core.institution_plan import Plan
from telnusqa.core.institution_sheet import OF_CONTACTS, Entry, parse_entries
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Part
from telnusqa.core.reference_form import parse_contacts
from telnusqa.core.role import Right
from telnusqa.doors.reference.institution_boxes import Box, boxes, region_codes, sent
from telnusqa.doors.reference.institutions_entered import enter
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import institutions
from telnusqa.words.catalogue import say

_LEFT_OUT = frozenset({"until", "bin"})
"""Its name of today has no end, and its BIN is its code."""


@require_http_methods(["GET", "HEAD", "POST"])
def institution_new(request: HttpRequest) -> HttpResponse:
    """The form; sent, the institution stands with its name of today, and the rest is entered on its own page."""
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST":
        return _form(request, {"desk": "no"})
    entry = _entry(request.POST)
    if isinstance(entry, tuple):
        return _form(request, request.POST, entry)
    enter(Plan(new=(entry,), changes=(), faults=()), by=staff(who.id, Door.REFERENCE), at=access.now())
    messages.success(
        request, say(spoken(), "Ұйым енгізілді. Бұрынғы атауларын, басшысын, лицензиясын осы бетте қосыңыз.")
    )
    return HttpResponseRedirect(reverse("reference:institution", args=[institutions.home_of(entry.code)]))


def _entry(values: Mapping[str, str]) -> Entry | tuple[Problem, ...]:
    typed = {"code": str(values.get("code", "")), **sent(Part.NAME, values), **sent(Part.CONTACTS, values)}
    cells = {name: value for name, value in typed.items() if name not in _LEFT_OUT}
    entries, faults = parse_entries([(1, cells)], region_codes(), timezone.localdate(access.now()))
    problems = [problem for fault in faults for problem in fault.problems]
    if not any(cells[name].strip() for name in OF_CONTACTS):
        # A row of a file may tell a name alone; who is entered by hand must also be somewhere.
        nowhere = parse_contacts(cells, region_codes())
        problems += nowhere if isinstance(nowhere, tuple) else ()
    if entries and institutions.home_of(entries[0].code):
        problems.append(Problem("code", "bin_known"))
    return tuple(problems) or entries[0]


def _form(request: HttpRequest, values: Mapping[str, str], problems: tuple[Problem, ...] = ()) -> HttpResponse:
    return render(
        request,
        "reference/institution_new.html",
        {"boxes": _boxes(spoken()), "values": values, "problems": problems},
        status=422 if problems else 200,
    )


def _boxes(language: Language) -> tuple[Box, ...]:
    hint = say(language, "БСН-і жоқ болса, латын әріптері мен сандардан код беріңіз: pedtech-1")
    every = (*boxes(Part.NAME, language), *boxes(Part.CONTACTS, language))
    return (
        Box("code", say(language, "БСН не коды"), hint=hint),
        *(box for box in every if box.name not in _LEFT_OUT),
    )
