"""To whom a complaint goes, what it carries, how its receipt is confirmed and how it is answered.

The terms of complaints stand with the other terms, in ``law.term``.
"""

from dataclasses import dataclass
from enum import StrEnum

from telnusqa.core.due import TermAct
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.listed import Listed
from telnusqa.law.norm import Body
from telnusqa.law.norm_complaint import AnswerWay, ComplaintField, StampItem, TrackedStep
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """A body whose head a complaint can be addressed to.

    A complaint ``of_its_own`` is made before another one, after it or without it: none stands in its way, and it
    changes neither the clock nor the answer of another.
    """

    body: Body
    act: TermAct
    of_its_own: bool
    clause: str


@dataclass(frozen=True, kw_only=True)
class Complaint:
    """A complaint as it was written: to whom, by whom, and where the answer reaches the person."""

    addressee: Body
    name: PersonName
    address: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class Required:
    """A field of a complaint; an optional one is filled in only by who has such a thing."""

    field: ComplaintField
    optional: bool
    clause: str


class CouponItem(StrEnum):
    """What the coupon tells who brought a complaint."""

    NUMBER = "number"
    DAY = "day"
    TIME = "time"
    RECEIVER = "receiver"


@cites("2015:11.1", "2015:11.4", "2015:11.5", "policy:complaint")
def addressees(rules: RuleSet) -> tuple[Addressee, ...]:
    """To whom one can complain: in the order of the edition, and where it names nobody, of our policy."""
    named = [(norm.body, norm.clause) for norm in rules.edition.complaint.addressees]
    if not named and rules.edition.id in rules.policy.complaint.editions:
        listed = {body for norm in rules.policy.complaint.terms for body in norm.bodies}
        named = [(body, rules.policy.source("policy:complaint")) for body in Body if body in listed]
    return tuple(
        Addressee(
            body=body,
            act=TermAct.QUALITY_COMPLAINT if body is Body.QUALITY else TermAct.COMPLAINT,
            of_its_own=body is Body.QUALITY,
            clause=clause,
        )
        for body, clause in named
    )


@cites("2015:11.3", "policy:complaint")
def required_fields(rules: RuleSet) -> tuple[Required, ...]:
    """The fields of a complaint in the order of the text; the same by policy where the text is silent."""
    norms = rules.edition.complaint
    if norms.fields:
        return tuple(
            Required(field=field, optional=field in norms.optional_fields, clause=norms.fields_clause)
            for field in norms.fields
        )
    source = rules.policy.source("policy:complaint")
    return tuple(
        Required(field=field, optional=field is ComplaintField.PATRONYMIC, clause=source) for field in ComplaintField
    )


@cites("2015:11.1", "2015:11.3", "policy:complaint")
def complaint_problems(complaint: Complaint, rules: RuleSet) -> tuple[Problem, ...]:
    """All that keeps a complaint from being whole, at once; a late one is whole (``law.complaint_time``).

    Codes: ``body_not_in_text`` of the field ``addressee``; ``missing`` of a field by its name.
    """
    known = addressees(rules)
    problems = []
    if all(each.body is not complaint.addressee for each in known):
        clause = known[0].clause if known else ""
        problems.append(Problem("addressee", "body_not_in_text", clause, {"value": complaint.addressee.value}))
    written = {
        ComplaintField.SURNAME: complaint.name.surname,
        ComplaintField.GIVEN: complaint.name.given,
        ComplaintField.PATRONYMIC: complaint.name.patronymic,
        ComplaintField.ADDRESS: complaint.address,
        ComplaintField.PHONE: complaint.phone,
    }
    problems += [
        Problem(each.field.value, "missing", each.clause)
        for each in required_fields(rules)
        if not each.optional and not written[each.field].strip()
    ]
    return tuple(problems)


@cites("2015:11.2", "policy:complaint")
def stamp(rules: RuleSet) -> Listed[StampItem]:
    """What registration leaves on the second copy of a complaint or on its covering letter."""
    norms = rules.edition.complaint
    if norms.stamp:
        return Listed(norms.stamp, norms.stamp_clause)
    return Listed(tuple(StampItem), rules.policy.source("policy:complaint"))


@cites("2015:11.2", "policy:complaint")
def coupon(rules: RuleSet) -> Listed[CouponItem]:
    """What the coupon holds: a number nobody else's complaint has, the day and time, and who took it."""
    return Listed(tuple(CouponItem), rules.edition.complaint.stamp_clause or rules.policy.source("policy:complaint"))


@cites("2015:11.4", "policy:complaint")
def answer_ways(rules: RuleSet) -> Listed[AnswerWay]:
    """How the reasoned answer reaches the person: by post, or by hand at the office or centre."""
    norms = rules.edition.complaint
    if norms.answers:
        return Listed(norms.answers, norms.answers_clause)
    return Listed(tuple(AnswerWay), rules.policy.source("policy:complaint"))


@cites("2015:11.6", "policy:complaint")
def cabinet_steps(rules: RuleSet) -> Listed[TrackedStep]:
    """What the personal cabinet shows of a complaint that was sent through the portal, in its order."""
    norms = rules.edition.complaint
    if norms.tracked:
        return Listed(norms.tracked, norms.tracked_clause)
    return Listed(tuple(TrackedStep), rules.policy.source("policy:complaint"))
