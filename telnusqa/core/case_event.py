"""Every act of a case, by name."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class Submitted(Event):
    """An application became a case. ``application`` is the salted hash of its text, ``confirmed`` what certified it."""

    kind: ClassVar[str] = "submitted"
    clause: str = "2023:8.4"
    edition: str
    channel: str
    wanted: str
    reasons: tuple[str, ...]
    collection: str
    registered_on: date
    due_on: date
    inner_due_on: date | None
    calendar: str
    application: str
    confirmed: str


@dataclass(frozen=True, kw_only=True)
class TermRecounted(Event):
    """The calendar changed, and with it a day of the term: its ends before and after, and the acts that did it."""

    kind: ClassVar[str] = "term_recounted"
    before: date
    after: date
    inner_before: date | None
    inner_after: date | None
    calendar: str
    acts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DeemedRefused(Event):
    """The term passed without the result, which counts as a refusal; the duplicate is still owed."""

    kind: ClassVar[str] = "deemed_refused"
    clause: str = "administrative-code:91.2"
    due_on: date
    refused_on: date


@dataclass(frozen=True, kw_only=True)
class OriginalTakenIn(Event):
    """The original was handed in by somebody: as what they came, and the salted hash of their name and right.

    Both are "" on lines older than that question; ``right`` is "" for the holder too.
    """

    kind: ClassVar[str] = "original_taken_in"
    clause: str = "2023:8.3"
    brought_by: str = ""
    right: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterChecked(Event):
    """The record of the original was found in the register. ``executor`` is whose case it is from then on."""

    kind: ClassVar[str] = "register_checked"
    clause: str = "2023:9.1"
    record: int
    executor: int | None = None


@dataclass(frozen=True, kw_only=True)
class Decided(Event):
    """It was decided to issue the duplicate. ``executor`` is whose case it is from then on."""

    kind: ClassVar[str] = "decided"
    clause: str = "2023:5"
    verdict: str
    executor: int | None = None


@dataclass(frozen=True, kw_only=True)
class Reserved(Event):
    """Registration numbers and blanks were set aside; ``new_name`` says which name the documents bear."""

    kind: ClassVar[str] = "reserved"
    numbers: tuple[str, ...]
    blanks: tuple[str, ...]
    new_name: bool = False


@dataclass(frozen=True, kw_only=True)
class DuplicateMade(Event):
    """One document was drawn and kept, named by the sha256 of its files."""

    kind: ClassVar[str] = "duplicate_made"
    part: str
    electronic: str
    for_blank: str


@dataclass(frozen=True, kw_only=True)
class ReservationVoided(Event):
    """The reservation fell: the numbers stay void in the book, the blanks go back or are spoiled."""

    kind: ClassVar[str] = "reservation_voided"
    numbers: tuple[str, ...]
    reason: str
    blanks_spoiled: bool


@dataclass(frozen=True, kw_only=True)
class Signed(Event):
    """The head confirmed the duplicate. ``same_person`` says that who prepared it did so, which policy allowed."""

    kind: ClassVar[str] = "signed"
    same_person: bool = False


@dataclass(frozen=True, kw_only=True)
class Issued(Event):
    """The lines of the book were confirmed, the blanks used, the original void."""

    kind: ClassVar[str] = "issued"
    clause: str = "2023:5"
    numbers: tuple[str, ...]
    blanks: tuple[str, ...]
    replaced: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class MadeReady(Event):
    """The result waits at its place of collection."""

    kind: ClassVar[str] = "made_ready"
    clause: str = "2023:7.4"


@dataclass(frozen=True, kw_only=True)
class HandedOver(Event):
    """The duplicate was given into the hands of the one who came.

    ``identity`` is the salted hash of the number of their paper; ``to`` their standing, and ``right`` the salted hash
    of their name and of what lets them act for the holder, "" for the holder.
    """

    kind: ClassVar[str] = "handed_over"
    clause: str = "2015:9.6"
    paper: str
    identity: str
    receipt: bool
    noted: bool
    to: str = "holder"
    right: str = ""


@dataclass(frozen=True, kw_only=True)
class Forwarded(Event):
    """It went on: to the home ``target``, or to an archive (None); ``note`` hashes what was typed, with a salt.

    ``original`` says that a surrendered original travels with it.
    """

    kind: ClassVar[str] = "forwarded"
    clause: str = "policy:forwarding"
    reason: str
    target: int | None
    original: bool
    note: str


@dataclass(frozen=True, kw_only=True)
class ReceivedForwarded(Event):
    """It came from the home ``source``, where it was ``source_case``; its days are those it had there.

    ``application`` is the salted hash of its text; ``original`` says that a surrendered original came with it.
    ``consent_asked`` are the days on which a missing consent was asked for before, ``consent_given`` says that it was
    given since.
    """

    kind: ClassVar[str] = "received_forwarded"
    clause: str = "policy:forwarding"
    source: int
    source_case: str
    registered_on: date
    due_on: date
    inner_due_on: date | None
    calendar: str
    application: str
    original: bool
    consent_asked: tuple[date, ...] = ()
    consent_given: bool = False
