"""The other organisation an application went to, or came from: its name and how to reach it, never its case."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import Case, State
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.doors.shared.archive_reply import ReplyShown, replies_of
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.read import archive_requests, forwards, organisations
from telnusqa.words.forward import forward_reason


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """A college or an archive; ``reason`` says why the case went there, ``note`` was written there for the one here.

    ``request`` is the number at an archive with its desk here, "" on the way; ``reply`` is what it answered.
    """

    name: str
    address: str
    phone: str
    at: datetime
    archive: bool = False
    request: str = ""
    reply: ReplyShown | None = None
    reason: str = ""
    note: str = ""


def went_to(case: Case, language: Language) -> Elsewhere | None:
    """Where the case went, or None where it did not."""
    sent = forwards.sent(case) if case.state is State.FORWARDED else None
    if sent is None:
        return None
    reason = forward_reason(sent.reason, language)
    if sent.archive is not None:
        name, address = sent.archive.name, sent.archive.address
        return Elsewhere(name=name, address=address, phone="", at=sent.at, archive=True, reason=reason)
    assert sent.to_home is not None
    college = organisations.by_id(sent.to_home)
    archive = sent.reason is ForwardReason.ARCHIVE
    request = archive_requests.request_of(case, OF_THE_CASE) if archive else None
    return Elsewhere(
        name=college.name(language),
        address=college.address(language),
        phone=college.phone,
        at=sent.at,
        archive=archive,
        request=shown(request[1]) if request else "",
        reply=replies_of(case, language).get(OF_THE_CASE) if archive else None,
        reason=reason,
        note=sent.note,
    )


def came_from(case: Case, language: Language) -> Elsewhere | None:
    """Where the case came from, or None where it was filed here."""
    received = forwards.received(case)
    if received is None:
        return None
    college = organisations.by_id(received.from_home)
    return Elsewhere(
        name=college.name(language),
        address=college.address(language),
        phone=college.phone,
        at=received.at,
        note=received.note,
    )
