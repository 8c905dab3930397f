"""An incomplete package is refused at a counter that may: an act and a number of its own, and no case."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._counter import channel_of, of_visit, own_numbers
from telnusqa.acts._filing import registration
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber, acceptance_refusal_number
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.intake_event import AcceptanceRefused
from telnusqa.core.intake_text import text_of_typed
from telnusqa.core.problem import Problem
from telnusqa.core.serial import NUMBER_BYTES
from telnusqa.core.visit import Visit
from telnusqa.law.acceptance_refusal import AcceptanceRefusal, GivenBy
from telnusqa.law.intake import body_of, papers_that_count, problems_with_who, situation_of
from telnusqa.law.offered import problems_with
from telnusqa.store.keep import cases, visit_drafts, visits
from telnusqa.store.keep.applications import iin_mac, new_salt, phone_mac
from telnusqa.store.keep.write import write
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.visit import AcceptanceRefusalRow


@dataclass(frozen=True, kw_only=True)
class SignedBy:
    """Who signs the receipt: the worker at the counter, the executor and the executor's phone."""

    worker: str
    executor: str
    phone: str


@act
def refuse_acceptance(
    visit: Visit,
    *,
    submission: str,
    office: int,
    signed_by: SignedBy,
    after: AcceptanceRefusalNumber | None = None,
    by: Actor,
    happened_at: datetime,
) -> AcceptanceRefusalNumber:
    """Refuse what is incomplete now (2015:10, policy:acceptance-refusal), and keep the form for the next visit.

    The same submission again answers with the same number. ``after`` is an earlier refusal of this office that the
    visit follows. Raises :class:`Rejected` where the body may not refuse, where nothing is missing and where the
    receipt lacks anything; ``NoEdition``, ``NotFound``.
    """
    earlier = AcceptanceRefusalRow.objects.filter(submission=submission).values_list("number", flat=True).first()
    if earlier is not None:
        return AcceptanceRefusalNumber(earlier)
    if cases.of_submission(submission) is not None:
        raise Rejected(Problem("submission", "taken_in_already"))
    counter = Organisation.objects.get(pk=office)
    channel = channel_of(counter)
    day, rules = registration(channel, happened_at)
    handed = of_visit(visit, channel, by=by, on=day)
    problems = (
        *problems_with(channel, visit.wanted, visit.reasons, rules),
        *problems_with_who(handed, rules),
        *own_numbers(counter, visit.request, after, refused=True),
    )
    if problems:
        raise Rejected(*problems)
    refusal = AcceptanceRefusal(
        body=body_of(channel),
        situation=situation_of(handed),
        brought=papers_that_count(handed, rules),
        on=day,
        given_by=GivenBy(office=counter.name_kk, **vars(signed_by)),
        rules=rules,
    )
    row, digest = _keep(visit, refusal, counter, submission, after, by, day, happened_at, rules.edition.id)
    visit_drafts.drop(submission)
    event = AcceptanceRefused(
        by=by,
        at=happened_at,
        clause=refusal.clause,
        number=row.number,
        edition=rules.edition.id,
        article=refusal.article,
        standing=visit.came.standing.value,
        brought=tuple(sorted(refusal.brought)),
        missing=tuple(need.paper.value for need in refusal.missing),
        copies=refusal.copies,
        visit=digest,
        request=visit.request.number,
        after=after or "",
    )
    write(row, event, after=Version(0))
    return AcceptanceRefusalNumber(row.number)


def _keep(
    visit: Visit,
    refusal: AcceptanceRefusal,
    counter: Organisation,
    submission: str,
    after: AcceptanceRefusalNumber | None,
    by: Actor,
    day: date,
    at: datetime,
    edition: str,
) -> tuple[AcceptanceRefusalRow, str]:
    number = acceptance_refusal_number(secrets.token_bytes(NUMBER_BYTES))
    typed, salt = text_of_typed(visit.typed), new_salt()
    row = AcceptanceRefusalRow.objects.create(
        home_id=counter.pk,
        number=number,
        chain_year=timezone.localtime(at).year,
        submission=submission,
        edition=edition,
        clause=refusal.clause,
        article=refusal.article,
        copies=refusal.copies,
        standing=visit.came.standing.value,
        brought=visits.listed(refusal.brought),
        missing=visits.text_of_needs(refusal.missing),
        request_number=visit.request.number,
        barcode=visit.request.barcode,
        after=after,
        worker=refusal.given_by.worker,
        executor=refusal.given_by.executor,
        phone=refusal.given_by.phone,
        language=visit.language.value,
        refused_on=day,
        at=at,
        by=by.code,
        iin_mac=iin_mac(visit.iin),
        phone_mac=phone_mac(visit.phone),
        typed_box=visits.seal_typed(counter.pk, number, typed),
        salt=salt,
    )
    return row, hash_of_text(typed, salt)
