"""What somebody who owns the database can do to the journal, each at a place chosen by lot.

Some is done and left; some with care, so that everything agrees with it that can be reached without the signing key;
some with the key as well. Each answers what must be named, or that nothing can be.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from django.db import connection

from telnusqa.core.line import FIRST, hash_of

Row = tuple[int, int, str, int]
"""Home, year, chain and number of a line."""
_AT = "home_id = %s AND chain_year = %s AND chain = %s AND seq = %s"
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


def _line(lot: Random, where: str = "1 = 1") -> Row:
    rows = ask(f"SELECT home_id, chain_year, chain, seq FROM store_line WHERE {where} ORDER BY 1, 2, 3, 4")
    return lot.choice(rows)


def _either(lot: Random, where: str = "1 = 1") -> Row:
    """As often one that waits for a checkpoint as any."""
    waiting = "EXISTS (SELECT 1 FROM store_unsealed_line w WHERE w.chain = store_line.chain AND w.seq = store_line.seq)"
    return _line(lot, f"{where} AND {waiting}" if lot.random() < 0.5 else where)


def _sealed(row: Row) -> int:
    """The highest number of the chain that a checkpoint holds; 0 where none does."""
    return ask(f"SELECT COALESCE(MAX(seq), 0) FROM store_checkpoint_leaf WHERE {_OF}", *row[:3])[0][0]


def _body(row: Row) -> tuple[str, str, str]:
    return ask(f"SELECT body, prev, hash FROM store_line WHERE {_AT}", *row)[0]


def _changed(body: str) -> str:
    value = json.loads(body)
    value["clause"] = value["clause"] + "x"
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def body(lot: Random) -> Told:
    row = _line(lot)
    ask(f"UPDATE store_line SET body = %s WHERE {_AT}", _changed(_body(row)[0]), *row)
    return told(row[2], "altered")


def copied_column(lot: Random) -> Told:
    row, column = _line(lot), lot.choice(("kind", '"by"'))
    ask(f"UPDATE store_line SET {column} = 'another' WHERE {_AT}", *row)
    return told(row[2], "copy altered")


def hash_or_link(lot: Random) -> Told:
    row, column = _line(lot), lot.choice(("hash", "prev"))
    ask(f"UPDATE store_line SET {column} = %s WHERE {_AT}", f"{lot.getrandbits(256):064x}", *row)
    return told(row[2], "altered")


def removed(lot: Random) -> Told:
    row = _line(lot)
    ask(f"DELETE FROM store_line WHERE {_AT}", *row)
    return told(row[2], "removed", "cut", "altered since checkpoint")


def inserted(lot: Random) -> Told:
    """A line more, well hashed, past the triggers or with them."""
    row = _line(lot)
    last = ask(f"SELECT MAX(seq) FROM store_line WHERE {_OF}", *row[:3])[0][0]
    text, _, before = _body((*row[:3], last))
    value = json.loads(text) | {"seq": last + 1}
    new = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    columns = "home_id, chain_year, chain"
    copied = 'kind, "by", happened_at, recorded_at'
    ask(
        f"INSERT INTO store_line ({columns}, seq, body, prev, hash, {copied}) "
        f"SELECT {columns}, %s, %s, %s, %s, {copied} FROM store_line WHERE {_AT}",
        *(last + 1, new, before, hash_of(before, new)),
        *(*row[:3], last),
    )
    return told(row[2], "inserted")


def swapped(lot: Random) -> Told:
    """Two lines change places, of one chain or of two."""
    one = _line(lot)
    other = one
    while other == one:
        other = _line(lot, f"chain = '{one[2]}'") if lot.random() < 0.5 and _length(one) > 1 else _line(lot)
    texts = _body(one), _body(other)
    ask(f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {_AT}", *texts[1], *one)
    ask(f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {_AT}", *texts[0], *other)
    return told(one[2], "copy altered")


def bodies_swapped(lot: Random) -> Told:
    one, other = _line(lot), _line(lot)
    while other[2] == one[2]:
        other = _line(lot)
    texts = _body(one)[0], _body(other)[0]
    ask(f"UPDATE store_line SET body = %s WHERE {_AT}", texts[1], *one)
    ask(f"UPDATE store_line SET body = %s WHERE {_AT}", texts[0], *other)
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
    row = _either(lot, "chain LIKE 'staff:%%' AND seq > 1")
    ask(f"DELETE FROM store_line WHERE {_OF} AND seq >= %s", *row)
    ask("UPDATE store_user SET last_seq = %s WHERE id = %s", row[3] - 1, int(row[2].partition(":")[2]))
    return row, _sealed(row)


def rehashed(row: Row) -> None:
    """The line says something else, and every hash from there on is made anew."""
    prev = _body((*row[:3], row[3] - 1))[2] if row[3] > 1 else FIRST
    for (seq,) in ask(f"SELECT seq FROM store_line WHERE {_OF} AND seq >= %s ORDER BY seq", *row):
        text = _body((*row[:3], seq))[0]
        text = _changed(text) if seq == row[3] else text
        ask(
            f"UPDATE store_line SET body = %s, prev = %s, hash = %s WHERE {_AT}",
            text,
            prev,
            hash_of(prev, text),
            *row[:3],
            seq,
        )
        prev = hash_of(prev, text)


def chain_hashed_anew(lot: Random) -> Told:
    row = _either(lot)
    rehashed(row)
    return told(row[2], "altered since checkpoint") if _sealed(row) >= row[3] else UNFINDABLE


def chain_hashed_anew_with_its_leaves(lot: Random) -> Told:
    """The leaf is written anew as well; the root over the leaves is under the signature."""
    row = _either(lot)
    rehashed(row)
    leaves = ask(f"SELECT checkpoint_id, seq FROM store_checkpoint_leaf WHERE {_OF} AND seq >= %s ORDER BY 1", *row)
    for _, seq in leaves:
        new = _body((*row[:3], seq))[2]
        ask(f"UPDATE store_checkpoint_leaf SET hash = %s WHERE {_AT}", new, *row[:3], seq)
    if not leaves:
        return UNFINDABLE
    return Told(f"checkpoint:{leaves[0][0]}", frozenset({"checkpoint altered"}), kept=row[2])


def subject_removed(lot: Random) -> Told:
    """A subject with its whole chain, and what waits of it."""
    row = _either(lot, "chain LIKE 'export:%%'")
    sealed = _sealed(row)
    for table in ("store_line", "store_unsealed_line"):
        ask(f"DELETE FROM {table} WHERE {_OF}", *row[:3])
    ask("DELETE FROM store_register_export WHERE id = %s", int(row[2].partition(":")[2]))
    return told(row[2], "altered since checkpoint") if sealed else UNFINDABLE


def _look(lot: Random) -> tuple[int, int]:
    """A look, and the checkpoint that holds it; 0 where it waits."""
    look = lot.choice(ask("SELECT id FROM store_looked ORDER BY id"))[0]
    if ask("SELECT 1 FROM store_unsealed_look WHERE look_id = %s", look):
        return look, 0
    for n, text in ask("SELECT n, body FROM store_checkpoint ORDER BY n"):
        if any(first <= look <= last for first, last in json.loads(text)["looks"]["ids"]):
            return look, n
    raise AssertionError(look)


def look_altered(lot: Random) -> Told:
    look, n = _look(lot)
    ask("UPDATE store_looked SET viewer = 'staff:99' WHERE id = %s", look)
    return told(f"checkpoint:{n}", "looks altered") if n else UNFINDABLE


def look_removed(lot: Random) -> Told:
    look, n = _look(lot)
    ask("DELETE FROM store_looked_case WHERE look_id = %s", look)
    ask("DELETE FROM store_looked WHERE id = %s", look)
    return told(f"checkpoint:{n}" if n else "looks", "looks altered")


def look_removed_with_care(lot: Random) -> Told:
    look, n = _look(lot)
    ask("DELETE FROM store_looked_case WHERE look_id = %s", look)
    ask("DELETE FROM store_looked WHERE id = %s", look)
    ask("DELETE FROM store_unsealed_look WHERE look_id = %s", look)
    return told(f"checkpoint:{n}", "looks altered") if n else UNFINDABLE


def look_inserted(lot: Random) -> Told:
    look = _look(lot)[0]
    ask(
        "INSERT INTO store_looked (day, viewer, subject, purpose, five_minutes, first_seen, cases) "
        "SELECT day, 'staff:77', subject, purpose, five_minutes, first_seen, cases FROM store_looked WHERE id = %s",
        look,
    )
    return told("looks", "never sealed")


def checkpoint_altered(lot: Random) -> Told:
    n = _checkpoint(lot)
    column = lot.choice(("body", "hash", "signature", "leaf", "leaf gone"))
    if column == "body":
        text = ask("SELECT body FROM store_checkpoint WHERE n = %s", n)[0][0]
        ask("UPDATE store_checkpoint SET body = %s WHERE n = %s", text.replace('"made_at":"20', '"made_at":"19'), n)
    elif column == "leaf":
        ask("UPDATE store_checkpoint_leaf SET hash = %s WHERE checkpoint_id = %s AND position = 0", "0" * 64, n)
    elif column == "leaf gone":
        ask("DELETE FROM store_checkpoint_leaf WHERE checkpoint_id = %s AND position = 0", n)
    else:
        length = 64 if column == "hash" else 128
        ask(f"UPDATE store_checkpoint SET {column} = %s WHERE n = %s", "0" * length, n)
    return told(f"checkpoint:{n}", "checkpoint altered")


def _checkpoint(lot: Random) -> int:
    return lot.choice(ask("SELECT n FROM store_checkpoint ORDER BY n"))[0]


def checkpoint_removed(lot: Random) -> Told:
    """One before the last, with its leaves."""
    last = ask("SELECT MAX(n) FROM store_checkpoint")[0][0]
    n = lot.randrange(1, last)
    ask("DELETE FROM store_checkpoint_leaf WHERE checkpoint_id = %s", n)
    ask("DELETE FROM store_checkpoint WHERE n = %s", n)
    return told(f"checkpoint:{n + 1}", "checkpoint removed")


def last_checkpoint_removed(lot: Random) -> Told:
    """The last one, and everything it held waits again: only a kept copy shows it."""
    n = _unseal_last()
    return Told(kept=f"checkpoint:{n}")


def _unseal_last() -> int:
    n = ask("SELECT MAX(n) FROM store_checkpoint")[0][0]
    text = json.loads(ask("SELECT body FROM store_checkpoint WHERE n = %s", n)[0][0])
    ask(
        "INSERT INTO store_unsealed_line (home_id, chain_year, chain, seq) "
        "SELECT home_id, chain_year, chain, seq FROM store_checkpoint_leaf WHERE checkpoint_id = %s",
        n,
    )
    for first, last in text["looks"]["ids"]:
        ask(
            "INSERT INTO store_unsealed_look (look_id) SELECT id FROM store_looked WHERE id BETWEEN %s AND %s",
            first,
            last,
        )
    ask("DELETE FROM store_checkpoint_leaf WHERE checkpoint_id = %s", n)
    ask("DELETE FROM store_checkpoint WHERE n = %s", n)
    return n


def made_anew_with_the_key(lot: Random) -> Told:
    """A chain is hashed anew, and every checkpoint is made anew over it with the stolen key."""
    from telnusqa.acts.make_checkpoint import make_checkpoint

    row = _either(lot)
    sealed = _sealed(row)
    rehashed(row)
    moments = [moment for (moment,) in ask("SELECT made_at FROM store_checkpoint ORDER BY n")]
    for _ in moments:
        _unseal_last()
    from django.utils.timezone import now

    for _ in moments:
        make_checkpoint.__wrapped__(at=now())
    # The first one made anew holds what all held: every kept copy is another.
    return Told(kept=row[2] if sealed >= row[3] else "checkpoint:1")


def trigger_dropped(lot: Random) -> Told:
    from telnusqa.store.guard.apply import guards

    guard = lot.choice([each for each in guards(connection.vendor) if each.table in ("store_line", "store_looked")])
    on = f" ON {guard.table}" if connection.vendor == "postgresql" else ""
    ask(f"DROP TRIGGER {guard.name}{on}")
    row = _line(lot)
    if guard.name == "line_is_not_changed":
        ask(f"UPDATE store_line SET body = %s WHERE {_AT}", _changed(_body(row)[0]), *row)
    return told("", "guard missing")


LEFT_LIFTED = (trigger_dropped,)
"""Done without lifting every guard first, and without putting any in place again."""

ALTERATIONS: tuple[Callable[[Random], Told], ...] = (
    body, copied_column, hash_or_link, removed, inserted, swapped, bodies_swapped, tail_cut, tail_cut_with_care,
    chain_hashed_anew, chain_hashed_anew_with_its_leaves, subject_removed, look_altered, look_removed,
    look_removed_with_care, look_inserted, checkpoint_altered, checkpoint_removed, last_checkpoint_removed,
    made_anew_with_the_key, trigger_dropped,
)  # fmt: skip
