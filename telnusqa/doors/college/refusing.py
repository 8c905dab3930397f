"""What can and cannot be done on the way to a refusal, and why; what of it a case's page shows."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.case import Case, Move, State
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.refusal_round import RoundShown, round_shown
from telnusqa.law.hearing import earliest_hearing, latest_notice_day
from telnusqa.law.norm import Body
from telnusqa.law.refusal import powers
from telnusqa.law.refusal_order import what_comes_first
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import refusals, rulesets
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.problem import problem

_UNDECIDED = (State.REGISTERED, State.CORRECTION_ASKED, State.FOUND_IN_BOOK, State.CHECKING)


def may_refuse(rules: RuleSet) -> bool:
    """Whether the edition gives the provider any ground to refuse the service (2015:6; 2023:9.1–9.3)."""
    return any(power.grounds for power in powers(rules) if power.body is Body.PROVIDER)


def notice_by(case: Case) -> date | None:
    """The last day a notice of a hearing can go, while nothing is decided; None where nothing can be refused."""
    if case.state not in _UNDECIDED:
        return None
    rules = rulesets.of(case.edition)
    return latest_notice_day(case.due_on, rules) if may_refuse(rules) else None


def not_yet(case: Case, language: Language, today: date) -> Mapping[Move, str]:
    """Which acts of this way cannot be done today, and why."""
    if case.may(Move.INTEND_REFUSAL):
        return _not_begun(case, language, today)
    if case.state not in (State.HEARING, State.HEARD):
        return {}
    first = {move: what_comes_first(case.state, move) for move in (Move.APPROVE, Move.REFUSE)}
    found = {move: problem(each, language) for move, each in first.items() if each is not None}
    kept = refusals.standing(case)
    if case.state is State.HEARING:
        earliest = earliest_hearing(kept.notice.noticed_on, rulesets.of(case.edition, on=kept.notice.noticed_on))
        if today < earliest:
            day = long_date(kept.notice.hearing_on, language)
            found[Move.HOLD_HEARING] = say(language, "Тыңдау әлі өткен жоқ: күні – %(day)s.", day=day)
    elif today <= kept.objection_until:
        params = {"until": kept.objection_until.isoformat()}
        found[Move.REFUSE] = problem(Problem("on", "objection_open", "", params), language)
    return found


def rounds_of(case: Case, language: Language) -> tuple[RoundShown, ...]:
    """Every round of the case in words, newest first."""
    return tuple(round_shown(case, kept, language, page="college:refusal_paper") for kept in refusals.of_case(case))


def _not_begun(case: Case, language: Language, today: date) -> Mapping[Move, str]:
    rules = rulesets.of(case.edition)
    if not may_refuse(rules):
        return {Move.INTEND_REFUSAL: problem(Problem("ground", "no_refusal_in_text"), language)}
    latest = latest_notice_day(case.due_on, rules)
    if today > latest:
        late = Problem("hearing_on", "notice_day_past", "", {"until": latest.isoformat()})
        return {Move.INTEND_REFUSAL: problem(late, language)}
    return {}
