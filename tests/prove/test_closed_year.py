"""An owner of the database changes a closed year past the guards: its hash tells, and so does the journal."""

import json

import pytest

from tests.fresh import Fresh
from tests.prove.contest import scene

pytestmark = pytest.mark.prove
LINES, HASH = "book:2025: the lines of 2025 give another hash", "book:2025: the hash of 2025 is not the one told here"
SEEN = {
    "nothing": [],
    "altered": [LINES],
    "unreadable": [LINES],
    "removed": [LINES],
    "inserted": [LINES],
    "hash": [HASH, LINES],
    "written anew": [HASH],
}


def test_a_closed_year_that_was_changed_is_named_and_by_a_broken_check_it_is_not(fresh: Fresh) -> None:
    scene(fresh, "--few", "--closed")
    said = json.loads(fresh.run("tests.prove.changed_year"))
    assert said[""] == SEEN
    assert said["deaf_to_what_was_told"]["written anew"] == []
    assert not any(said["blind_to_closed_years"].values())
