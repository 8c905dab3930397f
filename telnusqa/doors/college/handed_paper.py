"""The receipt that who took a duplicate signs, drawn while it is asked for."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import Case, State
from telnusqa.core.case_event import HandedOver
from telnusqa.core.errors import NotFound
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared.pdf import pdf
from telnusqa.doors.shared.said import spoken
from telnusqa.law.handover import handover_clause
from telnusqa.paper.fill.counter import Counter
from telnusqa.paper.fill.handover import Handed, HandedDocument, handover_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases, handovers, organisations, people, rulesets


@require_safe
def handed_paper(request: HttpRequest, number: str) -> HttpResponse:
    """The receipt in Kazakh or Russian. Raises ``NotFound`` before the duplicate was handed over."""
    _, case = desk.opened(request, number, to=Right.SEE)
    language = Language.KK if spoken() is Language.KK else Language.RU
    if case.state is not State.HANDED_OVER:
        raise NotFound("handed")
    handed = _handed(case)
    college = organisations.by_id(case.home)
    counter = Counter(
        name=college.name(language),
        address=college.address(language),
        bin=college.bin,
        phone=college.phone,
        language=language,
    )
    form, sheet = handover_sheet(counter, case, handed)
    return pdf(render(form, sheet, on=handed.at.date()), f"{case.number}-handed")


def _handed(case: Case) -> Handed:
    step = next(each for each in cases.timeline(case) if each.kind == HandedOver.kind)
    at = timezone.localtime(step.happened_at)
    return Handed(
        holder=cases.application(case).applicant.full,
        documents=tuple(
            HandedDocument(each.part, str(each.number), str(each.blank)) for each in cases.duplicates(case)
        ),
        came=handovers.came_of(case, step.seq),
        identity=IdentityPaper(str(step.facts["paper"])),
        receipt=bool(step.facts["receipt"]),
        clause=handover_clause(case.collection, rulesets.of(case.edition, on=at.date(), home=case.home)),
        worker=people.full_name_behind(step.by),
        at=at,
    )
