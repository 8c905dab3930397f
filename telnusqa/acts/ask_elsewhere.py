"""The record is not here: an archive, a predecessor or another body is asked."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.book_event import AskedElsewhere
from telnusqa.core.case import Case, Version
from telnusqa.core.enquiry import ASKED_WHILE, Enquiry
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.enquiry import answer_awaited_until
from telnusqa.store.keep import enquiries
from telnusqa.store.keep.organisations import is_archive
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def ask_elsewhere(number: CaseNumber, enquiry: Enquiry, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Remember the question and until when its answer is awaited. The state stays, and the term runs on.

    An archive with a desk here gets it by an errand; another reminds of it on the last of those days. Raises
    ``Rejected`` (``decided_already``, ``no_such_archive``) and ``Conflict``.
    """
    case = as_seen(number, seen)
    if case.state not in ASKED_WHILE:
        raise Rejected(Problem("asked", "decided_already"))
    if enquiry.archive is not None and not is_archive(enquiry.archive):
        raise Rejected(Problem("archive", "no_such_archive"))
    today = timezone.localdate(happened_at)
    rules = rulesets.of(case.edition, on=today, home=case.home)
    until = answer_awaited_until(today, rules)
    n = enquiries.ask(case, enquiry, until, by.code, happened_at)
    event = AskedElsewhere(by=by, at=happened_at, n=n, addressee=enquiry.addressee.value, awaited_until=until)
    morning = timezone.make_aware(datetime.combine(until, rules.policy.correction.remind_at))
    asked = [Ask(ErrandKind.REMIND_ENQUIRY, case.number, f"remind-{n}", {"n": n}, due=morning)]
    if enquiry.archive is not None:
        asked.append(Ask(ErrandKind.ASK_ARCHIVE, case.number, f"ask-{n}", {"n": n}))
    return replace(case, version=write(case, event, after=seen, errands=asked))
