"""Does every chain end where its subject says? The subject's own row holds the number of its last line."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from django.db.models import Max

from telnusqa.core.line import ChainKey
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.store.read.journal_keys import by_place
from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.archive_request import ArchiveRequestRow
from telnusqa.store.tables.blank import CustodyActRow
from telnusqa.store.tables.blank_kind import BlankKindRow
from telnusqa.store.tables.book_closing import BookClosing
from telnusqa.store.tables.bulk import BulkRow
from telnusqa.store.tables.calendar import DecreeRow
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.import_run import ImportRun
from telnusqa.store.tables.inventory import GapRow, InventoryRow
from telnusqa.store.tables.journal import LineRow
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.original import OriginalsActRow
from telnusqa.store.tables.people import User
from telnusqa.store.tables.policy import PolicyChangeRow
from telnusqa.store.tables.printing import LayoutRow, WorkplaceRow
from telnusqa.store.tables.record_history import RecordChain
from telnusqa.store.tables.register_export import RegisterExport
from telnusqa.store.tables.visit import AcceptanceRefusalRow
from telnusqa.store.tables.webhook import WebhookRow

_BATCH = 500
_SUBJECTS: dict[str, tuple[type[Chained], str]] = {
    "case": (CaseRow, "number"),
    "institution": (Organisation, "code"),
    "staff": (User, "pk"),
    "import": (ImportRun, "pk"),
    "export": (RegisterExport, "pk"),
    "blanks": (CustodyActRow, "pk"),
    "decree": (DecreeRow, "pk"),
    "bulk": (BulkRow, "pk"),
    "acceptance_refusal": (AcceptanceRefusalRow, "number"),
    "request": (ArchiveRequestRow, "number"),
    "policy": (PolicyChangeRow, "pk"),
    "record": (RecordChain, "record_id"),
    "book": (BookClosing, "year"),
    "workplace": (WorkplaceRow, "pk"),
    "layout": (LayoutRow, "pk"),
    "blank_kind": (BlankKindRow, "pk"),
    "inventory": (InventoryRow, "pk"),
    "gap": (GapRow, "pk"),
    "originals": (OriginalsActRow, "pk"),
    "token": (ApiTokenRow, "public"),
    "webhook": (WebhookRow, "pk"),
}
"""The first word of a chain's name → the table of its subjects, and the column the rest of the name names."""
_WHOLE = frozenset({"pk", "record_id", "year"})
"""Columns that hold a whole number."""


def judge(ended: Mapping[ChainKey, int]) -> Iterator[Finding]:
    """What is wrong at the ends of these chains: key → number of the last line that was read."""
    heads = _heads(ended)
    for key, last in ended.items():
        head = heads.get(key)
        if head == last:
            continue
        # An act may have written between the two readings.
        head, stands = _again(key)
        if head is None:
            yield Finding(key, 1, Wrong.INSERTED, "a chain whose subject does not exist")
        elif stands < head:
            yield Finding(key, stands + 1, Wrong.CUT, f"its subject says {head}, the last line is {stands}")
        elif stands > head:
            yield Finding(key, head + 1, Wrong.INSERTED, f"its subject says {head}, the last line is {stands}")


def without_lines() -> Iterator[Finding]:
    """Subjects none of whose lines stand."""
    for model, _ in _SUBJECTS.values():
        rows = model._default_manager.order_by("pk").iterator(_BATCH)
        while batch := list(islice(rows, _BATCH)):
            keys = {row.chain(): row.last_seq for row in batch}
            standing = _standing(keys)
            for key in keys:
                if key not in standing and (found := _again(key))[1] == 0:
                    yield Finding(key, 1, Wrong.CUT, f"its subject says {found[0]}, no line stands")


def _standing(keys: Iterable[ChainKey]) -> set[ChainKey]:
    found: set[ChainKey] = set()
    for home, year, names in by_place(keys):
        rows = LineRow.objects.filter(home_id=home, chain_year=year, chain__in=names, seq=1)
        found |= {ChainKey(home, year, name) for name in rows.values_list("chain", flat=True)}
    return found


def _heads(keys: Iterable[ChainKey]) -> dict[ChainKey, int]:
    named: dict[str, list[str]] = {}
    for key in keys:
        word, _, rest = key.name.partition(":")
        named.setdefault(word, []).append(rest)
    found: dict[ChainKey, int] = {}
    for word, rests in named.items():
        if word not in _SUBJECTS:
            continue
        model, column = _SUBJECTS[word]
        values = [rest for rest in rests if column not in _WHOLE or rest.isdigit()]
        for row in model._default_manager.filter(**{f"{column}__in": values}):
            found[row.chain()] = row.last_seq
    return found


def _again(key: ChainKey) -> tuple[int | None, int]:
    """Head and last line as they stand now, read until both readings of the head agree."""
    while True:
        before = _heads([key]).get(key)
        lines = LineRow.objects.filter(home_id=key.home, chain_year=key.year, chain=key.name)
        last = lines.aggregate(last=Max("seq"))["last"] or 0
        if _heads([key]).get(key) == before:
            return before, last
