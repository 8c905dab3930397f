"""Look-up codes are made anew with the current key, a few rows at a time, while people work.

A search asks for a value's codes by every key at hand, so a row is found before, meanwhile and after. What a code
stands for is opened from where it lies sealed; a code that is not that value's is told and left. A row is written only
where it still holds what was read; what was done stays done, so it may be killed and begun again.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from django.db import transaction
from django.db.models import Count, QuerySet, Value
from django.db.models.functions import Left, StrIndex, Substr

from telnusqa.core.errors import Sealed
from telnusqa.store.models import RecordRow, RecordVersionRow, SupplementRow
from telnusqa.store.record_hash import KEYLESS, hash_of, hash_with_code
from telnusqa.store.secret import is_mac, lookup_names, mac, macs
from telnusqa.store.whole.batches import batches
from telnusqa.store.whole.boxes import opened
from telnusqa.store.whole.codes import Code, codes, passing

BATCH = 200
TOLD = 10_000
"""After so many rows of a column it is said how far it is."""
HASHES = "store_record_version.body_sha256"
Tell = Callable[[str, int, int, int], object]
"""Hears a column: how many codes were made anew, of how many, and how many of these are not what they should be."""


def code_anew(tell: Tell) -> int:
    """Go through every column; answers how many values were left because they are not what their code says."""
    wrong = sum(_through(code.name, _old(code), _coded(code), tell) for code in codes())
    return wrong + _through(HASHES, _holding_a_code(), _rehashed, tell)


def left() -> dict[str, dict[str, int]]:
    """How many codes of each key but the current one there are, by column: none, and it may go."""
    found: dict[str, dict[str, int]] = {}
    of_columns = [(code.name, code.model._base_manager.all(), code.column) for code in codes()]
    for name, rows, column in (*of_columns, *passing()):
        for key, number in _keys_of(rows, column):
            found.setdefault(key, {})[name] = number
    for key in map(_key_in_hash, _holding_a_code().iterator(BATCH)):
        if key != lookup_names()[0]:
            of_key = found.setdefault(key, {})
            of_key[HASHES] = of_key.get(HASHES, 0) + 1
    return found


def _through(name: str, rows: "QuerySet[Any]", write: Callable[[Any], bool | None], tell: Tell) -> int:
    """Each row is written, or left: another was first or there is nothing to make it of (False); it is wrong (None)."""
    done, wrong, of = 0, 0, rows.count()
    for batch in batches(rows, BATCH):
        with transaction.atomic():
            written = [write(row) for row in batch]
        before, done = done, done + written.count(True)
        wrong += written.count(None)
        if before // TOLD < done // TOLD:
            tell(name, done, of, wrong)
    if of:
        tell(name, done, of, wrong)
    return wrong


def _coded(code: Code) -> Callable[[Any], bool | None]:
    def write(row: Any) -> bool | None:
        kept = getattr(row, code.column)
        try:
            value = code.value(row)
        except Sealed:
            return None
        if not value:
            return False
        if _key_of(kept) in lookup_names() and not is_mac(kept, value, code.context):
            return None
        was, new = {code.column: kept}, {code.column: mac(value, code.context)}
        if code.model is RecordRow and not row.body_sha256.startswith(KEYLESS):
            lines = _lines(row)
            if row.body_sha256 != hash_with_code(row.body, lines, kept):
                return None
            was["body_sha256"], new["body_sha256"] = row.body_sha256, hash_of(row.body, lines)
        return bool(code.model._base_manager.filter(pk=row.pk, **was).update(**new))

    return write


def _rehashed(row: RecordVersionRow) -> bool | None:
    """What a record said before it was corrected keeps its hash, without the code that was in it."""
    if not _key_in_hash(row):
        return None
    rows = RecordVersionRow.objects.filter(pk=row.pk, body_sha256=row.body_sha256)
    return bool(rows.update(body_sha256=hash_of(row.body, json.loads(row.lines))))


def _key_in_hash(row: RecordVersionRow) -> str:
    """The key whose code went into the hash; "" where it is none at hand."""
    lines = json.loads(row.lines)
    try:
        made = {hash_with_code(row.body, lines, code): _key_of(code) for code in macs(opened(row, "iin_box"), "iin")}
    except Sealed:
        return ""
    return made.get(row.body_sha256, "")


def _old(code: Code) -> "QuerySet[Any]":
    """Rows whose code was made with another key than the current one."""
    head = f"{lookup_names()[0]}:"
    rows = code.model._base_manager.exclude(**{code.column: ""})
    old: QuerySet[Any] = rows.annotate(coded_with=Left(code.column, len(head))).exclude(coded_with=head)
    return old


def _holding_a_code() -> "QuerySet[RecordVersionRow]":
    rows = RecordVersionRow.objects.exclude(iin_box="")
    return rows.annotate(made_as=Left("body_sha256", len(KEYLESS))).exclude(made_as=KEYLESS)


def _keys_of(rows: "QuerySet[Any]", column: str) -> Iterator[tuple[str, int]]:
    """The keys but the current one, each with how many of these codes it made."""
    named = rows.exclude(**{column: ""}).annotate(coded_with=Substr(column, 1, StrIndex(column, Value(":")) - 1))
    others = named.exclude(coded_with=lookup_names()[0]).order_by()
    yield from others.values("coded_with").annotate(codes=Count("*")).values_list("coded_with", "codes")


def _key_of(kept: str) -> str:
    return kept.partition(":")[0]


def _lines(row: RecordRow) -> list[str]:
    lines = SupplementRow.objects.filter(home_id=row.home_id, record_id=row.pk).order_by("position")
    return list(lines.values_list("body", flat=True))
