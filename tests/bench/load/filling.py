"""Very many cases, each a copy of one that was really filed: sealed anew for its number, with a line of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from django.db import connection
from django.db.models import Model
from tqdm import tqdm

from telnusqa.core.case import State
from telnusqa.core.line import FIRST, hash_of
from telnusqa.core.serial import NUMBER_BYTES, CaseNumber, case_number
from telnusqa.store.models import ApplicationRow, CaseHome, CaseRow, ErrandRow, IntakeRow, LineRow, MessageRow, TermRow
from telnusqa.store.secret import mac, seal, unseal

CHUNK = 20_000
_ODD = 0x9E3779B97F
"""Odd, so that its multiples go through every number of five bytes before one comes again."""
OPEN_OF_A_HUNDRED = 10
"""Of the cases of some years most are over."""
_OPEN = (State.REGISTERED, State.CHECKING, State.APPROVED, State.RESERVED, State.READY)
_BY_CASE = {CaseHome: "number", CaseRow: "number", ApplicationRow: "case_number", TermRow: "case_number",
            IntakeRow: "case_number", MessageRow: "case_number"}  # fmt: skip


@dataclass(frozen=True)
class Model1:
    """The rows of the case that was filed."""

    number: CaseNumber
    rows: dict[type[Model], dict[str, object]]
    text: str
    shown: str


def numbers() -> list[CaseNumber]:
    """Of every case that stands, in no order."""
    return [CaseNumber(number) for number in CaseHome.objects.values_list("number", flat=True)]


def fill(filed: CaseNumber, homes: list[int], count: int) -> list[CaseNumber]:
    """So many more; answers their numbers. The executor of each is nobody, the homes take turns."""
    model, made, before = _model(filed), [], CaseHome.objects.count()
    bar = tqdm(total=count, unit=" cases", desc="filling", smoothing=0.05, leave=False)
    waiting = iter(range(count))
    while part := list(islice(waiting, CHUNK)):
        new = [(n, _number(before + n), homes[n % len(homes)]) for n in part]
        for table in (*_BY_CASE, LineRow, ErrandRow):
            _copy(table, (_changed(table, model, *each) for each in new))
        made += [number for _, number, _ in new]
        bar.update(len(part))
    bar.close()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
        cursor.execute("CHECKPOINT")
    return made


def _number(n: int) -> CaseNumber:
    """As random to look at as any, and of a million no two alike, as two of a million random ones often are."""
    return case_number((n * _ODD % 2 ** (8 * NUMBER_BYTES)).to_bytes(NUMBER_BYTES, "big"))


def _model(number: CaseNumber) -> Model1:
    rows: dict[type[Model], dict[str, object]] = {
        table: table._default_manager.filter(**{key: number}).values().first() or {} for table, key in _BY_CASE.items()
    }
    rows[LineRow] = LineRow.objects.filter(chain=f"case:{number}").values().first() or {}
    rows[ErrandRow] = ErrandRow.objects.filter(subject=number).values().first() or {}
    assert all(rows.values())
    home = rows[CaseRow]["home_id"]
    return Model1(
        number,
        rows,
        unseal(str(rows[ApplicationRow]["text_box"]), f"application:{home}:{number}"),
        unseal(str(rows[IntakeRow]["shown_box"]), f"intake:{home}:{number}"),
    )


def _changed(table: type[Model], model: Model1, n: int, number: CaseNumber, home: int) -> dict[str, object]:
    """The row of that table for the copy of that number."""
    row = dict(model.rows[table])
    row["home_id"] = home
    row.pop("id", None)
    if table in _BY_CASE:
        row[_BY_CASE[table]] = number
    if table is CaseHome:
        row |= {"submission": f"copy:{number}", "phone_mac": mac(f"+7701{n:07}", "phone")}
    elif table is CaseRow:
        state = _OPEN[n % len(_OPEN)] if n % 100 < OPEN_OF_A_HUNDRED else State.HANDED_OVER
        row |= {
            "numbered_seq": row["last_seq"],
            "state": state.value,
            "due_on": model.rows[table]["due_on"] + timedelta(days=n % 60 - 30),
        }  # type: ignore[operator]
    elif table is ApplicationRow:
        row |= {"text_box": seal(model.text, f"application:{home}:{number}"), "iin_mac": mac(f"{n:012}", "iin")}
    elif table is IntakeRow:
        row |= {"shown_box": seal(model.shown, f"intake:{home}:{number}")}
        row |= {"iin_mac": mac(f"{n:012}", "iin"), "phone_mac": mac(f"+7701{n:07}", "phone")}
    elif table is LineRow:
        kept = str(row["body"])
        body = kept.replace(f"case:{model.number}", f"case:{number}").replace(
            f'"home":{model.rows[table]["home_id"]},', f'"home":{home},'
        )
        row |= {"chain": f"case:{number}", "body": body, "hash": hash_of(FIRST, body)}
    elif table is ErrandRow:
        row |= {"subject": number, "done_at": row["asked_at"]}
    elif table is MessageRow:
        row |= {"sent_at": model.rows[LineRow]["recorded_at"]}
    return row


def _copy(table: type[Model], rows: Iterator[dict[str, object]]) -> None:
    names: tuple[str, ...] = ()
    with connection.cursor() as cursor:
        first = next(rows)
        names = tuple(first)
        columns = ", ".join(f'"{name}"' for name in names)
        with cursor.copy(f"COPY {table._meta.db_table} ({columns}) FROM STDIN") as copy:
            copy.write_row(tuple(first.values()))
            for row in rows:
                copy.write_row(tuple(row[name] for name in names))
