"""A case this counter took in: how it stands, its papers, and what can be done with it here."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import ENDS, Case, Move
from telnusqa.core.correction import MOST_LETTERS, parse_answer
from telnusqa.core.errors import Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.field import parse_text
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.counter import desk
from telnusqa.doors.counter.withdrawal import may_withdraw
from telnusqa.doors.shared import access, due
from telnusqa.doors.shared.correction_rows import correction_rows
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.elsewhere import went_to
from telnusqa.doors.shared.intake.counter import Counter, today
from telnusqa.doors.shared.intake.prints import prints_of, slip_of
from telnusqa.doors.shared.original_brought import brought, original_form
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.seen import seen
from telnusqa.law.evidence import Situation, needed
from telnusqa.store.read import cases, organisations, rulesets, visits
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.tell_by import tell_by

MOST_OF_A_NOTE = 500


@dataclass(frozen=True)
class Button:
    """One thing that can be done here."""

    label: str
    address: str
    look: str = "main"


@require_safe
def case(request: HttpRequest, number: str) -> HttpResponse:
    """The case as far as a counter needs it."""
    at, case = desk.opened(request, number, to=Right.SEE)
    language = spoken()
    application = cases.application(case)
    return desk.case_page(
        request,
        "case",
        at,
        case,
        name=application.applicant.full,
        over=case.state in ENDS,
        due=due.figure(case.registered_on, case.due_on, today(), rulesets.of(case.edition)),
        rows=_rows(case, language),
        prints=prints_of(case, at),
        corrections=correction_rows(case, language),
        went=went_to(case, language),
        buttons=_buttons(case, language),
        made=bool(cases.duplicates(case)) and case.may(Move.WITHDRAW),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def original(request: HttpRequest, number: str) -> HttpResponse:
    """Show which document should lie on the counter, ask who brought it; take it in, and give the slip for it."""
    at, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        version, bringer = seen(request), brought(case, request.POST, today(), courier=False)
        if isinstance(bringer, tuple):
            return _original(request, at, case, bringer)
        try:
            take_in_original(case.number, bringer=bringer, seen=version, by=at.actor, happened_at=access.now())
        except Rejected as rejected:
            return _original(request, at, case, rejected.problems)
        return HttpResponseRedirect(reverse("counter:original", args=[case.number]))
    slip = slip_of(case, at.address("paper", case.number, CounterPaper.ORIGINAL.value))
    if slip is not None and case.holds_original:
        name = cases.application(case).applicant.full
        return desk.case_page(request, "original_taken", at, case, name=name, prints=[slip])
    if not _waits_for_original(case):
        return desk.to_case(case.number)
    return _original(request, at, case)


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, number: str) -> HttpResponse:
    """Write down what the visitor said or brought."""
    at, case = desk.opened(request, number, to=Right.TAKE_IN)
    if request.method == "POST":
        version = seen(request)
        said = parse_answer(request.POST.get("answer", ""))
        note = parse_text(request.POST.get("note", ""), "note", MOST_OF_A_NOTE, "")
        if isinstance(said, Problem) or isinstance(note, Problem):
            found = [each for each in (said, note) if isinstance(each, Problem)]
            return _answer(request, at, case, found)
        answer_correction(case.number, said, note=note, seen=version, by=at.actor, happened_at=access.now())
        return desk.done(request, case.number, say(spoken(), "Жауап жазылды, оқу орнына жіберілді."))
    if not case.may(Move.ANSWER_CORRECTION):
        return desk.to_case(case.number)
    return _answer(request, at, case)


def _rows(case: Case, language: Language) -> list[Row]:
    came = visits.taken(case)
    rows = [
        Row(say(language, "Не сұралды"), choice.wanted(case.wanted, language)),
        Row(say(language, "Себебі"), choice.reasons(case.reasons, language)),
        Row(say(language, "Оқу орны"), organisations.by_id(case.home).name(language)),
        Row(say(language, "Қайдан алады"), choice.collection(case.collection, language)),
        Row(say(language, "Хабарды қалай алады"), tell_by(case.tell_by, language)),
    ]
    if came is not None and came.request.number:
        rows.append(Row(say(language, "Корпорация өтінімінің нөмірі"), came.request.number))
    return rows


def _buttons(case: Case, language: Language) -> list[Button]:
    buttons = []
    if case.may(Move.ANSWER_CORRECTION):
        buttons.append(Button(say(language, "Жауапты жазу"), reverse("counter:answer", args=[case.number])))
    if _waits_for_original(case):
        buttons.append(Button(say(language, "Түпнұсқаны қабылдау"), reverse("counter:original", args=[case.number])))
    if may_withdraw(case):
        buttons.append(
            Button(say(language, "Өтінішті қайтарып алу"), reverse("counter:withdrawal", args=[case.number]), "stop")
        )
    return buttons


def _waits_for_original(case: Case) -> bool:
    asked = needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rulesets.of(case.edition))
    wanted = any(need.paper is Paper.ORIGINAL for need in asked)
    return wanted and case.may(Move.TAKE_IN_ORIGINAL) and case.original_taken_at is None


def _original(request: HttpRequest, at: Counter, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    form = original_form(case, spoken(), courier=False)
    return desk.case_page(request, "original", at, case, problems=problems, **form)


def _answer(request: HttpRequest, at: Counter, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    return desk.case_page(
        request,
        "answer",
        at,
        case,
        problems=problems,
        name=cases.application(case).applicant.full,
        asked=correction_rows(case, spoken())[:1],
        most=MOST_LETTERS,
    )
