"""A second person compares a correction with its ground, and confirms it or says why not."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.confirm_record_correction import confirm_record_correction
from telnusqa.acts.reject_record_correction import reject_record_correction
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import UnconfirmedWhy
from telnusqa.core.role import Right
from telnusqa.doors.college.record import warning_rows
from telnusqa.doors.college.registers import desk
from telnusqa.doors.college.registers.next_acts import barred
from telnusqa.doors.college.registers.story import changes
from telnusqa.doors.college.why_not import why_not
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import said, spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.store.read import people
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord
from telnusqa.words.catalogue import say
from telnusqa.words.record_correction import ground_said, unconfirmed_why


@require_http_methods(["GET", "HEAD", "POST"])
def correction_check(request: HttpRequest, record_id: int) -> HttpResponse:
    """Show what would change; confirm it, or say why not."""
    who, held = desk.opened(request, record_id, to=Right.CONFIRM_FIND)
    if request.method == "POST":
        try:
            return _judged(request, who, held)
        except Rejected as rejected:
            return _page(request, who, held, rejected.problems)
    return _page(request, who, held)


def _judged(request: HttpRequest, who: Officer, held: HeldRecord) -> HttpResponse:
    seen, by, now = drawn_from(request), desk.actor(who, held.home), access.now()
    if request.POST.get("do") == "reject":
        why, note = why_not(request, UnconfirmedWhy)
        reject_record_correction(held.home, held.id, why, note, seen=seen, by=by, happened_at=now)
        return desk.done(request, held.id, say(spoken(), "Түзету расталмады: жазба бұрынғыдай қалды."))
    if request.POST.get("compared") != "yes":
        raise Rejected(Problem("compared", "ground_unseen"))
    confirm_record_correction(held.home, held.id, seen=seen, by=by, happened_at=now)
    return desk.done(request, held.id, say(spoken(), "Жазба түзетілді. Бұрынғысы тарихында қалды."))


def _page(request: HttpRequest, who: Officer, held: HeldRecord, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, entered = spoken(), held.waiting
    if entered is None:
        return desk.to_record(held.id)
    why = barred(who, held, timezone.localdate(access.now()))
    return desk.record_page(
        request,
        "correction_check",
        who,
        held,
        problems=problems,
        ground=ground_said(entered.correction, language),
        entered_by=people.name_of(entered.by),
        entered_at=entered.at,
        due_on=entered.due_on,
        own=entered.by == f"staff:{who.id}",
        barred=said(why) if why else "",
        changes=changes(held, entered, language),
        warnings=warning_rows(entered.correction.row, language),
        reasons=[Option(each.value, unconfirmed_why(each, language)) for each in UnconfirmedWhy],
    )
