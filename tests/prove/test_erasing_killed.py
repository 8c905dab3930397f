"""``kill -9`` of an erasing at every step: a case stands whole or is erased, and in the end nothing of it is left.

Between the row that says it is erased and the removal of its bytes a process may die at each file; the next time it
goes on. What stands is read from outside.
"""

import json

import pytest

from tests.fresh import Fresh

pytestmark = pytest.mark.prove
STEPS = ("line", "commit", "file:1", "file:2", "done")
_CASE = "SELECT erased_on IS NOT NULL, last_seq FROM store_case"
_SAYS = {
    "store_application": ("surname", "given", "iin_mac", "text_box", "salt"),
    "store_case_home": ("phone_mac",),
    "store_handover": ("number_box", "salt"),
    "store_duplicate": ("token_box",),
}


def files(fresh: Fresh) -> set[str]:
    """What lies on the disk."""
    return {path.name for path in (fresh.var / "files").rglob("*") if path.is_file()}


def said(fresh: Fresh) -> dict[str, int]:
    """In how many rows each of these columns says anything."""
    return {
        f"{table}.{column}": int(str(fresh.rows(f"SELECT count(*) FROM {table} WHERE {column} <> ''")[0][0]))
        for table, columns in _SAYS.items()
        for column in columns
    }


def half_done(fresh: Fresh, before: dict[str, int]) -> list[str]:
    """What is neither whole nor erased."""
    [(gone, _)] = fresh.rows(_CASE)
    named = {str(name) for (name,) in fresh.rows("SELECT sha256 FROM store_file")}
    found = [f"a row names {name}, which is not there" for name in named - files(fresh)]
    lines = fresh.rows("SELECT count(*) FROM store_line WHERE kind = 'erased'")
    if lines != [(int(bool(gone)),)]:
        found.append(f"{lines[0][0]} lines say so, the case says {gone}")
    if said(fresh) != (dict.fromkeys(before, 0) if gone else before) or bool(named) is bool(gone):
        found.append("some of it is left")
    return found


def night(fresh: Fresh, hours: int, **more: str) -> bool:
    """One night; False where it was killed."""
    process = fresh.start("tests.prove.erasing", "night", str(hours), **more)
    printed, _ = process.communicate(timeout=120)
    assert process.returncode in (0, -9), printed
    return process.returncode == 0


def scene(fresh: Fresh) -> dict[str, int]:
    """A case handed over; answers in which columns it says anything."""
    json.loads(fresh.run("tests.prove.erasing", "scene"))
    before = said(fresh)
    assert all(before.values()) and files(fresh), "where nothing was, nothing is erased"
    return before


def proof(fresh: Fresh, steps: tuple[str, ...], **more: str) -> None:
    before = scene(fresh)
    for hours, step in enumerate(steps):
        assert not night(fresh, hours, DIE=step, **more), f"{step}: it was not killed"
        assert half_done(fresh, before) == [], step
    assert night(fresh, len(steps), **more)
    assert half_done(fresh, before) == []
    assert fresh.rows("SELECT count(*) FROM store_case WHERE erased_on IS NOT NULL") == [(1,)]
    assert files(fresh) == set()
    assert fresh.rows("SELECT count(*) FROM store_errand WHERE kind = 'drop_files' AND done_at IS NULL") == [(0,)]
    assert "wrong: 0" in fresh.run("telnusqa.site.command", "check-journal")


def test_an_erasing_killed_at_every_step_leaves_nothing_personal(fresh: Fresh) -> None:
    proof(fresh, STEPS)


def test_sabotage_bytes_that_go_before_the_row_are_missed(fresh: Fresh) -> None:
    with pytest.raises(AssertionError, match="which is not there"):
        proof(fresh, ("line",), SABOTAGE="bytes_first")
