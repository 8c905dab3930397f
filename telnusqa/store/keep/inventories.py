"""A count of blanks: its value and the text it is kept as; and what the book says at this moment."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from telnusqa.core.custody import HERE, Place, parse_hand, parse_range_key
from telnusqa.core.custody_act import Paper
from telnusqa.core.inventory import Explained, Held, Inventory, Variance, VarianceWhy, variances
from telnusqa.core.line import canonical
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy, GapWord
from telnusqa.store.keep.blank_ranges import ranges
from telnusqa.store.tables.inventory import InventoryRow

_OUT = tuple(place.value for place in Place if place not in HERE)
_IN_HOUSE = f"hand NOT IN ({', '.join(['%s'] * len(_OUT))})"
"""Asked by what is out of the house: executors' hands have no order that every collation keeps."""
_OF_RANGE = "(kind = %s AND series = %s AND number BETWEEN %s AND %s)"


def book_beside(home: int, found: Sequence[Held]) -> tuple[Held, ...]:
    """What the book says is in the house, and where it says those are that were found and are not."""
    here = ranges(home, _IN_HOUSE, _OUT)
    strange = [each.these for each in variances(here, found) if each.book is None]
    if not strange:
        return here
    asked = [value for each in strange for value in (each.kind.value, each.series, each.first, each.last)]
    return (*here, *ranges(home, " OR ".join([_OF_RANGE] * len(strange)), asked))


def text_of(inventory: Inventory) -> str:
    """All of it but who and when, as it is kept and hashed."""
    return canonical(
        {
            "commission": list(inventory.paper.commission),
            "book": [[str(hand), these.key] for hand, these in inventory.book],
            "found": [[str(hand), these.key] for hand, these in inventory.found],
            "why": [[each.variance.these.key, each.why.value, each.note] for each in inventory.variances],
            "gaps": [_gap_kept(gap) for gap in inventory.gaps],
        }
    )


def value_of(row: InventoryRow) -> Inventory:
    """The count of a row."""
    kept = json.loads(row.count)
    book, found = _held(kept["book"]), _held(kept["found"])
    told = {key: (why, note) for key, why, note in kept["why"]}
    return Inventory(
        id=row.pk,
        at=row.at,
        by=row.by,
        paper=Paper(number=row.number, commission=tuple(kept["commission"])),
        book=book,
        found=found,
        variances=tuple(_explained(each, *told[each.these.key]) for each in variances(book, found)),
        gaps=tuple(_gap_read(each) for each in kept["gaps"]),
    )


def _explained(variance: Variance, why: str, note: str) -> Explained:
    return Explained(variance, VarianceWhy(why), note)


def _held(kept: Iterable[Sequence[str]]) -> tuple[Held, ...]:
    return tuple((parse_hand(hand), parse_range_key(key)) for hand, key in kept)


def _gap_kept(gap: Gap) -> list[Any]:
    word = [gap.word.why.value, gap.word.note] if gap.word else []
    dated = gap.dated.isoformat() if gap.dated else ""
    return [gap.these.key, gap.origin.value, gap.act, gap.number, dated, gap.supplier, word]


def _gap_read(kept: Sequence[Any]) -> Gap:
    key, origin, act, number, dated, supplier, word = kept
    these = parse_range_key(key)
    return Gap(
        these=these,
        origin=GapOrigin(origin),
        act=act,
        number=number,
        dated=date.fromisoformat(dated) if dated else None,
        supplier=supplier,
        word=GapWord(these, GapWhy(word[0]), word[1]) if word else None,
    )
