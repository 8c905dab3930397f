"""A document was lost, found, taken in damaged, annulled or restored: what happened, on which paper."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.change_record_status import change_record_status
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.record_status import CHOSEN, AnnulledWhy, StatusMove, may
from telnusqa.core.record_status_form import parse_status_change
from telnusqa.core.role import Right
from telnusqa.core.wanted import Part
from telnusqa.doors.college.registers import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law import shipped
from telnusqa.law.document_kinds import has_supplement
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.record import annulled_why, record_status, what_happened


@require_http_methods(["GET", "HEAD", "POST"])
def status(request: HttpRequest, record_id: int) -> HttpResponse:
    """Take the change; all that is wrong is told at once, and nothing typed is lost."""
    who, held = desk.opened(request, record_id, to=Right.KEEP_REGISTER)
    if request.method != "POST":
        return _page(request, who, held)
    seen = drawn_from(request)
    typed = {**request.POST.dict(), "dated": day_typed(request.POST, "dated")}
    parts = request.POST.getlist("parts")
    change = parse_status_change(typed, parts, timezone.localdate(access.now()))
    if isinstance(change, tuple):
        return _page(request, who, held, change)
    try:
        by = desk.actor(who, held.home)
        change_record_status(held.home, held.id, change, seen=seen, by=by, happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, held, rejected.problems)
    return desk.done(request, held.id, say(spoken(), "Құжаттың жарамдылығы өзгертілді."))


def _page(request: HttpRequest, who: Officer, held: HeldRecord, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    parts = [Part.DIPLOMA, Part.SUPPLEMENT] if has_supplement(held.row, shipped.document_kinds()) else [Part.DIPLOMA]
    lawful = [move for move in CHOSEN if any(may(move, held.statuses.of(part)) for part in parts)]
    return desk.record_page(
        request,
        "status",
        who,
        held,
        problems=problems,
        parts=[
            Option(part.value, choice.part(part, language), record_status(held.statuses.of(part), language))
            for part in parts
        ],
        moves=[Option(move.value, *what_happened(move, language)) for move in lawful],
        reasons=[Option(why.value, annulled_why(why, language)) for why in AnnulledWhy],
        annuls=StatusMove.ANNUL in lawful,
    )
