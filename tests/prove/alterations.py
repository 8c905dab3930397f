"""What somebody who owns the database can do to lines of the journal, each at a place chosen by lot.

Some is done and left; some with care, so that everything agrees with it that can be reached without the signing key;
some with the key as well. Each answers what must be named, or that nothing can be.
"""

import json
from dataclasses import dataclass
from random import Random

from django.db import connection

from telnusqa.core.line import FIRST, hash_of

Row = tuple[int, int, str, int]
"""Home, year, chain and number of a line."""
AT = "home_id = %s AND chain_year = %s AND chain = %s AND seq = %s"
_OF = "home_id = %s AND chain_year = %s AND chain = %s"


@dataclass(frozen=True)
class Told:
    """Under which name it must be told, and as what; no kinds: it cannot be found before a checkpoint.

    ``kept`` is what a kept copy must show where the database alone cannot.
    """

    name: str = ""
    kinds: frozenset[str] = frozenset()
    kept: str = ""


def told(name: str, *kinds: str) -> Told:
    return Told(name, frozenset(kinds))


UNFINDABLE = Told()


def ask(sql: str, *values: object) -> list[tuple]:
    """Rows, or nothing where the statement has none."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall() if cursor.description else []


def line_by_lot(lot: Random, where: str = "1 = 1") -> Row:
    rows = ask(f"SELECT home_id, chain_year, chain, seq FROM store_line WHERE {where} ORDER BY 1, 2, 3, 4")
    return lot.choice(rows)


def either(lot: Random, where: str = "1 = 1") -> Row:
    """As often one that waits for a checkpoint as any."""
    waiting = "EXISTS (SELECT 1 FROM store_unsealed_line w WHERE w.chain = store_line.chain AND w.seq = store_line.seq)"
    return line_by_lot(lot, f"{where} AND {waiting}" if lot.random() < 0.5 else where)


def sealed_up_to(row: Row) -> int:
    """The highest number of the chain that a checkpoint holds; 0 where none does."""
    return ask(f"SELECT COALESCE(MAX(seq), 0) FROM store_checkpoint_leaf WHERE {_OF}", *row[:3])[0][0]


def body_of(row: Row) -> tuple[str, str, str]:
    return ask(f"SELECT body, prev, hash FROM store_line WHERE {AT}", *row)[0]


def changed(body: str) -> str:
    value = json.loads(body)
    value["clause"] = value["clause"] + "x"
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def body(lot: Random) -> Told:
    row = line_by_lot(lot)
    ask(f"UPDATE store_line SET body = %s WHERE {AT}", changed(body_of(row)[0]), *row)
    return told(row[2], "altered")


def copied_column(lot: Random) -> Told:
    row, column = line_by_lot(lot), lot.choice(("kind", '"by"'))
    ask(f"UPDATE store_line SET {column} = 'another' WHERE {AT}", *row)
    return told(row[2], "copy altered")


def hash_or_link(lot: Random) -> Told:
    row, column = line_by_lot(lot), lot.choice(("hash", "prev"))
    ask(f"UPDATE store_line SET {column} = %s WHERE {AT}", f"{lot.getrandbits(256):064x}", *row)
    return told(row[2], "altered")


def removed(lot: Random) -> Told:
    row = line_by_lot(lot)
    ask(f"DELETE FROM store_line WHERE {AT}", *row)
    return told(row[2], "removed", "cut", "altered since checkpoint")


def inserted(lot: Random) -> Told:
    """A line more, well hashed, past the triggers or with them."""
    row = line_by_lot(lot)
    last = ask(f"SELECT MAX(seq) FROM store_line WHERE {_OF}", *row[:3])[0][0]
    text, _, before = body_of((*row[:3], last))
    value = json.loads(text) | {"seq": last + 1}
    new = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    columns = "home_id, chain_year, chain"
    copied = 'kind, "by", happened_at, recorded_at'
    ask(
        f"INSERT INTO store_line ({columns}, seq, body, prev, hash, {copied}) "
        f"SELECT {columns}, %s, %s, %s, %s, {copied} FROM store_line WHERE {AT}",
        *(last + 1, new, before, hash_of(before, new)),
        *(*row[:3], last),
    )
    return told(row[2], "inserted")


def swapped(lot: Random) -> Told:
    """Two lines change places, of one chain or of two."""
    one = line_by_lot(lot)
    other = one
    while other == one:
        other = line_by_lot(lot, f"chain = '{one[2]}'") if lot.random() < 0.5 and _length(one) > 1 else line_by_lot(lot)
    texts = body_of(one), body_of(other)
    ask(f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {AT}", *texts[1], *one)
    ask(f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {AT}", *texts[0], *other)
    return told(one[2], "copy altered")


def bodies_swapped(lot: Random) -> Told:
    one, other = line_by_lot(lot), line_by_lot(lot)
    while other[2] == one[2]:
        other = line_by_lot(lot)
    texts = body_of(one)[0], body_of(other)[0]
    ask(f"UPDATE store_line SET body = %s WHERE {AT}", texts[1], *one)
    ask(f"UPDATE store_line SET body = %s WHERE {AT}", texts[0], *other)
    return told(one[2], "altered")


def _length(row: Row) -> int:
    return ask(f"SELECT COUNT(*) FROM store_line WHERE {_OF}", *row[:3])[0][0]


def tail_cut(lot: Random) -> Told:
    """The last lines of an export or of an account, and its own number lowered; what waited is left."""
    row, _ = _cut(lot)
    return told(row[2], "removed", "altered since checkpoint")


def tail_cut_with_care(lot: Random) -> Told:
    row, sealed = _cut(lot)
    ask(f"DELETE FROM store_unsealed_line WHERE {_OF} AND seq >= %s", *row)
    return told(row[2], "altered since checkpoint") if sealed >= row[3] else UNFINDABLE


def _cut(lot: Random) -> tuple[Row, int]:
    row = either(lot, "chain LIKE 'staff:%%' AND seq > 1")
    ask(f"DELETE FROM store_line WHERE {_OF} AND seq >= %s", *row)
    ask("UPDATE store_user SET last_seq = %s WHERE id = %s", row[3] - 1, int(row[2].partition(":")[2]))
    return row, sealed_up_to(row)


def rehashed(row: Row) -> None:
    """The line says something else, and every hash from there on is made anew."""
    prev = body_of((*row[:3], row[3] - 1))[2] if row[3] > 1 else FIRST
    for (seq,) in ask(f"SELECT seq FROM store_line WHERE {_OF} AND seq >= %s ORDER BY seq", *row):
        text = body_of((*row[:3], seq))[0]
        text = changed(text) if seq == row[3] else text
        ask(
            f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {AT}",
            text,
            prev,
            hash_of(prev, text),
            *row[:3],
            seq,
        )
        prev = hash_of(prev, text)


def chain_hashed_anew(lot: Random) -> Told:
    row = either(lot)
    rehashed(row)
    return told(row[2], "altered since checkpoint") if sealed_up_to(row) >= row[3] else UNFINDABLE


def chain_hashed_anew_with_its_leaves(lot: Random) -> Told:
    """The leaf is written anew as well; the root over the leaves is under the signature."""
    row = either(lot)
    rehashed(row)
    leaves = ask(f"SELECT checkpoint_id, seq FROM store_checkpoint_leaf WHERE {_OF} AND seq >= %s ORDER BY 1", *row)
    for _, seq in leaves:
        new = body_of((*row[:3], seq))[2]
        ask(f"UPDATE store_checkpoint_leaf SET hash = %s WHERE {AT}", new, *row[:3], seq)
    if not leaves:
        return UNFINDABLE
    return Told(f"checkpoint:{leaves[0][0]}", frozenset({"checkpoint altered"}), kept=row[2])


def subject_removed(lot: Random) -> Told:
    """A subject with its whole chain, and what waits of it."""
    row = either(lot, "chain LIKE 'export:%%'")
    sealed = sealed_up_to(row)
    for table in ("store_line", "store_unsealed_line"):
        ask(f"DELETE FROM {table} WHERE {_OF}", *row[:3])
    ask("DELETE FROM store_register_export WHERE id = %s", int(row[2].partition(":")[2]))
    return told(row[2], "altered since checkpoint") if sealed else UNFINDABLE
