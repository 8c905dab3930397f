"""Something is missing: it is asked for, answered at the counter, or gone on without."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.end_correction import end_correction
from telnusqa.core.case import Case, Move
from telnusqa.core.correction import MOST_LETTERS, OFFERED, Wanting, parse_answer, parse_wanting
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.correction_rows import correction_rows
from telnusqa.doors.shared.due import figure
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.correction import latest_day, usual_day
from telnusqa.store.read import cases, corrections, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.correction import topic
from telnusqa.words.write_in import write_in

MOST_OF_A_NOTE = 500


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, number: str) -> HttpResponse:
    """About what, in which words, until when; ask it."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        seen = desk.seen(request)
        typed = request.POST
        wanting = parse_wanting(typed.getlist("topics"), typed.get("text", ""), day_typed(typed, "until"))
        if not isinstance(wanting, Wanting):
            return _question(request, who, case, wanting)
        try:
            ask_correction(case.number, wanting, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _question(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Толықтыру сұралды, өтініш берушіге хабар жіберіледі."))
    if not case.may(Move.ASK_CORRECTION):
        return desk.to_case(case.number)
    return _question(request, who, case)


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, number: str) -> HttpResponse:
    """Write down what the applicant said or brought."""
    who, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        seen = desk.seen(request)
        said = parse_answer(request.POST.get("answer", ""))
        note = parse_text(request.POST.get("note", ""), "note", MOST_OF_A_NOTE, "")
        if isinstance(said, Problem) or isinstance(note, Problem):
            found = [each for each in (said, note) if isinstance(each, Problem)]
            return _asked(request, "correction_answer", who, case, found)
        answer_correction(case.number, said, note=note, seen=seen, by=staff(who.id), happened_at=access.now())
        return desk.done(request, case.number, say(spoken(), "Жауап жазылды. Енді өтінішті қарауды жалғастырыңыз."))
    if not case.may(Move.ANSWER_CORRECTION):
        return desk.to_case(case.number)
    return _asked(request, "correction_answer", who, case)


@require_http_methods(["GET", "HEAD", "POST"])
def go_on(request: HttpRequest, number: str) -> HttpResponse:
    """Say what is lost by not waiting; go on."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        end_correction(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        return desk.done(
            request, case.number, say(spoken(), "Іс жауапсыз жалғасады, өтініш берушіге хабар жіберіледі.")
        )
    if not case.may(Move.END_CORRECTION):
        return desk.to_case(case.number)
    return _asked(request, "correction_end", who, case)


def _question(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, rules = spoken(), rulesets.of(case.edition)
    today = timezone.localdate(access.now())
    usual = usual_day(today, case.due_on, rules)
    offered = {}
    if usual is not None and request.method != "POST":
        offered = {"until_day": str(usual.day), "until_month": str(usual.month), "until_year": str(usual.year)}
    return desk.case_page(
        request,
        "correction",
        who,
        case,
        problems=problems,
        **({"values": offered} if offered else {}),
        write_in=write_in(cases.application(case).language, language),
        topics=[Option(each.value, topic(each, language)) for each in OFFERED],
        most=MOST_LETTERS,
        due=figure(case.registered_on, case.due_on, today, rules),
        latest=latest_day(case.due_on, rules) if usual else None,
    )


def _asked(request: HttpRequest, page: str, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    waiting = corrections.standing(case)
    return desk.case_page(
        request,
        page,
        who,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        asked=correction_rows(case, spoken())[:1],
        early=waiting is not None and timezone.localdate(access.now()) <= waiting.until,
        most=MOST_LETTERS,
    )
