"""Both ends of the way of a case that goes on: row to value and back."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.forward import Onward, ToArchive, ToArchiveHere
from telnusqa.core.serial import CaseNumber
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.once import once
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.forward import ForwardRow, ReceivedRow
from telnusqa.store.tables.organisation import Organisation


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What the sender left: the college or the archive it went to (``to_home``), or the archive that was named."""

    reason: ForwardReason
    to_home: int | None
    archive: ToArchive | None
    note: str
    at: datetime


def send(case: Case, to: Onward, reason: ForwardReason, at: datetime) -> str:
    """Keep where the case goes; answers the salted hash the journal holds of what was typed, "" for nothing."""
    salt = new_salt()
    if isinstance(to, ToArchive):
        typed, note, home, name, address = f"{to.name}\n{to.address}", "", None, to.name, to.address
    elif isinstance(to, ToArchiveHere):
        typed, note, home, name, address = "", "", to.archive, "", ""
    else:
        typed, note, home, name, address = to.note, to.note, to.college, "", ""
    ForwardRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        reason=reason.value,
        to_home_id=home,
        note_box=seal(note, _sent_place(case.home, case.number)),
        archive_name=name,
        archive_address=address,
        salt=salt,
        at=at,
    )
    return hash_of_text(typed, salt) if typed else ""


def sent(case: Case) -> Sent | None:
    """Where the case went, or None where it did not."""
    rows = rows_of(ForwardRow, case.home, case.number)
    if not rows:
        return None
    row = rows[0]
    archive = ToArchive(name=row.archive_name, address=row.archive_address) if row.archive_name else None
    return Sent(
        reason=ForwardReason(row.reason),
        to_home=row.to_home_id,
        archive=archive,
        note=unseal(row.note_box, _sent_place(case.home, case.number)),
        at=row.at,
    )


def whereabouts(college: Organisation) -> dict[str, str]:
    """A college as a message tells of it: its name, address and phone as they are on the day of the act."""
    return {
        "to_kk": college.name_kk,
        "to_ru": college.name_ru,
        "to_en": college.name_en,
        "address_kk": f"{college.settlement_kk}, {college.address_kk}",
        "address_ru": f"{college.settlement_ru}, {college.address_ru}",
        "phone": college.phone,
    }


def receive(case: Case, source: Case, note: str, at: datetime) -> None:
    """Keep where the new case came from. Of two who receive at once the second finds the key taken."""
    ReceivedRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        from_home_id=source.home,
        from_case=source.number,
        note_box=seal(note, received_place(case.home, case.number)),
        at=at,
    )


def received_as(source: Case) -> CaseNumber | None:
    """The case a forwarded one has become, if it has arrived."""
    rows = once((ReceivedRow, "from", source.home, source.number), lambda: tuple(arrivals(source)))
    return CaseNumber(rows[0].case_number) if rows else None


def arrivals(source: Case) -> QuerySet[ReceivedRow]:
    """Its row there, or none."""
    return ReceivedRow.objects.filter(from_home_id=source.home, from_case=source.number)


def received_place(home: int, number: str) -> str:
    """What the note is bound to at the receiver's."""
    return f"received:{home}:{number}:note"


def _sent_place(home: int, number: str) -> str:
    return f"forward:{home}:{number}:note"
