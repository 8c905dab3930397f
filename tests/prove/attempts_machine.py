"""What machines try at the same moment."""

from collections.abc import Mapping
from typing import Any

from telnusqa.acts.intake import intake
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff_by_machine
from telnusqa.core.request_key import RequestKey
from tests import cast
from tests.counter import handed_in


def file_under_a_key(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """An application is filed at a college's office under a key."""
    try:
        taken = intake(
            handed_in(),
            submission=f"api:{wanted['n']}",
            office=wanted["home"],
            request=RequestKey(wanted["key"], wanted["body"]),
            by=staff_by_machine(wanted["officer"], "00000000"),
            happened_at=cast.NOW,
        )
    except Rejected as refused:
        return {"refused": [each.code for each in refused.problems]}
    return {"number": taken.number}
