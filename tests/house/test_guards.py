"""Every guard stands after a migrate; one that is missing is named."""

from django.db import connection

from telnusqa.store.guard.apply import guards, missing_guards
from tests.fresh import Fresh

_NAMED = (
    "import django; django.setup(); from telnusqa.store.guard.apply import missing_guards; "
    "print(*[guard.name for guard in missing_guards()])"
)


def test_every_guard_stands(db: None) -> None:
    assert guards(connection.vendor)
    assert missing_guards() == ()


def test_both_engines_keep_the_same_things() -> None:
    kept = {(guard.name, guard.table) for guard in guards("sqlite")}
    on_postgres = {(guard.name, guard.table) for guard in guards("postgresql")}
    only = on_postgres - kept
    assert kept <= on_postgres
    assert {name for name, _ in only} == {f"{table.removeprefix('store_')}_is_not_emptied" for _, table in only}


def test_sabotage_a_dropped_guard_is_named(fresh: Fresh) -> None:
    assert fresh.script(_NAMED).split() == []
    on = " ON store_line" if fresh.url else ""
    fresh.change(f"DROP TRIGGER line_is_not_changed{on}")
    assert fresh.script(_NAMED).split() == ["line_is_not_changed"]
