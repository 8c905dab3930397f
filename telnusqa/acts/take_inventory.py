"""The blanks of a college are counted: what was found is kept beside what the book said."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.blank_event import InventoryTaken
from telnusqa.core.case import Version
from telnusqa.core.custody import HERE, are_apart
from telnusqa.core.custody_act import Paper
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.inventory import Explained, Held, Inventory, VarianceKind, variances
from telnusqa.core.problem import Problem
from telnusqa.law.inventory import counted_by_commission
from telnusqa.store.keep import gaps, inventories
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.inventory import InventoryRow


@act
def take_inventory(
    home: int, found: Sequence[Held], told: Sequence[Explained], paper: Paper, *, by: Actor, happened_at: datetime
) -> int:
    """Keep the count, the book of this moment, and each difference with its reason; answers the inventory's id.

    No blank changes hands by it. Raises ``Rejected``: ``count_twice`` where a blank was found in two hands,
    ``commission_of_two`` where policy asks for a commission, ``variance_moved`` where what differs is not what ``told``
    explains: the book went on meanwhile.
    """
    if not are_apart([these for _, these in found]):
        raise Rejected(Problem("number", "count_twice"))
    today = timezone.localdate(happened_at)
    if counted_by_commission(rulesets.policy(today)) and len(paper.commission) < 2:
        raise Rejected(Problem("commission", "commission_of_two"))
    book = inventories.book_beside(home, found)
    differing = variances(book, found)
    if differing != tuple(each.variance for each in told):
        raise Rejected(Problem("number", "variance_moved"))
    count = Inventory(
        id=0,
        at=happened_at,
        by=by.code,
        paper=paper,
        book=book,
        found=tuple(found),
        variances=tuple(told),
        gaps=gaps.of_home(home),
    )
    text, salt = inventories.text_of(count), secrets.token_hex(SALT_BYTES)
    row = InventoryRow.objects.create(
        home_id=home,
        number=paper.number,
        count=text,
        salt=salt,
        differing=sum(len(each.these) for each in differing),
        by=by.code,
        at=happened_at,
        chain_year=today.year,
    )
    many = {kind: sum(len(each.these) for each in differing if each.kind is kind) for kind in VarianceKind}
    event = InventoryTaken(
        by=by,
        at=happened_at,
        paper=paper.number,
        book=sum(len(these) for hand, these in book if hand.place in HERE),
        found=sum(len(these) for _, these in found),
        missing=many[VarianceKind.MISSING],
        elsewhere=many[VarianceKind.ELSEWHERE],
        not_in_book=many[VarianceKind.NOT_IN_BOOK],
        gone=many[VarianceKind.GONE],
        count=hash_of_text(text, salt),
    )
    write(row, event, after=Version(0))
    return row.pk
