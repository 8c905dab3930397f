"""Somebody looks at personal data: it is written down before the page is sent."""

from collections.abc import Iterable
from datetime import datetime

from telnusqa.acts._act import short_note
from telnusqa.acts._looking import write_looks
from telnusqa.core.event import Actor
from telnusqa.core.look import Looking


@short_note
def look(viewer: Actor, subject: str, purpose: str, *, at: datetime, cases: Iterable[str] = ()) -> None:
    """One row for each five minutes of looking at the same thing for the same purpose, and one for each case touched.

    A list is one look whose subject is the list, with the numbers of its cases; the same list showing other cases is
    another look. Of two at once one writes it, and the other adds nothing.
    """
    write_looks(viewer, [Looking(subject, purpose, tuple(cases))], at)
