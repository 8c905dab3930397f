"""The register, searched for the record of one case."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.look import look
from telnusqa.core.application import Application
from telnusqa.core.case import Case, Move
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.compare import parts_that_differ, same_number
from telnusqa.doors.college.facts import wish_rows
from telnusqa.doors.college.forward_by import forward_by_of
from telnusqa.doors.shared import access, search
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, finding
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.finding import why_found
from telnusqa.words.record import record_status


@dataclass(frozen=True, kw_only=True)
class Match:
    """A record that was found, and in words how it fits the application."""

    id: int
    document: str
    name: str
    finished: int
    lines: int
    status: str
    annulled: bool
    why: str
    same: tuple[str, ...]
    differs: tuple[str, ...]


@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest, number: str) -> HttpResponse:
    """Search as asked; before anybody asks, what the application itself suggests, the surest search first."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if not case.may(Move.CHECK_REGISTER):
        return desk.to_case(case.number)
    application = cases.application(case)
    if request.method == "POST":
        by = request.POST.get("by", "")
        query = search.parse_query(by, request.POST.dict(), timezone.localdate(access.now()))
        if isinstance(query, tuple):
            return _page(request, who, case, application, by=by, found=(), problems=query)
        return _page(request, who, case, application, by=by, found=finding.find((case.home,), query))
    by, found = _suggested(case, application)
    return _page(request, who, case, application, by=by, found=found)


def _suggested(case: Case, application: Application) -> tuple[str, tuple[finding.Match, ...]]:
    """What the first search that finds anything has found."""
    for by, query in search.queries(application):
        if found := finding.find((case.home,), query):
            return by, found
    return "", ()


def _page(
    request: HttpRequest,
    who: Officer,
    case: Case,
    application: Application,
    *,
    by: str,
    found: Sequence[finding.Match],
    problems: tuple[Problem, ...] = (),
) -> HttpResponse:
    if found:
        shown = [f"record:{match.found.id}" for match in found]
        look(staff(who.id), f"register:{case.home}", f"case:{case.number}", at=access.now(), cases=shown)
    language = spoken()
    suggested = request.method != "POST"
    return desk.case_page(
        request,
        "register",
        who,
        case,
        problems=problems,
        values=search.typed(application) if suggested else {**search.typed(application), **request.POST.dict()},
        suggested=suggested,
        from_book=case.may(Move.ENTER_FROM_BOOK),
        may_forward=case.may(Move.FORWARD) and Right.DECIDE in who.rights(case.home),
        may_ask=case.may(Move.ASK_CORRECTION),
        forward_by=forward_by_of(case),
        by=by,
        matches=[_match(match, application, language) for match in found],
        more=by == "name" and len(found) == finding.SHOWN,
        wish=wish_rows(case, application, language),
        name=(application.name_then or application.applicant).full,
    )


def _match(match: finding.Match, application: Application, language: Language) -> Match:
    record, name = match.found, application.name_then or application.applicant
    told = (
        (say(language, "нөмірі"), same_number(application, record.series, record.number)),
        (say(language, "аты-жөні"), not parts_that_differ(name, record.name, record.name_ru, language)),
        (say(language, "бітірген жылы"), record.finished == application.graduation_year),
    )
    return Match(
        id=record.id,
        document=f"{record.series} {record.number}".strip(),
        name=record.name.full,
        finished=record.finished,
        lines=record.lines,
        status="" if record.stands else record_status(record.statuses.diploma, language),
        annulled=record.statuses.annulled,
        why=why_found(match.why, language),
        same=tuple(word for word, same in told if same),
        differs=tuple(word for word, same in told if same is False),
    )
