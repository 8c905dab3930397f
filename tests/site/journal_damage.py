"""Damages a journal in every way, one after another in a database of a single test, and prints what was found.

Run in a process of its own. Each damage is rolled back before the next, guards with it.
"""

import json
from datetime import date
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from telnusqa.core.line_check import Finding

CHAIN = "chain LIKE 'staff:%'"
PLAIN: dict[str, str] = {
    "body altered": f"UPDATE store_line SET body = replace(body, 'head', 'clerk') WHERE {CHAIN} AND seq = 3",
    "actor's copy altered": f"UPDATE store_line SET \"by\" = 'staff:99' WHERE {CHAIN} AND seq = 2",
    "moment's copy altered": f"UPDATE store_line SET happened_at = recorded_at WHERE {CHAIN} AND seq = 2",
    "hash altered": f"UPDATE store_line SET hash = prev WHERE {CHAIN} AND seq = 2",
    "middle removed": f"DELETE FROM store_line WHERE {CHAIN} AND seq IN (2, 3)",
    "first removed": f"DELETE FROM store_line WHERE {CHAIN} AND seq = 1",
    "tail cut": f"DELETE FROM store_line WHERE {CHAIN} AND seq = 4",
    "chain removed": f"DELETE FROM store_line WHERE {CHAIN}",
    "subject's number raised": "UPDATE store_user SET last_seq = 5",
    "nothing": "SELECT 1",
}
FORGED = ("line added", "line of another added", "body altered with its hash", "body of no sense")


def fill() -> None:
    """A college, and an account with four lines."""
    from telnusqa.acts.add_institution import add_institution
    from telnusqa.acts.give_role import give_role
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role
    from tests.cast import NOW, _hire
    from tests.cast_places import college

    home = add_institution(college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=NOW)
    marat = _hire("marat", "Жүнісов", "Марат", home, Role.CLERK, Role.HEAD)
    give_role(marat.id, home, Role.EXECUTOR, since=date(2025, 1, 1), by=ADMINISTRATOR, happened_at=NOW)


def forge(how: str) -> None:
    """Damage that is careful about its hash."""
    from telnusqa.core.line import hash_of
    from telnusqa.store.models import LineRow

    lines = LineRow.objects.filter(chain__startswith="staff:")
    chain = str(lines.values_list("chain", flat=True)[0])
    if how.startswith("body"):
        second = lines.get(seq=2)
        body = second.body.replace("clerk", "head") if how.endswith("hash") else "[1]"
        lines.filter(seq=2).update(body=body, hash=hash_of(second.prev, body))
        return
    source = lines.get(seq=4 if how == "line added" else 1)
    source.seq, source.prev = (5, source.hash) if how == "line added" else (1, source.prev)
    source.chain = chain if how == "line added" else "staff:777"
    body = json.loads(source.body) | {"seq": source.seq, "chain": source.chain}
    source.body = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    source.hash = hash_of(source.prev, source.body)
    source.save(force_insert=True)


def findings() -> "list[Finding]":
    from telnusqa.store.read.journal import Told, check

    return list(check(Told()))


def lift_guards() -> None:
    from django.db import connection

    from telnusqa.store.guard.apply import guards

    with connection.cursor() as cursor:
        for guard in guards(connection.vendor):
            on = f" ON {guard.table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER {guard.name}{on}")


def main() -> None:
    """Print, for each damage, what the check names: kind and line."""
    django.setup()
    from django.db import connection, transaction

    from telnusqa.core.line_check import Wrong

    fill()
    found = {}
    for how in (*PLAIN, *FORGED):
        with transaction.atomic():
            lift_guards()
            if how in PLAIN:
                with connection.cursor() as cursor:
                    cursor.execute(PLAIN[how])
            else:
                forge(how)
            found[how] = [[f.wrong.value, f.seq] for f in findings() if f.wrong is not Wrong.NO_GUARD]
            transaction.set_rollback(True)
    print(json.dumps(found))  # noqa: T201
