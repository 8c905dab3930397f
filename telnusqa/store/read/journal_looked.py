"""Do the cases that stand beside the looks follow from the looks? A look is sealed, so what follows from it is sealed.

Both tables are read once and compared by sums over stretches of looks; only a stretch that differs is read anew.
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from telnusqa.core.event import APPLICANT
from telnusqa.core.line import ChainKey, moment
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.look import cases_touched
from telnusqa.store.tables.journal import LookRow
from telnusqa.store.tables.looked import LookedCaseRow

STRETCH = 1000
_MODULUS = 2**128

Touched = tuple[str, bool, str, int]
"""A case a look touched: its number, whether it was the applicant's own look, when, and the look's id."""


def differing() -> Iterator[Finding]:
    """Each look beside which other cases stand than it says, by its id."""
    said, stand = Counter[int](), Counter[int]()
    for each in _following(LookRow.objects.order_by("id").iterator(STRETCH)):
        _add(said, each)
    for each in _standing(LookedCaseRow.objects.order_by("pk").iterator(STRETCH)):
        _add(stand, each)
    for stretch in sorted(said.keys() | stand.keys()):
        if said[stretch] != stand[stretch]:
            yield from _named(stretch)


def _add(sums: Counter[int], each: Touched) -> None:
    """Sums know no order: the rows of a stretch come as they lie."""
    stretch = each[3] // STRETCH
    digest = int.from_bytes(sha256(repr(each).encode()).digest()[:16])
    sums[stretch] = (sums[stretch] + digest) % _MODULUS


def _following(looks: Iterator[LookRow]) -> Iterator[Touched]:
    for look in looks:
        own, at = look.viewer == APPLICANT.code, moment(look.first_seen)
        shown = look.cases.split(",") if look.cases else ()
        for number in cases_touched(look.subject, look.purpose, shown):
            yield number, own, at, look.pk


def _standing(rows: Iterator[LookedCaseRow]) -> Iterator[Touched]:
    for row in rows:
        yield row.case_number, row.own, moment(row.first_seen), row.look_id


def _named(stretch: int) -> Iterator[Finding]:
    """A look written meanwhile brings its cases with it: looks are read first, and one not read then is left aside."""
    first, end = stretch * STRETCH, (stretch + 1) * STRETCH
    looks = list(LookRow.objects.filter(id__gte=first, id__lt=end).order_by("id"))
    said = set(_following(iter(looks)))
    rows = LookedCaseRow.objects.filter(look_id__gte=first, look_id__lt=end)
    stand = set(_standing(rows.iterator(STRETCH)))
    known = {look.pk for look in looks}
    wrong = {each[3] for each in said ^ stand if each[3] in known or not _stands(each[3])}
    for look in sorted(wrong):
        yield Finding(ChainKey(0, 0, "looks"), look, Wrong.LOOKS_ALTERED, f"look {look} says other cases than stand")


def _stands(look: int) -> bool:
    return LookRow.objects.filter(pk=look).exists()
