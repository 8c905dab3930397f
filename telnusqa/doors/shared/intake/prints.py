"""The papers of a counter: to sign before the application is taken in, and to take home after."""

import uuid
from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse

from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import Intake, parse_intake
from telnusqa.core.language import Language
from telnusqa.doors.shared.counter_paper import CounterPaper, counter_file, papers_of, refusal_file
from telnusqa.doors.shared.filed_paper import filed_file, filed_papers
from telnusqa.doors.shared.intake.counter import Counter, rules_today, today
from telnusqa.doors.shared.intake.refused import of_number
from telnusqa.doors.shared.intake.to_sign import application_to_sign, consent_to_sign
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import visit_drafts, visits
from telnusqa.words.catalogue import N_, say

_LABELS = {
    CounterPaper.RECEIPT: N_("Қабылдау қолхаты (PDF)"),
    CounterPaper.APPLICATION: N_("Өтініш (PDF)"),
    CounterPaper.CONSENT: N_("Келісім нысаны (PDF)"),
    CounterPaper.ORIGINAL: N_("Түпнұсқаның қолхаты (PDF)"),
}


@dataclass(frozen=True)
class Print:
    """A paper to open."""

    label: str
    address: str


def label(paper: CounterPaper) -> str:
    """What a paper is called where it is opened."""
    return label_in(paper, spoken())


def label_in(paper: CounterPaper, language: Language) -> str:
    """The same in a language."""
    return say(language, _LABELS[paper])


def prints_of(case: Case, at: Counter) -> list[Print]:
    """The papers there are of a case."""
    came = visits.taken(case)
    with_it = came is not None and Paper.ORIGINAL in came.brought
    found = papers_of(case, came, None if with_it else visits.brought_later(case))
    return [Print(label(each), at.address("paper", case.number, each.value)) for each in found]


def slip_of(case: Case, address: str) -> Print | None:
    """The slip of an original brought after the application, at that address; ``None`` where none was."""
    if visits.brought_later(case) is None:
        return None
    return Print(label(CounterPaper.ORIGINAL), address)


def paper(case: Case, paper: str) -> HttpResponse:
    """One of them, or of a case of the portal. Who may see it was asked by the door. Raises ``NotFound``."""
    if paper in filed_papers(case):
        return filed_file(case, paper, spoken())
    return counter_file(case, paper, spoken())


def refused_paper(at: Counter, number: str) -> HttpResponse:
    """The receipt of a refusal to accept, in as many copies as are made. Raises ``NotFound``."""
    return refusal_file(of_number(at, number))


def draft_paper(request: HttpRequest, at: Counter, draft: uuid.UUID, paper: CounterPaper) -> HttpResponse:
    """What is to be signed of a form that is whole. Raises ``NotFound`` for one that is not."""
    kept = visit_drafts.draft(draft, office=at.home, officer=at.who.id)
    asked = request.GET.get("language", "")
    language = Language(asked) if asked in list(Language) else spoken()
    intake = parse_intake(kept.typed, language, today())
    if not isinstance(intake, Intake):
        raise NotFound(paper)
    if paper is CounterPaper.CONSENT:
        return consent_to_sign(intake, at, today(), rules_today())
    # What is to be signed says what one agrees to; what was signed is kept with the case.
    agreed = replace(intake, application=replace(intake.application, consent=True))
    return application_to_sign(agreed, today(), rules_today())
