"""Whether a notice of loss in a periodical will do."""

from datetime import date, timedelta

from telnusqa.core.press_notice import PressNotice
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@cites("2015:9.3")
def notice_is_fresh(notice: PressNotice, applied_on: date, rules: RuleSet) -> bool:
    """Whether the notice was published on the day of application or up to so many calendar days before.

    Raises ``LookupError`` under an edition that asks for no notice.
    """
    if rules.edition.notice is None:
        raise LookupError(f"edition {rules.edition.id} asks for no notice")
    return timedelta(0) <= applied_on - notice.published <= timedelta(days=rules.edition.notice.days)


@cites("2015:9.3")
def problems_with_notice(notice: PressNotice, applied_on: date, rules: RuleSet) -> tuple[Problem, ...]:
    """All that is wrong with a notice; nothing under an edition that asks for none."""
    norm = rules.edition.notice
    if norm is None:
        return ()
    problems = []
    if not notice.periodical.strip():
        problems.append(Problem("periodical", "missing", norm.clause))
    if not notice.document_number.strip():
        problems.append(Problem("notice_document_number", "missing", norm.clause))
    if notice.issue_registered is None:
        problems.append(Problem("notice_issue_registered", "missing", norm.clause))
    if notice.published > applied_on:
        problems.append(Problem("published", "day_ahead", norm.clause))
    elif not notice_is_fresh(notice, applied_on, rules):
        problems.append(Problem("published", "notice_too_old", norm.clause, {"days": norm.days}))
    return tuple(problems)
