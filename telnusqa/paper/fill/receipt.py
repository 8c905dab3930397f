"""What stands on the acceptance receipt."""

from collections.abc import Sequence
from datetime import date

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.channel import Collection
from telnusqa.core.due import DayWhy, Term
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
from telnusqa.words.evidence import need_name
from telnusqa.words.term import term_sentences


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
    accepted_by: str = "",
    language: Language,
) -> tuple[Form, Receipt]:
    """The receipt in ``language``; there is no English one, so for English it is in Russian.

    ``college`` and ``address`` are the provider's name and address in that language, ``phone`` whom to call,
    ``needs`` what ``law.evidence.needed`` asked for: what is owed now was taken in, what may wait is named as still
    to be brought. ``accepted_by`` is empty on the portal, where nobody took the papers (2015:9.5).
    """
    spoken = Language.RU if language is Language.EN else language
    return Form.RECEIPT, Receipt(
        language=spoken,
        number=shown(case.number),
        college=college,
        applicant=application.applicant.full,
        wanted=wanted(case.wanted, spoken),
        reasons=reasons(case.reasons, spoken),
        papers=tuple(need_name(need, spoken) for need in needs if need.when is When.NOW),
        registered_on=_day(case.registered_on, spoken),
        due_on=_day(case.due_on, spoken),
        term_explained=" ".join(term_sentences(term, spoken)),
        counted=tuple(counted.ordinal is not None for counted in term.days if counted.why is not DayWhy.START),
        collect_at=_collect_at(case.collection, address, needs, spoken),
        call=phone,
        accepted_by=accepted_by,
        clauses="; ".join(clause_name(clause, spoken) for clause in _clauses(case, rules)),
    )


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
