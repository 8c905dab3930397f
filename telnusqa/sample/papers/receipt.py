"""The receipt of acceptance: from the portal, and of a counter with everything a counter knows."""

from dataclasses import replace
from datetime import UTC, datetime

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, Situation, needed
from telnusqa.law.term import service_term
from telnusqa.paper.fill import receipt_sheet
from telnusqa.paper.fill.receipt import AtCounter
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, Filled, SamplePaper, three


def papers() -> tuple[SamplePaper, ...]:
    """One kind, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    most = replace(
        paper_case.CASE,
        channel=Channel.CORPORATION,
        reasons=paper_case.most(language).reasons,
        collection=Collection.OFFICE,
    )
    return three(
        "acceptance_receipt",
        language,
        filled=_sheet(paper_case.CASE, paper_case.application(language), long.COLLEGE, long.ADDRESS, language),
        emptiest=_sheet(
            replace(paper_case.CASE, wanted=paper_case.least(language).wanted),
            paper_case.least(language),
            long.SHORT_COLLEGE,
            long.ADDRESS,
            language,
        ),
        longest=_sheet(most, paper_case.most(language), long.LONG_COLLEGE, long.LONG_ADDRESS, language, _at(language)),
    )


def _sheet(
    case: Case,
    application: Application,
    college: dict[Language, str],
    address: dict[Language, str],
    language: Language,
    counter: AtCounter | None = None,
) -> Filled:
    rules = shipped.ruleset("2023")
    return receipt_sheet(
        case,
        service_term(case.registered_on, case.channel, rules, case.collection),
        application,
        _needs(case, counter),
        rules=rules,
        college=college[language],
        address=address[language],
        phone=long.PHONE,
        counter=counter,
        language=language,
    )


def _needs(case: Case, counter: AtCounter | None) -> tuple[Need, ...]:
    standing = Standing.ATTORNEY if counter else Standing.HOLDER
    asked = Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted, standing=standing)
    return needed(asked, shipped.ruleset("2023"))


def _at(language: Language) -> AtCounter:
    """Brought by a representative, without the original."""
    return AtCounter(
        office=long.LONG_OFFICE[language],
        worker=long.LONG_HEAD[language],
        received_at=datetime(2026, 11, 23, 10, 5, tzinfo=UTC),
        brought=frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION}),
        came=long.LONG_HEAD[language],
        request="002-26-000001",
    )
