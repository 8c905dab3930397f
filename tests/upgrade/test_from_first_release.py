"""The first released database comes up to today: nothing is lost, the journal is whole, old cases open and go on."""

import json
from pathlib import Path

import pytest

from telnusqa.core.case import State
from tests.fresh import Fresh, bare
from tests.upgrade.released import FIRST, load_first

TABLES = ("store_case", "store_application", "store_line", "store_record", "store_blank", "store_book", "store_errand")


def counts(place: Fresh) -> list[tuple[object, ...]]:
    return [place.rows(f"SELECT count(*) FROM {table}")[0] for table in TABLES]


def lines(place: Fresh) -> list[tuple[object, ...]]:
    return sorted(place.rows("SELECT home_id, chain_year, chain, seq, body, prev, hash FROM store_line"))  # type: ignore[type-var]


def columns(place: Fresh) -> dict[tuple[str, str], tuple[bool, bool]]:
    """Whether each column may be empty, and whether the database fills it."""
    if place.url:
        rows = place.rows(
            "SELECT table_name, column_name, is_nullable = 'YES', column_default IS NOT NULL OR is_identity = 'YES' "
            "FROM information_schema.columns WHERE table_schema = 'public'"
        )
    else:
        rows = place.rows(
            'SELECT t.name, c.name, c."notnull" = 0, c.dflt_value IS NOT NULL OR c.pk = 1 '
            "FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
        )
    return {(str(table), str(column)): (bool(empty), bool(filled)) for table, column, empty, filled in rows}


def in_the_way(
    before: dict[tuple[str, str], tuple[bool, bool]], after: dict[tuple[str, str], tuple[bool, bool]]
) -> list[str]:
    """What keeps the release before from adding a row to a table of its own, once the tables are those of today."""
    tables = {table for table, _ in before}
    gone = [f"{table}.{column} is gone" for table, column in before.keys() - after.keys()]
    stricter = [
        f"{t}.{c} may not be empty any more" for (t, c), kept in before.items() if kept[0] > after.get((t, c), kept)[0]
    ]
    new = ((each, kept) for each, kept in after.items() if each not in before and each[0] in tables)
    return gone + stricter + [f"{t}.{c} is filled by nobody" for (t, c), kept in new if not any(kept)]


def test_the_first_released_database_comes_up_to_today(tmp_path: Path) -> None:
    with bare(tmp_path / "old") as place:
        load_first(place)
        last = "SELECT max(name) FROM django_migrations WHERE app = 'store'"
        assert place.rows(last) == [(FIRST,)]
        before, written, knew = counts(place), lines(place), columns(place)
        place.run("telnusqa.site.command", "migrate")
        assert (counts(place), lines(place)) == (before, written)
        assert in_the_way(knew, columns(place)) == []
        assert "wrong: 0." in place.run("telnusqa.site.command", "check-journal")
        seen = json.loads(place.run("tests.upgrade.pages_of_old_cases"))
        assert set(seen["opened"].values()) == {200}, seen
        assert {State.REGISTERED, State.CHECKING, State.APPROVED, State.HANDED_OVER} <= seen["opened"].keys()
        assert (seen["ended"], seen["file"]) == (State.HANDED_OVER, "%PDF-")
        assert "wrong: 0." in place.run("telnusqa.site.command", "check-journal")


def test_sabotage_a_migration_that_drops_a_line_is_found_out(tmp_path: Path) -> None:
    with bare(tmp_path / "old") as place:
        load_first(place)
        on = " ON store_line" if place.url else ""
        place.change(f"DROP TRIGGER line_is_not_removed{on}", "DELETE FROM store_line WHERE seq = 2")
        place.run("telnusqa.site.command", "migrate")
        with pytest.raises(AssertionError, match=r"cut|removed"):
            place.run("telnusqa.site.command", "check-journal")


def test_a_column_that_is_in_the_way_of_the_release_before_is_named() -> None:
    before = {("case", "state"): (False, False), ("case", "note"): (True, False)}
    assert in_the_way(before, before | {("case", "x"): (True, False), ("new", "y"): (False, False)}) == []
    assert in_the_way(before, before | {("case", "x"): (False, True)}) == []
    assert in_the_way(before, before | {("case", "x"): (False, False)}) == ["case.x is filled by nobody"]
    assert in_the_way(before, before | {("case", "note"): (False, True)}) == ["case.note may not be empty any more"]
    assert in_the_way(before, {("case", "state"): (False, False)}) == ["case.note is gone"]
