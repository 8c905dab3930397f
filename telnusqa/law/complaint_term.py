"""Until when a complaint is considered."""

from datetime import date

from telnusqa.core.due import Due, Term, TermAct
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, TermNorm
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import due_by, explained
from telnusqa.law.week import week_of


@cites("2015:11.4", "policy:complaint")
def complaint_due(registered_on: date, body: Body, rules: RuleSet) -> Due:
    """By when a body considers a complaint it registered on that day; counted by its own week, from the day after.

    Raises :class:`Rejected` for a body that considers none of this kind, and ``UnknownCalendar``.
    """
    return due_by(complaint_norm(TermAct.COMPLAINT, body, rules), registered_on, week_of(body, rules), rules)


@cites("2015:11.4", "policy:complaint")
def complaint_term(registered_on: date, body: Body, rules: RuleSet) -> Term:
    """The term of a complaint with the ledger of its days; otherwise as :func:`complaint_due`."""
    due = complaint_due(registered_on, body, rules)
    return Term.of(due, explained(due, week_of(body, rules), rules))


@cites("2015:11.5", "policy:complaint")
def quality_complaint_due(registered_on: date, rules: RuleSet) -> Due:
    """By when the authority for the quality of public services considers a complaint it registered on that day."""
    norm = complaint_norm(TermAct.QUALITY_COMPLAINT, Body.QUALITY, rules)
    return due_by(norm, registered_on, week_of(Body.QUALITY, rules), rules)


@cites("2015:11.5", "policy:complaint")
def quality_complaint_term(registered_on: date, rules: RuleSet) -> Term:
    """That term with the ledger of its days; otherwise as :func:`quality_complaint_due`."""
    due = quality_complaint_due(registered_on, rules)
    return Term.of(due, explained(due, week_of(Body.QUALITY, rules), rules))


@cites("2015:11.4", "2015:11.5", "policy:complaint")
def complaint_norm(act: TermAct, body: Body, rules: RuleSet) -> TermNorm:
    """The norm of a complaint's term: the edition's, policy's where the edition has no word on complaints.

    Raises :class:`Rejected` when neither names the body.
    """
    norms = rules.edition.terms
    if rules.edition.id in rules.policy.complaint.editions:
        norms += rules.policy.complaint.terms
    for norm in norms:
        if norm.act is act and body in norm.bodies:
            return norm
    raise Rejected(Problem("body", "body_not_in_text", "", {"value": body.value, "edition": rules.edition.id}))
