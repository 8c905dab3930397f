"""Somebody looks at several things on one page: all of it is written down before the page is sent."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.acts._act import short_note
from telnusqa.acts._looking import write_looks
from telnusqa.core.event import Actor
from telnusqa.core.look import Looking


@short_note
def look_together(viewer: Actor, looking: Sequence[Looking], *, at: datetime) -> None:
    """A row for each of them, as ``look`` writes it: a case beside the list it was opened from is two looks."""
    write_looks(viewer, looking, at)
