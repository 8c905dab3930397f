"""A college with very many cases, set into the tables at once: for what must not grow with their number."""

import secrets
from collections.abc import Sequence
from datetime import date, timedelta

from django.db import connection

from telnusqa.acts.add_institution import add_institution
from telnusqa.core.case import State
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.serial import NUMBER_BYTES, CaseNumber, case_number
from telnusqa.store.read import cases
from tests.cast import NOW, filed
from tests.cast_places import college

_TABLES = {"store_case_home": "number", "store_case": "number", "store_application": "case_number"}
_LINES = "store_line"
_PART = 5_000
# Of a hundred cases of a few years most are over; every state is there.
_STATES = [*State, *[State.HANDED_OVER] * 60, *[State.REGISTERED] * 14, *[State.CHECKING] * 10]


def other_colleges(count: int) -> list[int]:
    """The homes of so many more colleges: of one that stands alone any index that knows homes would do."""
    made = (college(f"0503400{n:05d}", f"№ {n}") for n in range(count))
    return [add_institution(each, by=ADMINISTRATOR, happened_at=NOW) for each in made]


def fill(
    count: int,
    executors: Sequence[int | None] = (None,),
    *,
    homes: Sequence[int] = (),
    since: date = date(2026, 11, 2),
) -> CaseNumber:
    """So many cases beside one that was really filed, whose number is answered: the others are copies of its rows.

    States, executors, due dates and homes vary; each has its first line. What is sealed in a copy cannot be opened.
    """
    model = filed()
    home = cases.by_number(model).home
    theirs = homes or (home,)
    made = [
        (
            case_number(secrets.token_bytes(NUMBER_BYTES)),
            _STATES[n % len(_STATES)].value,
            (since + timedelta(days=n % 60)).isoformat(),
            executors[n % len(executors)],
            theirs[n % len(theirs)],
        )
        for n in range(count)
    ]
    new = {"home_id": "made.home_id"}
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMPORARY TABLE made "
            "(number varchar(9), state varchar(20), due_on date, executor_id bigint, home_id bigint)"
        )
        for start in range(0, count, _PART):
            part = made[start : start + _PART]
            rows = ", ".join(["(%s, %s, %s, %s, %s)"] * len(part))
            cursor.execute(f"INSERT INTO made VALUES {rows}", [each for row in part for each in row])
        for table, key in _TABLES.items():
            _copy(table, new | {key: "made.number"} | _varied(table), f"{key} = %s AND home_id = %s", [model, home])
        _copy(
            _LINES,
            new | {"chain": "'case:' || made.number"},
            "chain = %s AND home_id = %s",
            [f"case:{model}", home],
        )
        cursor.execute("DROP TABLE made")
        cursor.execute("ANALYZE")
    return model


def _varied(table: str) -> dict[str, str]:
    if table == "store_case_home":
        return {"submission": "made.number"}
    if table == "store_case":
        return {"state": "made.state", "due_on": "made.due_on", "executor_id": "made.executor_id", "last_seq": "1"}
    return {}


def _copy(table: str, changed: dict[str, str], which: str, params: list[object]) -> None:
    with connection.cursor() as cursor:
        columns = [each.name for each in connection.introspection.get_table_description(cursor, table)]
        named = ", ".join(f'"{name}"' for name in columns)
        taken = ", ".join(changed.get(name, f'model."{name}"') for name in columns)
        model = f"(SELECT * FROM {table} WHERE {which} LIMIT 1) AS model"
        cursor.execute(f"INSERT INTO {table} ({named}) SELECT {taken} FROM made, {model}", params)
