"""Every institution, with a search; and the way to enter a new one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from telnusqa.core.role import OrganisationKind, Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option, Pages
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import institutions as read
from telnusqa.words.date import long_date
from telnusqa.words.institution import kind_name


@require_safe
def institutions(request: HttpRequest) -> HttpResponse:
    """A page of the list, by name."""
    access.home(request, Right.CHANGE_REFERENCE)
    language = spoken()
    asked, kind = request.GET.get("q", "")[:100], request.GET.get("kind", "")
    of_kind = OrganisationKind(kind) if kind in list(OrganisationKind) else None
    found = read.listed(asked, of_kind, request.GET.get("after", ""))
    rows = [
        {
            "id": each.id,
            "name": each.name(language),
            "code": each.bin or each.code,
            "kind": kind_name(each.kind, language),
            "place": each.settlement_kk if language == "kk" else each.settlement_ru,
            "closed": long_date(each.closed_on, language) if each.closed_on else "",
            "desk": each.desk,
        }
        for each in found.rows
    ]
    more = urlencode({"q": asked, "kind": kind, "after": found.after})
    return render(
        request,
        "reference/institutions.html",
        {
            "rows": rows,
            "asked": asked,
            "values": {"kind": kind},
            "kinds": [Option(each.value, kind_name(each, language)) for each in OrganisationKind],
            "pages": Pages(older=f"{reverse('reference:institutions')}?{more}" if found.after else ""),
        },
    )
