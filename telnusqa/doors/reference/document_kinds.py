"""The kinds of documents of education a register holds, with the years each was issued in and how it looked then."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.core.register_row import RecordKind
from telnusqa.core.role import Right
from telnusqa.doors.reference.institution_said import days
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.words.catalogue import N_, say
from telnusqa.words.record import record_kind

_SURE = {"A": N_("Ресми бетте жазылған"), "B": N_("Бағдарламада не жаңалықта айтылған"), "C": N_("Расталмаған")}


@require_safe
def document_kinds(request: HttpRequest) -> HttpResponse:
    """A row for each sample, in the order of the list that is shipped."""
    access.home(request, Right.CHANGE_REFERENCE)
    return render(request, "reference/document_kinds.html", {"rows": list(_rows(spoken()))})


def _rows(language: Language) -> Iterator[dict[str, object]]:
    for sample in shipped.document_kinds().samples:
        yield {
            "kinds": [record_kind(kind, language) for kind in RecordKind if kind in sample.kinds],
            "years": days(sample.years.since, sample.years.until, language),
            "series": ", ".join(sorted(sample.series)),
            "digits": ", ".join(map(str, sorted(sample.digits))),
            "supplement": sample.supplement,
            "sure": say(language, _SURE[sample.sure]),
        }
