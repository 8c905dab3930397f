"""A journal with checkpoints, and so many alterations of it one after another, each undone before the next.

Run in a process of its own on a database of its own: ``python -m tests.prove.altered NUMBER``. Prints, as JSON, for
each kind how often it was named, shown by a kept copy alone, or not to be found, and what was missed: by the check as
it is, and by checks that leave a comparison out.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from random import Random


def fill() -> None:
    """A college with accounts, exports and looks: some behind two checkpoints, some waiting for the next."""
    from telnusqa.acts.add_institution import add_institution
    from telnusqa.acts.export_register import export_register
    from telnusqa.acts.give_role import give_role
    from telnusqa.acts.look import look
    from telnusqa.acts.make_checkpoint import make_checkpoint
    from telnusqa.core.event import ADMINISTRATOR, staff
    from telnusqa.core.register_export import Shape, Years
    from telnusqa.core.role import Role
    from telnusqa.core.serial import case_number
    from tests.cast import NOW, _hire
    from tests.cast_places import college

    home = add_institution(college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=NOW)
    people = [_hire(f"officer{n}", "Тілеуова", "Сәуле", home, Role.EXECUTOR) for n in range(6)]
    roles = (Role.CLERK, Role.HEAD, Role.ADMINISTRATOR)
    for part in range(3):
        at = NOW + timedelta(hours=part)
        for who in people[part::2]:
            give_role(who.id, home, roles[part], since=at.date(), by=ADMINISTRATOR, happened_at=at)
            look(staff(who.id), f"case:{case_number(bytes([part] * 5))}", "case", at=at)
            export_register(home, Shape.CSV, Years(2000, 2020), by=staff(who.id), happened_at=at)
        if part < 2:
            make_checkpoint(at=at)


def _found(kept: tuple) -> tuple[set[tuple[str, str]], set[str]]:
    """What the check names, and under which names kept copies differ."""
    from telnusqa.store.read.journal import Told, check
    from telnusqa.store.read.journal_kept import changed_since

    inside = {(each.wrong.value, each.chain.name) for each in check(Told())}
    against = {each.chain.name for copy in kept for each in changed_since(copy, lambda *_: True)}
    return inside, against


def _judged(alteration, lot: Random, kept: tuple) -> tuple[str, str]:
    from django.db import connection, transaction

    from telnusqa.store.guard.apply import apply_guards, lift_guards
    from tests.prove.alterations import ask
    from tests.prove.alterations_sealed import LEFT_LIFTED

    with transaction.atomic():
        lifted = alteration not in LEFT_LIFTED
        if lifted:
            lift_guards(plan=("an owner",))
        told = alteration(lot)
        if lifted:
            if connection.vendor == "postgresql":
                # What waits to be checked stands in the way of a trigger.
                ask("SET CONSTRAINTS ALL IMMEDIATE")
            apply_guards()
        inside, against = _found(kept)
        transaction.set_rollback(True)
    if told.kinds:
        named = any((kind, told.name) in inside for kind in told.kinds)
        shown = not told.kept or told.kept in against
        return ("named", "") if named and shown else ("missed", f"{told} in {sorted(inside)} and {sorted(against)}")
    if told.kept:
        shown = told.kept in against
        return ("shown by a kept copy", "") if shown and not inside else ("missed", f"{told}: {inside} {against}")
    return ("cannot be found", "") if not inside and not against else ("found after all", f"{sorted(inside)}")


@contextmanager
def _broken(sabotage: str) -> Iterator[None]:
    """A check that leaves one comparison out."""
    from telnusqa.core import line_check
    from telnusqa.store.read import journal_checkpoints, journal_looked

    where, name, what = {
        "": (line_check, "_hash_holds", line_check._hash_holds),
        "unchecked_hash": (line_check, "_hash_holds", lambda _: True),
        "unchecked_leaves": (journal_checkpoints, "_leaves", lambda *_: iter(())),
        "unchecked_looks": (journal_checkpoints, "_looks", lambda *_: iter(())),
        "unchecked_cases": (journal_looked, "differing", lambda: iter(())),
    }[sabotage]
    really = getattr(where, name)
    setattr(where, name, what)
    yield
    setattr(where, name, really)


def main() -> None:
    """Fill, alter, judge, and tell."""
    from telnusqa.site.start import start

    start()
    from telnusqa.store.read import checkpoints
    from tests.prove.alterations_sealed import ALTERATIONS

    fill()
    kept = tuple(checkpoints.copy_of(n, with_chains=True) for n in (1, 2))
    whole = _found(kept)
    assert whole == (set(), set()), whole
    number = int(sys.argv[1])
    told = {}
    for sabotage in ("", "unchecked_hash", "unchecked_leaves", "unchecked_looks", "unchecked_cases"):
        lot = Random(20261130)
        counted, missed = Counter(), []
        with _broken(sabotage):
            for turn in range(len(ALTERATIONS) if sabotage else number):
                alteration = ALTERATIONS[turn % len(ALTERATIONS)]
                how, why = _judged(alteration, lot, kept)
                counted[f"{alteration.__name__}: {how}"] += 1
                if why:
                    missed.append(f"{alteration.__name__}: {how}: {why}"[:600])
        told[sabotage] = {"counted": dict(sorted(counted.items())), "missed": missed[:20]}
    sys.stdout.write(json.dumps(told) + "\n")


main()
