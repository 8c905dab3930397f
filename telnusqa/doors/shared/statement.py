"""A written statement that takes an application back, as the form of an officer tells it."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.came import Came
from telnusqa.core.identity import Identity
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.shown_came import shown_came
from telnusqa.doors.shared.shown_identity import shown_identity


def brought_by(values: Mapping[str, str], today: date) -> tuple[Came, Identity | None, tuple[Problem, ...]]:
    """Who brought it and what they showed, with everything that is wrong: that there is no statement first."""
    came, problems = shown_came(values, today)
    identity, unread = shown_identity(values)
    problems += unread
    if values.get("statement") != "yes":
        problems = (Problem("statement", "statement_needed", "policy:withdrawal"), *problems)
    return came, identity, problems
