"""The paper that explains a term day by day."""

from datetime import date

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.due import Term, TermAct
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.law import shipped
from telnusqa.law.complaint_term import complaint_term
from telnusqa.law.norm import Body
from telnusqa.law.term import service_term
from telnusqa.paper.fill import term_sheet
from telnusqa.sample import paper_case
from telnusqa.sample.paper import BOTH, SamplePaper, three
from telnusqa.words import term_choice
from telnusqa.words.choice import wanted


def papers() -> tuple[SamplePaper, ...]:
    """One kind, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    return three(
        "term",
        language,
        filled=term_sheet(
            _term(paper_case.REGISTERED_ON),
            about=wanted(paper_case.CASE.wanted, language),
            number=shown(paper_case.CASE.number),
            language=language,
        ),
        emptiest=term_sheet(
            complaint_term(date(2026, 11, 2), Body.PROVIDER, shipped.ruleset("2023")),
            about=term_choice.act(TermAct.COMPLAINT, language),
            language=language,
        ),
        longest=term_sheet(
            _term(date(2023, 12, 29), Channel.CORPORATION),
            about=wanted(paper_case.CASE.wanted, language),
            number=shown(paper_case.CASE.number),
            language=language,
        ),
    )


def _term(registered_on: date, channel: Channel = Channel.PORTAL) -> Term:
    return service_term(registered_on, channel, shipped.ruleset("2023"), Collection.OFFICE)
