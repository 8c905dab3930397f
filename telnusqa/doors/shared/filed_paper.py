"""The papers of a case that was filed on the portal: its application on the official form, and its receipt."""

from django.http import HttpResponse
from django.utils import timezone

from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.law.evidence import Situation, needed
from telnusqa.paper.fill import application_sheet, receipt_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases, making, organisations, rulesets

FILED = (CounterPaper.RECEIPT, CounterPaper.APPLICATION)


def filed_papers(case: Case) -> tuple[CounterPaper, ...]:
    """What there is of a case of the portal; nothing of another one."""
    return FILED if case.channel is Channel.PORTAL else ()


def filed_file(case: Case, paper: str, language: Language) -> HttpResponse:
    """The PDF, in Kazakh or Russian. Who may see the case was asked, and the look kept, before.

    Raises ``NotFound`` for a paper there is not.
    """
    if paper not in filed_papers(case):
        raise NotFound(paper)
    made = application_made(case) if paper == CounterPaper.APPLICATION else receipt_made(case, language)
    return HttpResponse(
        made,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{paper}-{case.number}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )


def application_made(case: Case) -> bytes:
    """The application as it was confirmed (2023:A5), to whom it was addressed wherever the case has gone since."""
    application = cases.application(case)
    college = organisations.by_bin(application.institution_bin)
    form, sheet = application_sheet(
        application,
        edition=case.edition,
        head=making.holder(college.id, "head", case.registered_on).kk,
        institution=college.name_kk,
        day=timezone.localdate(case.submitted_at),
        confirmed_at=timezone.localtime(case.submitted_at),
    )
    return render(form, sheet, on=case.registered_on)


def receipt_made(case: Case, language: Language) -> bytes:
    """The receipt of acceptance; for English in Russian."""
    rules, college = rulesets.of(case.edition), organisations.by_id(case.home)
    spoken = Language.KK if language is Language.KK else Language.RU
    form, sheet = receipt_sheet(
        case,
        cases.term(case),
        cases.application(case),
        needed(Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted), rules),
        rules=rules,
        college=college.name(spoken),
        address=college.address(spoken),
        phone=college.phone,
        language=spoken,
    )
    return render(form, sheet, on=case.registered_on)
