"""The machines' door as it describes itself; apart, because only tests that ask it at random need schemathesis."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from schemathesis import BaseSchema


@pytest.fixture
def schema(db: None) -> "Iterator[BaseSchema]":
    """The door's own schema, asked from it."""
    from tests.doors.fuzz import described

    with described() as found:
        yield found
