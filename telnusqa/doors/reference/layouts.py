"""Where everything stands on a blank: the layout in force for each kind, and every one that was entered."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.blank import BlankKind
from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import layouts as read
from telnusqa.store.read import people
from telnusqa.words.blank import blank_kind


@require_safe
def layouts(request: HttpRequest) -> HttpResponse:
    """Each kind of blank with its layout of today, and the history."""
    access.home(request, Right.CHANGE_REFERENCE)
    language, today, entered = spoken(), timezone.localdate(access.now()), read.entered()
    names = people.names_of({each.by for each in entered})
    return render(
        request,
        "reference/layouts.html",
        {
            "kinds": [(kind, blank_kind(kind, language), read.in_force(kind, today)) for kind in BlankKind],
            "entered": [
                (each, ", ".join(blank_kind(kind, language) for kind in each.kinds), names.get(each.by, ""))
                for each in entered
            ],
        },
    )
