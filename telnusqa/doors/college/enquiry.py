"""An archive, a predecessor or another body is asked, and its answer noted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.acts.note_answer import note_answer
from telnusqa.core.case import Case
from telnusqa.core.enquiry import ASKED_WHILE, MOOT, Addressee, AnswerKind, Asked, Enquiry, parse_answer, parse_enquiry
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.archives import archive_options, archives_by_bin
from telnusqa.doors.college.facts import wish_rows
from telnusqa.doors.shared import access
from telnusqa.doors.shared.archive_reply import ReplyShown, replies_of
from telnusqa.doors.shared.due import left_of
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.enquiry import answer_awaited_until
from telnusqa.store.read import cases, enquiries, organisations, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.enquiry import addressee, answer_kind, not_awaited
from telnusqa.words.term import left_sentence


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question as it is shown: ``left`` is its inner clock in words while it waits, ``page`` where to answer it.

    ``closed`` says, once the case is over, that nobody waits any more; no clock runs then.

    ``travels`` where the archive has its desk here; ``reply`` is what it answered there.
    """

    whom: str
    asked: str
    asked_on: date
    until: date
    left: str
    answer: str
    answered_on: date | None
    text: str
    page: str
    closed: str = ""
    travels: bool = False
    reply: ReplyShown | None = None


def may_ask(case: Case, who: Officer) -> bool:
    """Whether this officer may ask somebody else about the case now."""
    return case.state in ASKED_WHILE and Right.CHECK in who.rights(case.home)


def questions(case: Case, language: Language) -> tuple[Question, ...]:
    """What was asked about the case, the newest first."""
    replies = replies_of(case, language)
    return tuple(
        replace(_question(case, each, language), reply=replies.get(each.n)) for each in enquiries.of_case(case)
    )


def _question(case: Case, asked: Asked, language: Language) -> Question:
    asked_on, today = timezone.localdate(asked.at), timezone.localdate(access.now())
    answer = asked.answer
    left = ""
    if answer is None and case.state not in MOOT:
        left = left_sentence(left_of(asked_on, asked.awaited_until, today, rulesets.of(case.edition)), language)
    return Question(
        whom=f"{_whom(asked.enquiry, language)} ({addressee(asked.enquiry.addressee, language).lower()})",
        asked=asked.enquiry.asked,
        asked_on=asked_on,
        until=asked.awaited_until,
        left=left,
        answer=answer_kind(answer.kind, language) if answer else "",
        answered_on=timezone.localdate(asked.answered_at) if asked.answered_at else None,
        text=answer.text if answer else "",
        page=reverse("college:enquiry_answer", args=[case.number, asked.n]),
        closed=not_awaited(case.state, language) if answer is None and case.state in MOOT else "",
        travels=asked.enquiry.archive is not None,
    )


def _whom(asked: Enquiry, language: Language) -> str:
    return asked.whom if asked.archive is None else organisations.by_id(asked.archive).name(language)


@require_http_methods(["GET", "HEAD", "POST"])
def enquiry(request: HttpRequest, number: str) -> HttpResponse:
    """Ask: to whom and what; until when the answer is awaited is shown before."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        seen = desk.seen(request)
        found = parse_enquiry(request.POST.dict(), archives_by_bin())
        if isinstance(found, tuple):
            return _ask_page(request, who, case, found)
        try:
            ask_elsewhere(case.number, found, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _ask_page(request, who, case, rejected.problems)
        return desk.done(request, case.number, _told(found))
    if case.state not in ASKED_WHILE:
        return desk.to_case(case.number)
    return _ask_page(request, who, case)


def _told(asked: Enquiry) -> str:
    if asked.archive is not None:
        return say(spoken(), "Сұрау архивке жіберілді. Жауабы осы іске өзі түседі.")
    return say(spoken(), "Сұрау жазылды. Жауабы келгенде осы іске енгізіңіз.")


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, number: str, n: int) -> HttpResponse:
    """Note what came back to one question. Raises ``NotFound`` where no such question waits."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    asked = next((each for each in enquiries.of_case(case) if each.n == n and each.answer is None), None)
    if request.method == "POST":
        seen = desk.seen(request)
        found = parse_answer(request.POST.dict())
        if not isinstance(found, tuple):
            note_answer(case.number, n, found, seen=seen, by=staff(who.id), happened_at=access.now())
            return desk.done(request, case.number, say(spoken(), "Жауап жазылды."))
        return _answer_page(request, who, case, asked, found)
    return _answer_page(request, who, case, asked)


def _ask_page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "enquiry",
        who,
        case,
        problems=problems,
        wish=wish_rows(case, cases.application(case), language),
        until=answer_awaited_until(timezone.localdate(access.now()), rulesets.of(case.edition)),
        archives=archive_options(language),
        addressees=[Option(each.value, addressee(each, language)) for each in Addressee],
    )


def _answer_page(
    request: HttpRequest, who: Officer, case: Case, asked: Asked | None, problems: Iterable[Problem] = ()
) -> HttpResponse:
    language = spoken()
    if asked is None:
        raise NotFound(case.number)
    return desk.case_page(
        request,
        "enquiry_answer",
        who,
        case,
        problems=problems,
        question=_question(case, asked, language),
        kinds=[Option(kind.value, answer_kind(kind, language)) for kind in AnswerKind],
    )
