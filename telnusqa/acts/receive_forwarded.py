"""A case that was sent on arrives at the competent organisation: as a case of its own, with the days it had."""

import secrets
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, State, Version
from telnusqa.core.case_event import ReceivedForwarded
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.serial import NUMBER_BYTES, CaseNumber, case_number
from telnusqa.law.forwarding import ForwardReason, TermDays, forwarded
from telnusqa.store.batch import put
from telnusqa.store.keep import applications, cases, consents, forwards, terms
from telnusqa.store.keep.cases import FIRST_LINE
from telnusqa.store.keep.messages import message
from telnusqa.store.keep.write import begin
from telnusqa.store.read import rulesets
from telnusqa.store.tables.organisation import Organisation


@act
def receive_forwarded(number: CaseNumber, *, by: Actor, happened_at: datetime) -> CaseNumber:
    """Open the case at the other home; received again, it is the same one (administrative-code:76).

    Application, edition, channel, registration, term and the askings of a consent are those it had.
    ``number`` is the one at the sender's.
    Where the calendar changed on the way, the term is counted anew. Raises ``NotFound`` where it was not sent.
    """
    old = cases.get(number)
    earlier = forwards.received_as(old)
    if earlier is not None:
        return earlier
    sent = forwards.sent(old)
    if sent is None or sent.to_home is None or sent.reason is ForwardReason.ARCHIVE:
        raise NotFound(number)
    rules = rulesets.of(old.edition, on=timezone.localdate(happened_at), home=sent.to_home)
    onward = forwarded(_days(old), sent.reason, rules)
    assert onward.days is not None
    new = _case(old, sent.to_home, onward.days, happened_at)
    application = applications.get(old.home, old.number)
    sealed, hashed = applications.handed_on(old, new, applications.new_salt())
    term = terms.get(old.home, old.number)
    phone = applications.phone_mac(application.phone)
    put(
        [
            *cases.rows(new, submission=f"forward:{old.number}", phone_mac=phone),
            sealed,
            terms.row(new.home, new.number, term),
        ]
    )
    forwards.receive(new, old, sent.note, happened_at)
    asking = consents.hand_on(old, new)
    event = ReceivedForwarded(
        by=by,
        at=happened_at,
        clause=onward.clause,
        source=old.home,
        source_case=old.number,
        registered_on=new.registered_on,
        due_on=new.due_on,
        inner_due_on=new.inner_due_on,
        calendar=term.calendar_version,
        application=hashed,
        original=new.holds_original,
        consent_asked=asking.days,
        consent_given=asking.given,
    )
    errands = [Ask(ErrandKind.TELL, new.number, "received")]
    if term.calendar_version != rules.calendar.version:
        errands.append(Ask(ErrandKind.RECOUNT, f"case:{new.number}", "recount", {"home": new.home}))
    place = forwards.whereabouts(Organisation.objects.get(pk=new.home))
    params = {**place, "due_on": new.due_on.isoformat(), "old": old.number}
    told = message(new, FIRST_LINE, "received", application.language, **params)
    begin(new, event, rows=[told], errands=errands)
    return new.number


def _days(case: Case) -> TermDays:
    return TermDays(registered_on=case.registered_on, due_on=case.due_on, inner_due_on=case.inner_due_on)


def _case(old: Case, home: int, days: TermDays, at: datetime) -> Case:
    """The same case at its new home, at the beginning of its way; what the officers did at the old one stays there."""
    return Case(
        number=case_number(secrets.token_bytes(NUMBER_BYTES)),
        home=home,
        version=Version(0),
        state=State.REGISTERED,
        channel=old.channel,
        edition=old.edition,
        wanted=old.wanted,
        reasons=old.reasons,
        collection=old.collection,
        submitted_at=old.submitted_at,
        registered_on=days.registered_on,
        due_on=days.due_on,
        inner_due_on=days.inner_due_on,
        chain_year=timezone.localtime(at).year,
        original_taken_at=old.original_taken_at if old.original_forwarded_at else None,
        deemed_refused_on=old.deemed_refused_on,
        office=old.office,
        tell_by=old.tell_by,
    )
