"""Copies of checkpoints that are kept elsewhere show what was done to the journal since, on either engine."""

import base64
import json
from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.site.test_command_check_journal import command

SEALED = """
import django; django.setup()
from tests.site.journal_damage import fill
from telnusqa.acts.look import look
from telnusqa.acts.make_checkpoint import make_checkpoint
from telnusqa.core.event import staff
from tests.cast import NOW
fill()
look(staff(1), "case:7K3M9QXAT", "case", at=NOW)
make_checkpoint(at=NOW)
make_checkpoint(at=NOW)
"""
REHASHED = """
import django; django.setup()
from tests.site.alterations import rehash
rehash("staff")
"""


@pytest.fixture
def kept(fresh: Fresh, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder an operator keeps, of a journal with two checkpoints."""
    fresh.script(SEALED)
    folder = tmp_path_factory.mktemp("kept")
    assert command(fresh, "keep-checkpoints", str(folder)) == (0, f"2 checkpoints were written to {folder}.\n")
    assert command(fresh, "keep-checkpoints", str(folder)) == (0, f"0 checkpoints were written to {folder}.\n")
    return folder


def without(fresh: Fresh, **guards: str) -> list[str]:
    """Statements of an owner who takes these guards off their tables."""
    return [f"DROP TRIGGER {guard}" + (f" ON {table}" if fresh.url else "") for guard, table in guards.items()]


def test_a_whole_journal_is_as_it_was_kept(fresh: Fresh, kept: Path) -> None:
    code, printed = command(fresh, "check-journal", "--against", str(kept))
    assert (code, printed.splitlines()) == (
        0,
        ["5 lines in 2 chains were read; wrong: 0.", "2 kept checkpoints were compared; not as kept: 0."],
    )


def test_who_has_the_database_and_the_key_is_shown_by_a_copy(fresh: Fresh, kept: Path) -> None:
    """The checkpoints are taken away and made anew over an altered journal: nothing inside contradicts it."""
    fresh.change(
        *without(
            fresh,
            line_is_not_changed="store_line",
            checkpoint_is_not_removed="store_checkpoint",
            checkpoint_leaf_is_not_removed="store_checkpoint_leaf",
        ),
        "DELETE FROM store_checkpoint_leaf",
        "DELETE FROM store_checkpoint",
        "INSERT INTO store_unsealed_line (home_id, chain_year, chain, seq) "
        "SELECT home_id, chain_year, chain, seq FROM store_line",
        "INSERT INTO store_unsealed_look (look_id) SELECT id FROM store_looked",
    )
    fresh.script(REHASHED)
    fresh.script(
        "import django; django.setup(); from telnusqa.acts.make_checkpoint import make_checkpoint; "
        "from tests.cast import NOW; make_checkpoint(at=NOW); make_checkpoint(at=NOW)"
    )
    assert command(fresh, "migrate")[0] == 0
    assert command(fresh, "check-journal")[0] == 0
    code, printed = command(fresh, "check-journal", "--against", str(kept))
    assert code == 1
    assert "not as kept     checkpoint:1: the one that stands is not the one that was kept" in printed
    assert "staff:1  line 4: the line the kept checkpoint 1 was made over is another now" in printed
    # The public copy names the chain as well, by the leaf that differs.
    public = json.loads((kept / "checkpoint-00000001.json").read_text(encoding="utf-8"))
    public.pop("chains")
    (kept / "public.json").write_text(json.dumps(public), encoding="utf-8")
    printed = command(fresh, "check-journal", "--against", str(kept / "public.json"))[1]
    assert "staff:1  line 4: the line the kept checkpoint 1 was made over is another now" in printed


def test_a_copy_that_was_altered_itself_is_told_of(fresh: Fresh, kept: Path) -> None:
    path = kept / "checkpoint-00000001.json"
    altered = json.loads(path.read_text(encoding="utf-8")) | {"signature": "00" * 64}
    path.write_text(json.dumps(altered), encoding="utf-8")
    code, printed = command(fresh, "check-journal", "--against", str(path))
    assert code == 1
    assert "the copy itself is not as it was signed" in printed


def test_what_is_no_copy_is_told_with_its_name(fresh: Fresh, tmp_path: Path) -> None:
    for name, text in (("absent.json", None), ("other.json", "{}")):
        path = tmp_path / name
        if text is not None:
            path.write_text(text, encoding="utf-8")
        code, printed = command(fresh, "check-journal", "--against", str(path))
        assert code == 2
        assert f"{name}: no copy of a checkpoint" in printed


def test_a_new_key_is_printed_as_the_settings_take_it(fresh: Fresh) -> None:
    # Even where production refuses to start without one.
    first = _key(fresh, "--name", "first", TELNUSQA_PRODUCTION="1")
    assert first["TELNUSQA_JOURNAL_OLD_KEYS"] == ""
    second = _key(fresh, "--name", "second", **first)
    assert second["TELNUSQA_JOURNAL_KEY"].startswith("second:")
    assert second["TELNUSQA_JOURNAL_OLD_KEYS"].startswith("first:")
    third = _key(fresh, "--name", "third", **second)
    assert [each.split(":")[0] for each in third["TELNUSQA_JOURNAL_OLD_KEYS"].split(",")] == ["second", "first"]
    assert len(base64.b64decode(third["TELNUSQA_JOURNAL_KEY"].split(":")[1])) == 32
    with pytest.raises(AssertionError):
        _key(fresh, "--name", "third", **third)
    with pytest.raises(AssertionError):
        _key(fresh, "--name", "a:b")


def _key(fresh: Fresh, *words: str, **surroundings: str) -> dict[str, str]:
    printed = fresh.run("telnusqa.site.command", "journal-key", *words, **surroundings)
    return dict(line.split("=", 1) for line in printed.splitlines())
