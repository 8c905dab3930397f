"""Institutions as a file, out and in: what a file would change is shown first, each wrong row with its reasons."""

import codecs
from collections.abc import Iterator

from django.contrib import messages
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Door, staff
from telnusqa.core.institution_plan import Plan, plan
from telnusqa.core.institution_sheet import Fault, parse_entries
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.reference.institution_boxes import region_codes
from telnusqa.doors.reference.institutions_entered import enter
from telnusqa.doors.reference.institutions_said import fault_lines, plan_lines, rows_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.sheets.institution_file import institutions_csv, institutions_xlsx, read_institutions
from telnusqa.store.read import institutions
from telnusqa.words.catalogue import say

LARGEST = 900 * 1024
"""Bytes of a file, and of the text that is carried from its check to its entering."""
_TOO_LARGE = Problem("file", "file_too_large", params={"name": ""})
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def institutions_export(request: HttpRequest, ending: str) -> HttpResponse:
    """Every institution with all its names, as XLSX or CSV; the columns are those of an import."""
    access.home(request, Right.CHANGE_REFERENCE)
    rows, language = rows_of(institutions.everything()), spoken()
    if ending == "xlsx":
        answer = HttpResponse(institutions_xlsx(rows, language), content_type=_XLSX)
    elif ending == "csv":
        text = codecs.BOM_UTF8 + institutions_csv(rows, language).encode()
        answer = HttpResponse(text, content_type="text/csv; charset=utf-8")
    else:
        raise NotFound(ending)
    answer["Content-Disposition"] = f'attachment; filename="institutions.{ending}"'
    return answer


# The proof against forged forms is asked inside: to find it the request is read, and then nobody may choose any more
# that the file stays in memory.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def institutions_import(request: HttpRequest) -> HttpResponse:
    """The form; what the file would change; and, confirmed, the list with all of it entered."""
    if request.method == "POST":
        request.upload_handlers = [MemoryFileUploadHandler(request)]
    return _answered(request)


@csrf_protect
def _answered(request: HttpRequest) -> HttpResponse:
    who, _ = access.home(request, Right.CHANGE_REFERENCE)
    if request.method != "POST":
        return _form(request)
    sent = request.FILES.get("file")
    text = request.POST.get("text", "")
    if sent is None and not text:
        return _form(request, (Problem("file", "missing"),))
    if sent is not None and (sent.size or 0) > LARGEST:
        return _form(request, (_TOO_LARGE,))
    name, content = (sent.name or "", sent.read()) if sent is not None else ("", text.encode())
    try:
        rows = read_institutions(name, content)
    except Rejected as rejected:
        return _form(request, rejected.problems)
    carried = institutions_csv((cells for _, cells in rows), spoken())
    if len(carried.encode()) > LARGEST:
        return _form(request, (_TOO_LARGE,))
    today = timezone.localdate(access.now())
    kept = institutions.everything()
    entries, faults = parse_entries(rows, region_codes(), today)
    found = plan(entries, kept)
    if request.POST.get("do") != "enter" or faults or found.faults:
        return _check(request, found, (*faults, *found.faults), carried)
    told = enter(found, by=staff(who.id, Door.REFERENCE), at=access.now())
    if told:
        return _check(request, plan(entries, institutions.everything()), told, carried)
    messages.success(request, say(spoken(), "Файл енгізілді."))
    return HttpResponseRedirect(reverse("reference:institutions"))


def _form(request: HttpRequest, problems: tuple[Problem, ...] = ()) -> HttpResponse:
    lines = [line for _, line in fault_lines([Fault(0, problems)], spoken())] if problems else []
    return render(
        request,
        "reference/institutions_import.html",
        {"values": {}, "wrong": lines},
        status=422 if problems else 200,
    )


def _check(request: HttpRequest, found: Plan, faults: tuple[Fault, ...], carried: str) -> HttpResponse:
    language = spoken()
    lines: Iterator[tuple[str, str]] = plan_lines(found, institutions.everything(), language)
    return render(
        request,
        "reference/institutions_check.html",
        {
            "lines": list(lines),
            "new": len(found.new),
            "changes": len(found.changes),
            "faults": list(fault_lines(sorted(faults, key=lambda each: each.row), language)),
            "text": carried,
        },
        status=422 if faults else 200,
    )
