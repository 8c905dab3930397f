"""A wrong electronic record is entered anew: on which ground, and as it should be."""

from collections.abc import Iterable, Mapping

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.enter_record_correction import enter_record_correction
from telnusqa.core.errors import Rejected, UnknownCalendar
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import CorrectionGround
from telnusqa.core.record_correction_form import parse_record_correction
from telnusqa.core.role import Right
from telnusqa.doors.college.record_form import cells_of, choices, typed_day, typed_record
from telnusqa.doors.college.registers import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen as drawn_from
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord
from telnusqa.words.catalogue import say
from telnusqa.words.record_correction import correction_ground, ground_hint


@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, record_id: int) -> HttpResponse:
    """Take the correction; the form begins with what the record says, after one that fell with what that said."""
    who, held = desk.opened(request, record_id, to=Right.KEEP_REGISTER)
    if held.waiting is not None and request.method != "POST":
        return desk.to_record(held.id)
    if request.method != "POST":
        return _page(request, who, held, _begun(held))
    seen, today = drawn_from(request), timezone.localdate(access.now())
    typed = parse_record_correction(cells_of(request.POST, "ground_on"), held.row, today)
    if isinstance(typed, tuple):
        return _page(request, who, held, request.POST, typed)
    try:
        by = desk.actor(who, held.home)
        enter_record_correction(held.home, held.id, typed, seen=seen, by=by, happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, held, request.POST, rejected.problems)
    except UnknownCalendar:
        return _page(request, who, held, request.POST, [Problem("ground_on", "calendar_unknown")])
    return desk.done(request, held.id, say(spoken(), "Түзету енгізілді. Енді оны басқа қызметкер растайды."))


def _begun(held: HeldRecord) -> Mapping[str, str]:
    """What the form begins with: the last correction where it was rejected, to be mended; else the record."""
    last = held.corrections[-1] if held.corrections else None
    if last is None or last.why is None:
        return typed_record(held.row)
    fallen = last.correction
    typed = {"ground": fallen.ground.value, "ground_number": fallen.number} | typed_day("ground_on", fallen.dated)
    return typed | typed_record(fallen.row)


def _page(
    request: HttpRequest,
    who: Officer,
    held: HeldRecord,
    values: Mapping[str, object],
    problems: Iterable[Problem] = (),
) -> HttpResponse:
    language = spoken()
    return desk.record_page(
        request,
        "correction",
        who,
        held,
        problems=problems,
        values=values,
        grounds=[
            Option(ground.value, correction_ground(ground, language), ground_hint(ground, language))
            for ground in CorrectionGround
        ],
        **choices(language),
    )
