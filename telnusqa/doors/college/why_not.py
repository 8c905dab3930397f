"""Why does a second person not confirm what a first one entered: one of a closed list, and a note."""

from enum import StrEnum
from typing import TypeVar

from django.http import HttpRequest

from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.problem import Problem

Why = TypeVar("Why", bound=StrEnum)
_NOTE = 500


def why_not(request: HttpRequest, reasons: type[Why]) -> tuple[Why, str]:
    """The reason chosen and the note. Raises :class:`Rejected` with all that is wrong with them."""
    why = parse_choice(request.POST.get("why", ""), reasons, "why", "")
    note = parse_text(request.POST.get("note", ""), "note", _NOTE, "", required=False)
    if isinstance(why, Problem) or isinstance(note, Problem):
        raise Rejected(*(each for each in (why, note) if isinstance(each, Problem)))
    return why, note
