"""An application is filed: from here on it is a case, with a number, a day of registration and a due date."""

import secrets
import uuid
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.application import Application
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.case import Case, State, Version
from telnusqa.core.case_event import Submitted
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.due import Term
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.role import OrganisationKind
from telnusqa.core.serial import NUMBER_BYTES, CaseNumber, case_number
from telnusqa.law.offered import offered, problems_with
from telnusqa.law.registration import registered_on
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_term
from telnusqa.store.keep import applications, cases, terms
from telnusqa.store.keep.messages import tell
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.portal import CodeRow, DraftRow


@act
def submit(
    application: Application,
    *,
    draft: str,
    channel: Channel,
    code: uuid.UUID | None,
    by: Actor,
    happened_at: datetime,
) -> CaseNumber:
    """File the application; the same draft filed again answers with the same number (2023:8.4, 2023:7.4).

    ``draft`` is the key of the submission, ``code`` the one-time code that confirmed the text; only a counter, where
    the applicant signs on paper, goes without. Raises :class:`Rejected` and ``NoEdition``.
    """
    earlier = cases.of_submission(draft)
    if earlier is not None:
        return earlier
    here = timezone.localtime(happened_at)
    provider = _provider(application)
    day, rules = _registration(channel, here)
    _refuse(application, channel, rules)
    confirmed_by = _confirmation(application, draft, channel, code)
    term = service_term(day, channel, rules, application.collection)
    case = _case(application, provider, channel, happened_at, term, rules)
    salt = applications.new_salt()
    cases.create(case, submission=draft, phone_mac=applications.phone_mac(application.phone))
    applications.create(case, application, draft=draft, salt=salt, confirmed_by=confirmed_by)
    terms.create(case.home, case.number, term)
    if channel is Channel.PORTAL:
        DraftRow.objects.filter(pk=draft).delete()
    event = Submitted(
        by=by,
        at=happened_at,
        clause=term.clause,
        edition=case.edition,
        channel=channel.value,
        wanted=case.wanted.value,
        reasons=tuple(sorted(case.reasons)),
        collection=case.collection.value,
        registered_on=day,
        due_on=case.due_on,
        inner_due_on=case.inner_due_on,
        calendar=term.calendar_version,
        application=applications.salted_hash(application, draft, salt),
        confirmed=confirmed_by,
    )
    seq = write(case, event, after=Version(0), errands=[Ask(ErrandKind.TELL, case.number, "registered")])
    tell(case, seq, "registered", application.language)
    return case.number


def _provider(application: Application) -> Organisation:
    colleges = Organisation.objects.filter(kind=OrganisationKind.COLLEGE.value)
    provider = colleges.filter(bin=application.institution_bin).first()
    if provider is None:
        raise Rejected(Problem("institution", "no_such_institution", "2023:A5"))
    return provider


def _registration(channel: Channel, here: datetime) -> tuple[date, RuleSet]:
    """The day it counts as registered, and the rules of that day, which may be those of a new edition."""
    day = registered_on(channel, here, rulesets.on(here.date()))
    return day, rulesets.on(day)


def _refuse(application: Application, channel: Channel, rules: RuleSet) -> None:
    problems = problems_with(channel, application.wanted, application.reasons, rules)
    if application.collection not in offered(rules).places:
        problems += (Problem("collection", "collection_not_offered", "policy:collection"),)
    if problems:
        raise Rejected(*problems)


def _confirmation(application: Application, draft: str, channel: Channel, code: uuid.UUID | None) -> str:
    """How the text was certified: by a code bound to it, or by hand at a counter."""
    if channel is not Channel.PORTAL:
        return "by hand"
    row = CodeRow.objects.filter(pk=code, purpose=CodePurpose.CONFIRM.value).first() if code else None
    if row is None or row.passed_at is None or row.phone_mac != applications.phone_mac(application.phone):
        raise Rejected(Problem("code", "not_confirmed", "2023:8.4"))
    if row.text_hash != hash_of_text(text_of(application, draft)):
        raise Rejected(Problem("code", "text_changed", "2023:8.4"))
    return f"code:{row.pk}"


def _case(
    application: Application, provider: Organisation, channel: Channel, at: datetime, term: Term, rules: RuleSet
) -> Case:
    return Case(
        number=case_number(secrets.token_bytes(NUMBER_BYTES)),
        home=provider.pk,
        version=Version(0),
        state=State.REGISTERED,
        channel=channel,
        edition=rules.edition.id,
        wanted=application.wanted,
        reasons=application.reasons,
        collection=application.collection,
        submitted_at=at,
        registered_on=term.start,
        due_on=term.due_on,
        inner_due_on=term.inner_due_on,
        chain_year=timezone.localtime(at).year,
    )
