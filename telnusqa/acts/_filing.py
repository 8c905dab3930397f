"""How an application becomes a case, whichever door it came in by: one day, one term, one set of rows."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Model
from django.utils import timezone

from telnusqa.core.application import Application
from telnusqa.core.case import Case, State, Version
from telnusqa.core.case_event import Submitted
from telnusqa.core.channel import Channel
from telnusqa.core.due import Term
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import NUMBER_BYTES, case_number
from telnusqa.law.offered import offered, problems_with
from telnusqa.law.registration import registered_on
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_term
from telnusqa.store.keep import applications, cases, terms
from telnusqa.store.keep.organisations import provider_of_bin
from telnusqa.store.read import rulesets


@dataclass(frozen=True, kw_only=True)
class Filing:
    """An application about to become a case. ``submission`` is the key under which it becomes one, once.

    ``office`` is the organisation over whose counter it comes, ``confirmed`` what certifies it.
    """

    application: Application
    home: int
    office: int | None
    channel: Channel
    submission: str
    confirmed: str
    rules: RuleSet
    term: Term
    by: Actor
    at: datetime


@dataclass(frozen=True)
class Filed:
    """A new case, the line that is to be written of it, and the rows that go with it."""

    case: Case
    line: Submitted
    rows: tuple[Model, ...]


def provider_of(application: Application) -> int:
    """The home of the college that is asked. Raises :class:`Rejected`."""
    home = provider_of_bin(application.institution_bin)
    if home is None:
        raise Rejected(Problem("institution", "no_such_institution", "2023:A5"))
    return home


def registration(channel: Channel, happened_at: datetime) -> tuple[date, RuleSet]:
    """The day it counts as registered, and the rules of that day, which may be those of a new edition."""
    here = timezone.localtime(happened_at)
    rules_of = rulesets.of_several_days()
    day = registered_on(channel, here, rules_of(here.date()))
    return day, rules_of(day)


def not_offered(application: Application, channel: Channel, rules: RuleSet) -> tuple[Problem, ...]:
    """What the edition does not offer of what is asked for."""
    problems = problems_with(channel, application.wanted, application.reasons, rules)
    if application.collection not in offered(rules).places:
        problems += (Problem("collection", "collection_not_offered", "policy:collection"),)
    return problems


def term_of(application: Application, channel: Channel, day: date, rules: RuleSet) -> Term:
    """The term from the day of registration on."""
    return service_term(day, channel, rules, application.collection)


def file(filing: Filing, *, original: bool = False) -> Filed:
    """What a new case begins with, still to be written; ``original`` says that the original came with it."""
    case, application = _case(filing, original), filing.application
    salt = applications.new_salt()
    rows = (
        *cases.rows(case, submission=filing.submission, phone_mac=applications.phone_mac(application.phone)),
        applications.row(case, application, draft=filing.submission, salt=salt, confirmed_by=filing.confirmed),
        terms.row(case.home, case.number, filing.term),
    )
    return Filed(case, _line(filing, case, applications.salted_hash(application, filing.submission, salt)), rows)


def _line(filing: Filing, case: Case, application: str) -> Submitted:
    return Submitted(
        by=filing.by,
        at=filing.at,
        clause=filing.term.clause,
        edition=case.edition,
        channel=case.channel.value,
        wanted=case.wanted.value,
        reasons=tuple(sorted(case.reasons)),
        collection=case.collection.value,
        registered_on=case.registered_on,
        due_on=case.due_on,
        inner_due_on=case.inner_due_on,
        calendar=filing.term.calendar_version,
        application=application,
        confirmed=filing.confirmed,
    )


def _case(filing: Filing, original: bool) -> Case:
    application, term = filing.application, filing.term
    return Case(
        number=case_number(secrets.token_bytes(NUMBER_BYTES)),
        home=filing.home,
        version=Version(0),
        state=State.REGISTERED,
        channel=filing.channel,
        edition=filing.rules.edition.id,
        wanted=application.wanted,
        reasons=application.reasons,
        collection=application.collection,
        submitted_at=filing.at,
        registered_on=term.start,
        due_on=term.due_on,
        inner_due_on=term.inner_due_on,
        chain_year=timezone.localtime(filing.at).year,
        original_taken_at=filing.at if original else None,
        office=filing.office,
        tell_by=application.tell_by,
    )
