"""The other organisation an application went to, or came from: its name and how to reach it, never its case."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case, State
from telnusqa.core.language import Language
from telnusqa.store.read import forwards, organisations
from telnusqa.words.forward import forward_reason


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """A college or an archive; ``reason`` says why the case went there, ``note`` was written there for the one here."""

    name: str
    address: str
    phone: str
    at: datetime
    archive: bool = False
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
    return Elsewhere(
        name=college.name(language),
        address=college.address(language),
        phone=college.phone,
        at=sent.at,
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
