"""What somebody who owns the database can do to looks, to checkpoints and to triggers; and all of it together."""

import json
from collections.abc import Callable
from random import Random

from django.db import connection

from tests.prove.alterations import (
    AT,
    UNFINDABLE,
    Told,
    ask,
    bodies_swapped,
    body,
    body_of,
    chain_hashed_anew,
    chain_hashed_anew_with_its_leaves,
    changed,
    copied_column,
    either,
    hash_or_link,
    inserted,
    line_by_lot,
    rehashed,
    removed,
    sealed_up_to,
    subject_removed,
    swapped,
    tail_cut,
    tail_cut_with_care,
    told,
)  # fmt: skip


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
    ask("UPDATE store_looked_case SET own = %s WHERE look_id = %s", False, look)
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
    ask(
        "INSERT INTO store_looked_case (case_number, own, first_seen, look_id) SELECT case_number, own, first_seen, "
        "(SELECT MAX(id) FROM store_looked) FROM store_looked_case WHERE look_id = %s",
        look,
    )
    return told("looks", "never sealed")


_NOBODYS = "0000000RN"
"""The number of a case nobody looked at."""


def looked_case_altered(lot: Random) -> Told:
    """The cases a look was at: one removed, one put in, one made another's; the look itself as it was."""
    row = lot.choice(ask("SELECT id FROM store_looked_case ORDER BY id"))[0]
    how = lot.choice(("removed", "inserted", "another", "not own"))
    if how == "removed":
        ask("DELETE FROM store_looked_case WHERE id = %s", row)
    elif how == "inserted":
        ask(
            "INSERT INTO store_looked_case (case_number, own, first_seen, look_id) "
            "SELECT %s, own, first_seen, look_id FROM store_looked_case WHERE id = %s",
            _NOBODYS,
            row,
        )
    elif how == "another":
        ask("UPDATE store_looked_case SET case_number = %s WHERE id = %s", _NOBODYS, row)
    else:
        ask("UPDATE store_looked_case SET own = NOT own WHERE id = %s", row)
    return told("looks", "looks altered")


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

    row = either(lot)
    sealed = sealed_up_to(row)
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
    row = line_by_lot(lot)
    if guard.name == "line_is_not_changed":
        ask(f"UPDATE store_line SET body = %s WHERE {AT}", changed(body_of(row)[0]), *row)
    return told("", "guard missing")


LEFT_LIFTED = (trigger_dropped,)
"""Done without lifting every guard first, and without putting any in place again."""

ALTERATIONS: tuple[Callable[[Random], Told], ...] = (
    body, copied_column, hash_or_link, removed, inserted, swapped, bodies_swapped, tail_cut, tail_cut_with_care,
    chain_hashed_anew, chain_hashed_anew_with_its_leaves, subject_removed, look_altered, look_removed,
    look_removed_with_care, look_inserted, looked_case_altered, checkpoint_altered, checkpoint_removed,
    last_checkpoint_removed, made_anew_with_the_key, trigger_dropped,
)  # fmt: skip
