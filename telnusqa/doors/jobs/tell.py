"""The errand that tells an applicant how the case stands."""

from collections.abc import Iterator
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from telnusqa.acts.told import told
from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.delivery import Delivery, Outcome, Provider, Way
from telnusqa.core.errand import Errand
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.serial import CaseNumber
from telnusqa.core.tell_by import ways
from telnusqa.doors.jobs.by_sms import by_sms
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.shared.message_words import words_of
from telnusqa.store.read import cases, deliveries, messages
from telnusqa.store.read.messages import Message
from telnusqa.words.letter import letter_subject, letter_text


def tell(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Send the message of the line that asked by every way the applicant chose; a way it went already is left alone.

    Between a neighbour's answer and our keeping it a crash is possible: the next try first asks the provider whether
    the message arrived, and a letter keeps its name; each way is remembered once. Raises ``NeighbourSilent`` where a
    way is still open, ``NeighbourRefused`` where it went by none.
    """
    case = cases.by_number(CaseNumber(errand.subject))
    seq, _, key = errand.step.partition(":")
    message = messages.of_line(case, int(seq), key)
    if message is None:
        return
    text = message.text or words_of(case, message)
    application = cases.application(case)
    went = dict(deliveries.of_message(case.home, message.id))
    silent: NeighbourSilent | None = None
    refused = "refused before"
    for way in _open_ways(case, application, went):
        try:
            outcome = _sent(way, to, case, application, message, text, errand.attempts)
        except NeighbourSilent as error:
            silent = error
            continue
        told(message.id, text, outcome, at=at)
        went[way] = outcome.state
        refused = outcome.receipt
    if silent is not None:
        raise silent
    if {*went.values()} == {Delivery.REFUSED}:
        raise NeighbourRefused(refused)


def message_key(message: int) -> str:
    """What a message is called towards whoever sends it."""
    return f"message:{message}"


def _open_ways(case: Case, application: Application, went: dict[Way, Delivery]) -> Iterator[Way]:
    """The ways not gone yet; where no letter can go, the phone comes last in its place."""
    chosen = ways(case.tell_by, email=application.email)
    yield from (way for way in chosen if way not in went)
    if went.get(Way.EMAIL) is Delivery.REFUSED and Way.SMS not in (*chosen, *went):
        yield Way.SMS


def _sent(
    way: Way, to: Neighbours, case: Case, application: Application, message: Message, text: str, attempts: int
) -> Outcome:
    """What came of it. Raises ``NeighbourSilent``."""
    key = message_key(message.id)
    if way is Way.SMS:
        return by_sms(to, application.phone, text, key=key, attempts=attempts)
    if to.mail is None:
        raise NeighbourSilent("mail: no server is named")
    subject = letter_subject(case.number, message.language)
    cabinet = settings.TELNUSQA_PUBLIC_URL + reverse("portal:start")
    letter = letter_text(text, cabinet, message.language)
    try:
        receipt = to.mail.send(application.email, subject, letter, key=key)
    except NeighbourRefused as error:
        return Outcome(way=way, provider=Provider.MAIL, state=Delivery.REFUSED, receipt=str(error)[:100])
    return Outcome(way=way, provider=Provider.MAIL, state=Delivery.TAKEN, receipt=receipt)
