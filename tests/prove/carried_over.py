"""Blanks and lines of the book as they were before there were steps and before lines were settled, then migrated.

Made in an empty database; prints what became of them.

Run in a process of its own. No guard stands yet where the rows are made, as none would refuse them then; one of the
time comes before the tables change.
"""

import json
import sys
from datetime import UTC, date, datetime
from typing import Any

import django
from django.db import connection, models
from django.db.migrations.executor import MigrationExecutor

from telnusqa.core.register_text import text_of_record
from tests.aliya import aliya_record

BEFORE = ("store", "0045_book_line")
RECEIVED, RESERVED, ENDED = (datetime(2026, month, 2, 5, 0, tzinfo=UTC) for month in (9, 10, 11))

_REFUSE = "a used blank stays so"
GUARD_OF_OLD = {
    "sqlite": f"""
        CREATE TRIGGER blank_is_used_once BEFORE UPDATE ON store_blank WHEN OLD.state = 'used'
        BEGIN SELECT RAISE(ABORT, '{_REFUSE}'); END""",
    "postgresql": f"""
        CREATE FUNCTION blank_is_used_once() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{_REFUSE}'; END $$;
        CREATE TRIGGER blank_is_used_once BEFORE UPDATE ON store_blank FOR EACH ROW WHEN (OLD.state = 'used')
        EXECUTE FUNCTION blank_is_used_once()""",
}
"""It names a column that goes: guards are lifted while tables change."""


def row(model: Any, **given: Any) -> Any:
    """A row of the time: what is not given is empty."""
    for field in model._meta.concrete_fields:
        if field.attname in given or field.has_default() or field.null or field.primary_key:
            continue
        if isinstance(field, models.DateTimeField):
            given[field.attname] = RECEIVED
        elif isinstance(field, models.DateField):
            given[field.attname] = date(2026, 9, 2)
        elif isinstance(field, models.IntegerField):
            given[field.attname] = 0
    return model.objects.create(**given)


def fill(apps: Any) -> None:
    """Five blanks: in stock, set aside, used, spoiled in print, spoiled before anybody had it.

    Three of them have a number, for one diploma: the second line was issued and given to a relative, the third bears
    the name of today; a supplement's line that goes with the second fell, and its blank was put back.
    """
    table = {name: apps.get_model("store", name) for name in NAMES}
    home = row(table["Organisation"], code="1", kind="college", chain_year=2026, name_kk="Ақбұлақ", name_ru="Акбулак",
               settlement_kk="Астана қаласы", settlement_ru="город Астана").pk  # fmt: skip
    for name, since, until in HEADS:
        row(table["OfficeHolder"], home_id=home, post="head", name_kk=name, name_ru=name, since=since, until=until)
    row(table["OfficeHolder"], home_id=home, post="deputy", name_kk="кейін", name_ru="позже", since=ENDED.date())
    saule = row(table["User"], username="saule", home_id=home, chain_year=2026).pk
    record = row(table["RecordRow"], home_id=home, series="ТКБ", number="0123456", kind="diploma",
                 body=text_of_record(aliya_record())).pk  # fmt: skip
    delivery = row(table["BlankDelivery"], home_id=home, kind="diploma", series="ТКБ", first=1, last=5, at=RECEIVED,
                   chain_year=2026, last_seq=1).pk  # fmt: skip
    line = {
        "home_id": home,
        "chain_year": 2026,
        "prev": "",
        "hash": "",
        "happened_at": RECEIVED,
        "recorded_at": RECEIVED,
    }
    row(table["LineRow"], chain=f"blanks:{delivery}", seq=1, kind="blanks_received", by="staff:77", body="{}", **line)
    for n, state in enumerate(("stock", "reserved", "used", "spoiled", "spoiled"), start=1):
        blank = row(table["BlankRow"], home_id=home, kind="diploma", series="ТКБ", number=n, state=state,
                    delivery_id=delivery).pk  # fmt: skip
        if n not in (2, 3, 4):
            continue
        number = f"CASE0000{n}"
        row(table["CaseRow"], home_id=home, number=number, chain_year=2026, executor_id=saule)
        ended = {"reserved": {}, "used": {"confirmed_at": ENDED}, "spoiled": {"voided_at": ENDED}}[state]
        became = {"reserved": "reserved", "used": "confirmed", "spoiled": "void"}[state]
        row(table["BookRow"], home_id=home, year=2026, n=n, case_number=number, part="diploma", record_id=record,
            blank_id=blank, reserved_on=RESERVED.date(), state=became, surname="Омарова", given="Әлия",
            patronymic="", new_name=n == 4, **ended)  # fmt: skip
        body = json.dumps({"facts": {"numbers": [f"2026-{n:04d}"]}})
        by = f"staff:{saule}" if n != 4 else "worker"
        row(table["LineRow"], chain=f"case:{number}", seq=4, kind="reserved", by=by, body=body, **line)
        row(table["LineRow"], chain=f"case:{number}", seq=3, kind="decided", by=by, body="{}", **line)
    handed = json.dumps({"facts": {"to": "relative"}})
    row(table["LineRow"], chain="case:CASE00003", seq=9, kind="handed_over", body=handed, **line)
    unharmed = table["BlankRow"].objects.get(state="stock")
    row(table["BookRow"], home_id=home, year=2026, n=5, case_number="CASE00003", part="supplement", record_id=record,
        blank_id=unharmed.pk, reserved_on=ENDED.date(), state="void", voided_at=ENDED)  # fmt: skip


def _line(line: Any, settled: Any) -> list[object]:
    """What a line stands for, and what was settled of it."""
    return [
        line.replaces_n,
        settled.replaced_registration,
        settled.replaced_issuer_kk,
        settled.name_ru,
        settled.name_before,
        settled.names_diploma,
        str(settled.decided_on),
    ]


HEADS = (("бұрынғы", date(2020, 1, 1), date(2026, 10, 1)), ("сол күнгі", date(2026, 10, 2), None))
"""The second took office on the day the numbers were set aside."""

NAMES = (
    "Organisation",
    "User",
    "RecordRow",
    "BlankDelivery",
    "BlankRow",
    "LineRow",
    "CaseRow",
    "BookRow",
    "OfficeHolder",
)


def main() -> None:
    """Migrate to the time before, fill, migrate on."""
    django.setup()
    from telnusqa.site.commands.migrate import bring_up_to_date
    from telnusqa.store.guard.apply import missing_guards

    executor = MigrationExecutor(connection)
    state = executor.migrate([BEFORE])
    fill(state.apps)
    with connection.cursor() as cursor:
        cursor.execute(GUARD_OF_OLD[connection.vendor])
    bring_up_to_date()

    from telnusqa.core.book_line import settled_of
    from telnusqa.store.models import BlankRow, BlankStepRow, BookReceivedRow, BookRow, CustodyActRow, PaperRow

    steps = BlankStepRow.objects.order_by("blank_id", "n").values_list("blank__number", "to_hand", "act_id", "book_n")
    act = CustodyActRow.objects.get()
    told = {
        "steps": [[n, hand, act_id == act.pk, book] for n, hand, act_id, book in steps],
        "where": dict(BlankRow.objects.order_by("number").values_list("number", "hand")),
        "act": [act.what, act.from_hand, act.to_hand, act.by, act.last_seq],
        "used_at": BlankStepRow.objects.get(to_hand="used").at.isoformat(),
        "lines": {line.n: _line(line, settled_of(line.settled)) for line in BookRow.objects.all()},
        "received": list(BookReceivedRow.objects.values_list("n", "seq", "standing", "after_closing")),
        "papers": {paper.n: [paper.head_kk, paper.deputy_kk, paper.settlement_ru] for paper in PaperRow.objects.all()},
        "missing": [guard.name for guard in missing_guards()],
    }
    sys.stdout.write(json.dumps(told) + "\n")


main()
