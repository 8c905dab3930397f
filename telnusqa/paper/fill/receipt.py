"""What stands on the acceptance receipt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.channel import Collection
from telnusqa.core.due import DayWhy, Term
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.law.evidence import Need
from telnusqa.law.norm import When
from telnusqa.law.receipt import receipt_clause
from telnusqa.law.ruleset import RuleSet
from telnusqa.paper.form import Form
from telnusqa.paper.receipt import Receipt
from telnusqa.words.catalogue import say
from telnusqa.words.choice import collection, reasons, wanted
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday
from telnusqa.words.evidence import need_name, paper_name
from telnusqa.words.term import term_sentences


@dataclass(frozen=True, kw_only=True)
class AtCounter:
    """What a counter knows beside the portal: who took it in where and when, and what really lay on it.

    ``worker`` and ``office`` are in the receipt's language, ``received_at`` is a local moment; ``came`` is who applied
    for the holder, "" where it was the holder; ``request`` is the Corporation's own number, "" where there is none.
    """

    office: str
    worker: str
    received_at: datetime
    brought: frozenset[Paper]
    came: str
    request: str


_SHOWN = frozenset({Paper.IDENTITY, Paper.REPRESENTATION})
"""Papers that are looked at and given back at once."""


def receipt_sheet(
    case: Case,
    term: Term,
    application: Application,
    needs: Sequence[Need],
    *,
    rules: RuleSet,
    college: str,
    address: str,
    phone: str,
    counter: AtCounter | None = None,
    language: Language,
) -> tuple[Form, Receipt]:
    """The receipt in ``language``; there is no English one, so for English it is in Russian.

    ``college`` and ``address`` are the provider's name and address in that language, ``phone`` whom to call,
    ``needs`` what ``law.evidence.needed`` asked for: what is owed now was taken in, what may wait is named as still
    to be brought. Nobody took the papers on the portal (2015:9.5); at a ``counter`` only what was brought was taken in.
    """
    spoken = Language.RU if language is Language.EN else language
    return Form.RECEIPT, Receipt(
        language=spoken,
        number=shown(case.number),
        college=college,
        applicant=application.applicant.full,
        wanted=wanted(case.wanted, spoken),
        reasons=reasons(case.reasons, spoken),
        papers=_papers(needs, counter, spoken),
        registered_on=_day(case.registered_on, spoken),
        due_on=_day(case.due_on, spoken),
        term_explained=" ".join(term_sentences(term, spoken)),
        counted=tuple(counted.ordinal is not None for counted in term.days if counted.why is not DayWhy.START),
        collect_at=_collect_at(case.collection, address, needs, spoken),
        call=phone,
        accepted_by=counter.worker if counter else "",
        clauses="; ".join(clause_name(clause, spoken) for clause in _clauses(case, rules)),
        came=counter.came if counter else "",
        lacking=_lacking(needs, counter, spoken),
        received_at=_moment(counter.received_at, spoken) if counter else "",
        request=counter.request if counter else "",
        office=counter.office if counter else "",
    )


def _papers(needs: Sequence[Need], counter: AtCounter | None, language: Language) -> tuple[str, ...]:
    if counter is None:
        return tuple(need_name(need, language) for need in needs if need.when is When.NOW)
    asked = {need.paper: need for need in needs}
    names = []
    for paper in Paper:
        if paper in counter.brought:
            name = need_name(asked[paper], language) if paper in asked else paper_name(paper, language)
            names.append(say(language, "%(paper)s (қаралды)", paper=name) if paper in _SHOWN else name)
    return tuple(names)


def _lacking(needs: Sequence[Need], counter: AtCounter | None, language: Language) -> tuple[str, ...]:
    if counter is None:
        return ()
    return tuple(
        need_name(need, language) for need in needs if need.when is When.NOW and need.paper not in counter.brought
    )


def _moment(at: datetime, language: Language) -> str:
    return f"{long_date(at.date(), language)}, {at:%H:%M}"


def _day(day: date, language: Language) -> str:
    return f"{long_date(day, language)}, {weekday(day, language)}"


def _clauses(case: Case, rules: RuleSet) -> tuple[str, ...]:
    return tuple(dict.fromkeys((receipt_clause(case.channel, rules), "public-services:20")))


def _collect_at(where: Collection, address: str, needs: Sequence[Need], language: Language) -> str:
    place = collection(where, language)
    if where is Collection.OFFICE:
        place = f"{place}: {address}"
    later = [need_name(need, language) for need in needs if need.when is When.BEFORE_HANDOVER]
    if not later:
        return f"{place}."
    return f"{place}. " + say(language, "Өзіңізбен ала келіңіз: %(papers)s.", papers=", ".join(later).lower())
