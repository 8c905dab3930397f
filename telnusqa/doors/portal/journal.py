"""The journal of one's own case, to keep and to check."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.line_file import written
from telnusqa.doors.shared import access
from telnusqa.store.read import chain, checkpoints


@require_safe
def journal(request: HttpRequest, number: str) -> HttpResponse:
    """Every line as it was hashed. Nothing personal stands in it, so no look is written."""
    _, case = access.own_case(request, number)
    # The checkpoint first: a line that is written meanwhile stands in the file then, and never the other way round.
    sealed = checkpoints.holding(chain.key_of(case))
    return HttpResponse(
        written(chain.key_of(case), chain.lines_of(case), sealed),
        content_type="application/json; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="journal-{case.number}.json"'},
    )
