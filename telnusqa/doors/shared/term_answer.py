"""What the law answers to a question about a term, or why it cannot."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.core.channel import Channel
from telnusqa.core.due import Term, TermAct
from telnusqa.core.errors import NoEdition, Rejected, UnknownCalendar
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.registered_why import registered_why
from telnusqa.doors.shared.term_asked import Asked
from telnusqa.law.complaint_term import complaint_term, quality_complaint_term
from telnusqa.law.edition import in_force_on
from telnusqa.law.hours import next_opening, schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.offered import channel_problem
from telnusqa.law.registration import complaint_registered_on, registered_on
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.shipped import editions
from telnusqa.law.term import service_term
from telnusqa.law.week import week_of
from telnusqa.store.read import rulesets
from telnusqa.words import choice, term_choice


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The term that was asked for; ``what_if`` says that its text was not in force on the day."""

    question: Asked
    rules: RuleSet
    term: Term
    what_if: bool


def answered(question: Asked) -> Answer | tuple[Problem, ...]:
    """The term, or what is wrong with the question, each problem at a field of the page."""
    try:
        rules = rulesets.of(question.edition) if question.edition else rulesets.on(question.on)
    except NoEdition:
        return (Problem("on", "no_text_that_day"),)
    try:
        return _counted(question, rules)
    except UnknownCalendar as unknown:
        held = {"first": rules.calendar.first_year, "last": rules.calendar.last_year}
        return (Problem("on", "year_unverified", "", {"year": unknown.year, **held}),)


def usual(now: datetime) -> tuple[Channel, datetime]:
    """The way in and the moment a page asked for nothing tells of: the portal now, or an office when next open."""
    try:
        rules = rulesets.on(now.date())
        if channel_problem(Channel.PORTAL, rules) is None:
            return Channel.PORTAL, now
        return Channel.OFFICE, next_opening(now, schedule_of(Body.PROVIDER, rules), rules)
    except (NoEdition, UnknownCalendar):
        return Channel.PORTAL, now


def about(answer: Answer, language: Language) -> str:
    """What was asked for, in a line: the act, the way in, the text."""
    question = answer.question
    parts = [term_choice.act(question.act, language)]
    if question.act is TermAct.DUPLICATE:
        parts.append(choice.channel(question.channel, language))
    elif question.act is TermAct.COMPLAINT:
        parts.append(term_choice.body(question.body, language))
    return " · ".join([*parts, term_choice.edition(answer.rules.edition.id, language)])


def why_registered(answer: Answer, language: Language) -> str:
    """The sentence on the day an application is registered, "" of a complaint: there it is the day asked for."""
    question, rules = answer.question, answer.rules
    if question.act is not TermAct.DUPLICATE:
        return ""
    return registered_why(question.channel, _moment(question), answer.term, rules, language)


def _counted(question: Asked, rules: RuleSet) -> Answer | tuple[Problem, ...]:
    try:
        term = _term(question, rules)
    except Rejected as no:
        return tuple(_here(each, question, rules) for each in no.problems)
    return Answer(question=question, rules=rules, term=term, what_if=not _in_force(question, rules))


def _term(question: Asked, rules: RuleSet) -> Term:
    if question.act is TermAct.DUPLICATE:
        day = registered_on(question.channel, _moment(question), rules)
        return service_term(day, question.channel, rules)
    body = _body(question)
    day = complaint_registered_on(body, _moment(question), rules, by_portal=False)
    if question.act is TermAct.COMPLAINT:
        return complaint_term(day, body, rules)
    return quality_complaint_term(day, rules)


def _body(question: Asked) -> Body:
    return Body.QUALITY if question.act is TermAct.QUALITY_COMPLAINT else question.body


def _here(problem: Problem, question: Asked, rules: RuleSet) -> Problem:
    """A problem of the law at the field of this page that mends it."""
    if problem.code == "closed_that_day":
        opens = _next_open(question, rules)
        return Problem("on", "closed_that_day", problem.clause, {"next": opens.isoformat()})
    if problem.code == "channel_not_offered":
        return Problem("channel", "channel_not_in_text", problem.clause)
    return problem


def _next_open(question: Asked, rules: RuleSet) -> date:
    """The first day after the one asked for on which the counter is open, or the body of a complaint works."""
    if question.act is TermAct.DUPLICATE:
        body = Body.CORPORATION if question.channel is Channel.CORPORATION else Body.PROVIDER
        return next_opening(_moment(question), schedule_of(body, rules), rules).date()
    return rules.calendar.working_after(question.on, 1, week_of(_body(question), rules).week)


def _in_force(question: Asked, rules: RuleSet) -> bool:
    try:
        return in_force_on(question.on, editions()).id == rules.edition.id
    except NoEdition:
        return False


def _moment(question: Asked) -> datetime:
    return datetime.combine(question.on, question.at, tzinfo=timezone.get_default_timezone())
