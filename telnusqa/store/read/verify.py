"""What anyone may learn of a duplicate from its token."""

import re
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.blank import BlankNumber, RegistrationNumber
from telnusqa.core.duplicate import DuplicateState
from telnusqa.core.errors import NotFound
from telnusqa.core.person import PersonName
from telnusqa.core.record_status import RecordStatus
from telnusqa.core.serial import ALPHABET
from telnusqa.core.wanted import Part
from telnusqa.store.keep.book import token_sha256
from telnusqa.store.read.organisations import Institution, by_id
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookRow, DuplicateRow
from telnusqa.store.tables.record_history import RecordStatusRow

_TOKEN = re.compile(f"[{ALPHABET}]{{24}}")


@dataclass(frozen=True, kw_only=True)
class Verified:
    """A duplicate that was issued; ``name`` is the holder's, for the page to mask.

    ``superseded_at`` is when another duplicate took its place, or None while it is valid; ``annulled_at`` when the
    document it stands for was annulled, or None where it was not.
    """

    part: Part
    superseded: bool
    superseded_at: datetime | None
    annulled_at: datetime | None
    number: RegistrationNumber
    blank: BlankNumber
    replaces: str
    issued_at: datetime
    college: Institution
    name: PersonName


def by_token(token: str) -> Verified:
    """The duplicate behind a token. Raises :class:`NotFound`, the same for no token, a wrong one and a void one."""
    if not _TOKEN.fullmatch(token):
        raise NotFound("token")
    row = DuplicateRow.objects.filter(token_sha256=token_sha256(token)).exclude(issued_at=None).first()
    if row is None or row.issued_at is None:
        raise NotFound("token")
    line = BookRow.objects.get(home_id=row.home_id, year=row.year, n=row.n)
    blank = BlankRow.objects.only("series", "number").get(pk=line.blank_id)
    superseded = row.state == DuplicateState.SUPERSEDED.value
    return Verified(
        part=Part(row.part),
        superseded=superseded,
        superseded_at=_superseded_at(row, line) if superseded else None,
        annulled_at=_annulled_at(row, line),
        number=RegistrationNumber(row.year, row.n),
        blank=BlankNumber(blank.series, blank.number),
        replaces=f"{line.replaced_series} {line.replaced_number}".strip(),
        issued_at=row.issued_at,
        college=by_id(row.home_id),
        name=PersonName(line.surname, line.given, line.patronymic),
    )


def _superseded_at(row: DuplicateRow, line: BookRow) -> datetime | None:
    """When the next duplicate of the same document was issued, whichever number it had been given."""
    others = BookRow.objects.filter(home_id=row.home_id, record_id=line.record_id, part=row.part, state="confirmed")
    others = others.exclude(year=row.year, n=row.n).filter(confirmed_at__gte=row.issued_at)
    return others.order_by("confirmed_at").values_list("confirmed_at", flat=True).first()


def _annulled_at(row: DuplicateRow, line: BookRow) -> datetime | None:
    """When the document it stands for was annulled, where that holds: the last change of its status says so."""
    changes = RecordStatusRow.objects.filter(home_id=row.home_id, record_id=line.record_id, part=row.part)
    last = changes.order_by("-n").values_list("after", "at").first()
    return last[1] if last is not None and last[0] == RecordStatus.ANNULLED.value else None
