"""What is stored, journaled or sent under a name stays under it: every enumeration of core and law as a table.

A name is added freely; one that is changed or gone makes old rows unreadable.
"""

import importlib
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from enum import Enum
from pathlib import Path

from telnusqa.core.case import ENDS, MOVES, OWNER, SETTLED, WITH_RESULT
from telnusqa.core.event import Event

ROOT = Path(__file__).resolve().parents[2]
KEPT = tomllib.loads((Path(__file__).parent / "names_kept.toml").read_text(encoding="utf-8"))


def enumerations() -> dict[str, list[str]]:
    """Every enumeration of core and law: the place of its class, and its values in their order."""
    found = {}
    for path in sorted([*(ROOT / "telnusqa/core").glob("*.py"), *(ROOT / "telnusqa/law").glob("*.py")]):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        module = importlib.import_module(name)
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == name:
                found[f"{name}:{kind.__name__}"] = [str(member.value) for member in kind]
    return found


def test_every_name_is_the_one_that_is_kept():
    assert enumerations() == KEPT["names"]


def kinds() -> Iterator[type[Event]]:
    """Every kind of journal line."""
    for path in sorted((ROOT / "telnusqa/core").glob("*_event.py")):
        module = importlib.import_module(f"telnusqa.core.{path.stem}")
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event:
                yield kind


def defaults(kind: type[Event]) -> dict[str, str]:
    """What a line says where nothing is said, by field; dataclass fields alone, as text."""
    return {field.name: str(field.default) for field in fields(kind) if field.default is not MISSING}


def test_every_line_of_the_journal_has_the_name_that_is_kept_and_its_clause():
    assert {kind.__name__: [kind.kind, defaults(kind)["clause"]] for kind in kinds()} == KEPT["events"]


def test_what_a_line_says_where_nothing_is_said_stays():
    """A field that came later is not in older lines: its default is what they mean."""
    said = {
        kind.__name__: {name: text for name, text in defaults(kind).items() if name != "clause"} for kind in kinds()
    }
    assert {name: found for name, found in said.items() if found} == KEPT["unsaid"]


def test_the_moves_of_a_case_are_those_of_the_table():
    assert {f"{source} {move}": str(target) for (source, move), target in MOVES.items()} == KEPT["moves"]


def test_each_state_has_its_owner_and_its_end():
    assert {str(state): str(role or "") for state, role in OWNER.items()} == KEPT["owners"]
    assert sorted(ENDS) == KEPT["ends"]
    assert sorted(WITH_RESULT) == KEPT["with_result"]
    assert sorted(SETTLED) == sorted({*KEPT["ends"], *KEPT["with_result"]})
