"""The registers an officer may read, searched by number, IIN or name; nothing that is typed stands in an address."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.look_together import look_together
from telnusqa.core.language import Language
from telnusqa.core.look import Looking
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind
from telnusqa.core.role import Right
from telnusqa.doors.college.registers import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.search import parse_query
from telnusqa.store.read import finding, organisations
from telnusqa.store.read.people import Officer
from telnusqa.words.finding import why_found
from telnusqa.words.record import record_kind, record_status


@dataclass(frozen=True, kw_only=True)
class Line:
    """A record that was found, in words."""

    id: int
    kind: str
    document: str
    name: str
    finished: int
    institution: str
    status: str
    annulled: bool
    why: str


@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Nothing is shown before it is asked for."""
    who, homes = access.registers(request, Right.READ_REGISTER)
    if request.method != "POST":
        return _page(request, who, homes)
    by = request.POST.get("by", "")
    query = parse_query(by, request.POST.dict(), timezone.localdate(access.now()))
    if isinstance(query, tuple):
        return _page(request, who, homes, problems=query)
    found = finding.find(homes, query)
    if found:
        look_together(desk.actor(who, found[0].found.home), _looking(found), at=access.now())
    return _page(request, who, homes, found=found, asked=True)


def _looking(found: Sequence[finding.Match]) -> list[Looking]:
    """The list as it is looked at: one look for each register, with its records."""
    by_home: dict[int, list[str]] = {}
    for match in found:
        by_home.setdefault(match.found.home, []).append(f"record:{match.found.id}")
    return [Looking(f"register:{home}", "search", tuple(shown)) for home, shown in by_home.items()]


def _page(
    request: HttpRequest,
    who: Officer,
    homes: tuple[int, ...],
    *,
    found: Sequence[finding.Match] = (),
    asked: bool = False,
    problems: tuple[Problem, ...] = (),
) -> HttpResponse:
    language, several = spoken(), len(homes) > 1
    organisations.bring(*(homes if several else ()))
    return desk.page(
        request,
        "search",
        who,
        homes[0] if homes else who.home,
        status=422 if problems else 200,
        problems=problems,
        values=request.POST,
        asked=asked,
        none_held=not homes,
        kept=_kept(who, homes, language),
        institutions=[organisations.by_id(home).name(language) for home in homes] if several else (),
        lines=[_line(match, language, several=several) for match in found],
        more=len(found) == finding.SHOWN,
    )


def _kept(who: Officer, homes: tuple[int, ...], language: Language) -> list[tuple[int, str]]:
    """The registers the officer also keeps; named where there are several."""
    kept = [home for home in homes if Right.KEEP_REGISTER in access.over_register(who, home)]
    return [(home, organisations.by_id(home).name(language) if len(homes) > 1 else "") for home in kept]


def _line(match: finding.Match, language: Language, *, several: bool) -> Line:
    record = match.found
    return Line(
        id=record.id,
        kind=record_kind(RecordKind(record.kind), language),
        document=f"{record.series} {record.number}".strip(),
        name=record.name.full,
        finished=record.finished,
        institution=organisations.by_id(record.home).name(language) if several else "",
        status="" if record.stands else record_status(record.statuses.diploma, language),
        annulled=record.statuses.annulled,
        why=why_found(match.why, language),
    )
