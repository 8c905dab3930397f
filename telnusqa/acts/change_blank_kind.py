"""What is known of a kind of blank is entered anew: its series, digits, days."""

import secrets
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._entered import refuse_entered_since
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.blank_event import BlankKindChanged
from telnusqa.core.blank_kind import KnownBlank
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.write import write
from telnusqa.store.tables.blank_kind import BlankKindRow


@act
def change_blank_kind(known: KnownBlank, home: int, *, seen: int, by: Actor, happened_at: datetime) -> int:
    """Enter it over what stood of that series; answers its id. Blanks that are here already stay as they are.

    ``home`` is the administrator's organisation, ``seen`` how many were entered when the page was drawn. Raises
    ``Conflict`` where another was entered since.
    """
    refuse_entered_since(BlankKindRow.objects.order_by("entered_as").last(), seen, BlankKindChanged.kind, happened_at)
    salt = secrets.token_hex(SALT_BYTES) if known.note else ""
    row = BlankKindRow.objects.create(
        home_id=home,
        kind=known.kind.value,
        series=known.series,
        digits=known.digits,
        since=known.since,
        until=known.until,
        sure=known.sure.value,
        note=known.note,
        salt=salt,
        listed=known.listed,
        entered_by=by.code,
        entered_at=happened_at,
        entered_as=seen + 1,
        chain_year=timezone.localtime(happened_at).year,
    )
    event = BlankKindChanged(
        by=by,
        at=happened_at,
        blank_kind=known.kind.value,
        series=known.series,
        digits=known.digits,
        since=known.since,
        until=known.until,
        sure=known.sure.value,
        listed=known.listed,
        note=hash_of_text(known.note, salt) if known.note else "",
    )
    write(row, event, after=Version(0))
    return row.pk
