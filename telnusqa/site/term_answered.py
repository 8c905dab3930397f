"""What the shipped texts and calendar answer to `telnusqa term`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from telnusqa.core.channel import Channel
from telnusqa.core.due import Due, Term, TermAct
from telnusqa.core.errors import NoEdition, Rejected, UnknownCalendar
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.complaint_term import complaint_due, complaint_term, quality_complaint_due, quality_complaint_term
from telnusqa.law.edition import in_force_on
from telnusqa.law.norm import Body
from telnusqa.law.registration import complaint_registered_on, registered_on
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_due, service_term
from telnusqa.site.term_asked import Asked, Fault

_Found = TypeVar("_Found", Due, Term)


@dataclass(frozen=True)
class Answer(Generic[_Found]):
    """The edition that answers, and the term: its end alone, or with its days."""

    edition: str
    term: _Found


@dataclass(frozen=True)
class _Functions(Generic[_Found]):
    service: Callable[[date, Channel, RuleSet], _Found]
    complaint: Callable[[date, Body, RuleSet], _Found]
    quality: Callable[[date, RuleSet], _Found]


_ENDS = _Functions(service_due, complaint_due, quality_complaint_due)
_TERMS = _Functions(service_term, complaint_term, quality_complaint_term)


def ends(request: Asked) -> Answer[Due] | tuple[Fault, ...]:
    """When the term ends, or why there is no answer."""
    return _answered(request, _ENDS)


def explained(request: Asked) -> Answer[Term] | tuple[Fault, ...]:
    """When the term ends and by which days, or why there is no answer."""
    return _answered(request, _TERMS)


def _answered(request: Asked, functions: _Functions[_Found]) -> Answer[_Found] | tuple[Fault, ...]:
    try:
        day = _registered(request, _rules(request, request.at.date()))
        rules = _rules(request, day)  # of the day of registration, which may be later than the request
        return Answer(rules.edition.id, _counted(request, day, rules, functions))
    except NoEdition as none:
        return (Fault("at", f"no text held for {none}"),)
    except UnknownCalendar as unknown:
        known = shipped.calendar()
        message = f"no verified holidays of {unknown.year}: held are {known.first_year} to {known.last_year}"
        return (Fault("at", message),)
    except Rejected as no:
        return tuple(_fault(problem, request) for problem in no.problems)


def _rules(request: Asked, day: date) -> RuleSet:
    return shipped.ruleset(request.edition or in_force_on(day, shipped.editions()).id)


def _registered(request: Asked, rules: RuleSet) -> date:
    if request.act is TermAct.DUPLICATE and request.channel is not None:
        return registered_on(request.channel, request.at, rules)
    by_portal = request.channel is Channel.PORTAL
    return complaint_registered_on(request.body, request.at, rules, by_portal=by_portal)


def _counted(request: Asked, day: date, rules: RuleSet, functions: _Functions[_Found]) -> _Found:
    if request.act is TermAct.DUPLICATE and request.channel is not None:
        return functions.service(day, request.channel, rules)
    if request.act is TermAct.QUALITY_COMPLAINT:
        return functions.quality(day, rules)
    return functions.complaint(day, request.body, rules)


def _fault(problem: Problem, request: Asked) -> Fault:
    """A problem of the law at the field of the request that mends it, in English."""
    where = f" ({problem.clause})" if problem.clause else ""
    if problem.code == "closed_that_day":
        return Fault("at", f"closed on {request.at:%Y-%m-%d}, a day off there: nothing is registered by hand{where}")
    if problem.code == "channel_not_offered":
        return Fault("channel", f"edition {problem.params['edition']} has no channel {request.channel}{where}")
    if problem.code == "body_not_in_text":
        return Fault("body", f"edition {problem.params['edition']} has no term for {request.body}{where}")
    return Fault(problem.field, f"{problem.code}{where}")
