"""A custodian tells why numbers of a series never came."""

import secrets
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.blank_event import GapExplained
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.series_gap import GapOrigin, GapWord
from telnusqa.store.keep import gaps
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.write import write
from telnusqa.store.tables.inventory import GapRow


@act
def explain_gap(home: int, word: GapWord, *, by: Actor, happened_at: datetime) -> int:
    """Keep the word beside the gap; answers its id.

    Raises ``Rejected`` (``no_gap``) where these numbers are no gap that never came, or no longer are.
    """
    standing = next((gap for gap in gaps.of_home(home) if gap.these == word.these), None)
    if standing is None or standing.origin is not GapOrigin.NEVER:
        raise Rejected(Problem("why", "no_gap"))
    these, salt = word.these, secrets.token_hex(SALT_BYTES) if word.note else ""
    row = GapRow.objects.create(
        home_id=home,
        kind=these.kind.value,
        series=these.series,
        first=these.first,
        last=these.last,
        why=word.why.value,
        note=word.note,
        salt=salt,
        by=by.code,
        at=happened_at,
        chain_year=timezone.localtime(happened_at).year,
    )
    event = GapExplained(
        by=by,
        at=happened_at,
        these=f"{these.kind.value} {these}",
        why=word.why.value,
        note=hash_of_text(word.note, salt) if word.note else "",
    )
    write(row, event, after=Version(0))
    return row.pk
