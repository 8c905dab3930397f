"""A case's term on paper: its number and its days, nothing of the person."""

from django.http import HttpResponse

from telnusqa.core.case import Case
from telnusqa.core.due import TermAct
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.doors.shared.registered_why import case_registered_why
from telnusqa.paper.fill import term_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases
from telnusqa.words import choice, term_choice


def term_file(case: Case, language: Language) -> HttpResponse:
    """The PDF, shown in the browser and kept nowhere. Who may see the case was asked before."""
    about = (
        term_choice.act(TermAct.DUPLICATE, language),
        choice.channel(case.channel, language),
        term_choice.edition(case.edition, language),
    )
    term = cases.term(case)
    form, sheet = term_sheet(
        term,
        about=" · ".join(about),
        first=case_registered_why(case, term, language),
        number=shown(case.number),
        language=language,
    )
    return HttpResponse(
        render(form, sheet, on=case.registered_on),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="term-{case.number}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )
