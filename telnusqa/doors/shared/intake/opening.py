"""Whether this counter takes applications today."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.channel import Channel
from telnusqa.core.errors import NoEdition
from telnusqa.doors.shared.intake.counter import today
from telnusqa.law.offered import channel_problem
from telnusqa.store.read import rulesets


@dataclass(frozen=True)
class Shut:
    """Why not: ``edition`` is the wording in force that opens no such counter, "" where none is held for the day."""

    day: date
    edition: str


def shut(channel: Channel) -> Shut | None:
    """Why this counter takes no application today, or None where it does."""
    day = today()
    try:
        rules = rulesets.on(day)
    except NoEdition:
        return Shut(day, "")
    return Shut(day, rules.edition.id) if channel_problem(channel, rules) else None
