"""What is printed for somebody to whom a duplicate was not handed over, drawn while it is asked for."""

from django.http import HttpResponse
from django.utils import timezone

from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.not_handed import CameAs
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.not_handed import ground_clause
from telnusqa.paper.fill.counter import Counter
from telnusqa.paper.fill.not_handed import Refused, not_handed_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases, handovers, organisations, people, rulesets
from telnusqa.words.hours import open_hours


def not_handed_file(case: Case, n: int, language: Language) -> HttpResponse:
    """The PDF, in Kazakh or Russian, shown in the browser. Who may see the case was asked, and the look kept, before.

    Raises ``NotFound`` where the case was not refused so many times.
    """
    refused = handovers.not_handed_of(case)[::-1]
    if not 1 <= n <= len(refused):
        raise NotFound(str(n))
    kept = refused[n - 1]
    spoken = Language.KK if language is Language.KK else Language.RU
    at = timezone.localtime(kept.at)
    rules, college = rulesets.of(case.edition, on=at.date(), home=case.home), organisations.by_id(case.home)
    needs = needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rules)
    step = next(each for each in cases.timeline(case) if each.seq == kept.seq)
    came = step.facts.get("came")
    form, sheet = not_handed_sheet(
        Counter(
            name=college.name(spoken),
            address=college.address(spoken),
            bin=college.bin,
            phone=college.phone,
            language=spoken,
        ),
        case,
        Refused(
            applicant=cases.application(case).applicant.initials,
            came=CameAs(str(came)) if came else None,
            grounds=tuple((why, ground_clause(why, case.collection, needs, rules)) for why in kept.reasons),
            text=kept.text,
            hours=open_hours(schedule_of(Body.PROVIDER, rules), spoken),
            worker=people.full_name_behind(step.by),
            at=at,
        ),
        rules,
    )
    return HttpResponse(
        render(form, sheet, on=at.date()),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="not-handed-{case.number}-{n}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )
