"""Every blank that stands gets the steps that brought it where it is.

In stock: supplier, store. Set aside: on into the hand of the executor who reserved it. Used: out of that hand, for its
line of the book. Spoiled: out of that hand, by the line that fell, where one did.
"""

import json

from django.db import migrations

BATCH = 1000


def _executors(apps):
    """Which account reserved what a case holds, by the journal; else whose case it is."""
    lines = apps.get_model("store", "LineRow").objects.filter(kind="reserved").order_by("seq")
    by = {}
    for home, chain, who, body in lines.values_list("home_id", "chain", "by", "body"):
        kind, _, person = who.partition(":")
        if kind == "staff" and person.isdigit():
            for number in json.loads(body)["facts"].get("numbers", ()):
                by[home, number] = int(person)
    cases = apps.get_model("store", "CaseRow").objects.exclude(executor=None)
    return by, {(home, number): person for home, number, person in cases.values_list("home_id", "number", "executor_id")}


def _hand(line, reserved_by, case_of):
    number = f"{line.year}-{line.n:04d}"
    person = reserved_by.get((line.home_id, number)) or case_of.get((line.home_id, line.case_number), 0)
    return f"executor:{person}"


def make_steps(apps, schema_editor):
    """Step by step, in batches. A line that fell and did not spoil its blank leaves no step."""
    blanks = apps.get_model("store", "BlankRow").objects
    steps = apps.get_model("store", "BlankStepRow").objects
    delivered = _deliveries(apps)
    reserved_by, case_of = _executors(apps)
    last = {}
    for line in apps.get_model("store", "BookRow").objects.order_by("home_id", "reserved_on", "year", "n"):
        last[line.home_id, line.blank_id] = line
    rows, moved = [], []

    def keep():
        steps.bulk_create(rows)
        blanks.bulk_update(moved, ["last_n", "hand"], batch_size=200)
        rows.clear()
        moved.clear()

    for blank in blanks.order_by("pk").iterator(BATCH):
        act = delivered[blank.delivery_id]
        way = [("supplier", act, None), ("store", act, None)]
        line = last.get((blank.home_id, blank.pk))
        if blank.state != "stock" and line:
            way.append((_hand(line, reserved_by, case_of), act, None))
        if blank.state in ("used", "spoiled"):
            way.append((blank.state, act, line))
        for n, (target, on, of) in enumerate(way, start=1):
            rows.append(
                steps.model(
                    home_id=blank.home_id,
                    blank_id=blank.pk,
                    n=n,
                    prev_n=n - 1 if n > 1 else None,
                    from_hand=blank.hand,
                    to_hand=target,
                    act_id=None if of else on.pk,
                    book_year=of.year if of else None,
                    book_n=of.n if of else None,
                    by=_hand(of, reserved_by, case_of).replace("executor:", "staff:") if of else on.by,
                    at=max(of.confirmed_at or of.voided_at or on.at, on.at) if of else on.at,
                )
            )
            blank.last_n, blank.hand = n, target
        moved.append(blank)
        if len(moved) >= BATCH:
            keep()
    keep()


def _deliveries(apps):
    """Every delivery, now an act that brought its blanks from the supplier into the store."""
    lines = apps.get_model("store", "LineRow").objects.filter(kind="blanks_received", seq=1)
    by = {(home, chain): who for home, chain, who in lines.values_list("home_id", "chain", "by")}
    found = {}
    for act in apps.get_model("store", "CustodyActRow").objects.all():
        act.from_hand, act.to_hand = "supplier", "store"
        act.by = by.get((act.home_id, f"blanks:{act.pk}"), "administrator")
        act.save(update_fields=["from_hand", "to_hand", "by"])
        found[act.pk] = act
    return found


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0040_blanks_in_double_entry"),
    ]

    operations = [
        migrations.RunPython(make_steps, migrations.RunPython.noop),
    ]
