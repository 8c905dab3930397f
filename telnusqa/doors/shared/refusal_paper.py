"""The papers of a refusal, drawn while they are asked for: the notice, the record of the hearing, the answer."""

from enum import StrEnum

from django.http import HttpResponse

from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.law.refusal_round import Round, RoundEnd
from telnusqa.paper.fill.refusal import About, answer_sheet, notice_sheet, record_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.letter import Letter
from telnusqa.paper.render import render
from telnusqa.store.read import cases, making, organisations, refusals, rulesets


class RefusalPaper(StrEnum):
    """One paper of a round, as its address names it."""

    NOTICE = "notice"
    RECORD = "record"
    ANSWER = "answer"


def papers_of(kept: Round) -> tuple[RefusalPaper, ...]:
    """The papers there are so far."""
    found = [RefusalPaper.NOTICE]
    if kept.record is not None:
        found.append(RefusalPaper.RECORD)
    if kept.end is RoundEnd.REFUSED:
        found.append(RefusalPaper.ANSWER)
    return tuple(found)


def refusal_file(case: Case, number: int, paper: str, language: Language) -> HttpResponse:
    """The PDF, in Kazakh or Russian, shown in the browser. Who may see the case was asked before.

    Raises ``NotFound`` for a round or a paper there is not.
    """
    kept = refusals.numbered(case, number)
    if paper not in papers_of(kept):
        raise NotFound(paper)
    form, sheet = _sheet(case, kept, RefusalPaper(paper), Language.KK if language is Language.KK else Language.RU)
    return HttpResponse(
        render(form, sheet, on=kept.ended_on or kept.notice.noticed_on),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{paper}-{case.number}-{number}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )


def _sheet(case: Case, kept: Round, paper: RefusalPaper, language: Language) -> tuple[Form, Letter]:
    college = organisations.by_id(case.home)
    holder = making.holder(case.home, "head", kept.ended_on or kept.notice.noticed_on)
    about = About(
        case=case,
        applicant=cases.application(case).applicant.full,
        college=college.name(language),
        address=college.address(language),
        phone=college.phone,
        head=holder.kk if language is Language.KK else holder.ru,
        language=language,
    )
    if paper is RefusalPaper.NOTICE:
        return notice_sheet(about, kept)
    if paper is RefusalPaper.RECORD:
        return record_sheet(about, kept)
    return answer_sheet(about, kept, rulesets.of(case.edition))
