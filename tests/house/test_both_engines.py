"""A whole run on PostgreSQL leaves out what says the same on both engines, and nothing that asks for a database."""

from pathlib import Path

import pytest

from tests.conftest import same_on_both


class _Item:
    """A test as the collection knows it."""

    def __init__(self, nodeid: str, *fixtures: str, markers: tuple[str, ...] = ()) -> None:
        self.nodeid, self.fixturenames, self.markers = nodeid, list(fixtures), markers

    def get_closest_marker(self, name: str) -> str | None:
        return name if name in self.markers else None


@pytest.mark.parametrize(
    ("item", "left_out"),
    [
        (_Item("tests/law/test_term.py::test_a_term"), True),
        (_Item("tests/house/test_docs.py::test_links", "tmp_path"), True),
        (_Item("tests/doors/test_public_seen.py::test_seen", "db", markers=("browser",)), True),
        (_Item("tests/walk/test_walk.py::test_walk", "fresh", markers=("browser",)), True),
        (_Item("tests/way/test_way.py::test_way", "db", markers=("story", "django_db")), True),
        (_Item("tests/house/test_access.py::test_row", "request", "db"), False),
        (_Item("tests/house/test_guards.py::test_guards", markers=("django_db",)), False),
        (_Item("tests/paper/test_forms.py::test_form", "fresh"), False),
        (_Item("tests/law/test_plan.py::test_plan", markers=("postgres",)), False),
        (_Item("tests/acts/test_submit.py::test_twice"), False),
        (_Item("tests/doors/test_portal.py::test_form", "tmp_path"), False),
    ],
)
def test_what_is_left_out_on_postgresql(item: _Item, left_out: bool) -> None:
    assert same_on_both(item) is left_out  # type: ignore[arg-type]


def test_the_rooms_named_pure_are_there() -> None:
    tests = Path(__file__).resolve().parents[1]
    assert all((tests / room).is_dir() for room in ("core", "law", "words", "paper", "outside", "house"))
