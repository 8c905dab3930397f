"""The one tree of what can go wrong, in words of the domain.

::

    TelnusqaError
    ├── NotFound                 no such thing, or not for the one who asks: the door says 404 to both
    ├── CaseErased               it was there, and what is personal in it was erased: the door says 410
    ├── NotAllowed               the right exists, but not for this role
    ├── Conflict                 somebody else acted first; tells who and what
    ├── MoveForbidden            the table of moves has no such move from this state
    ├── Rejected                 an act cannot be done; carries problems, all at once
    ├── NoEdition                no text of the law is held for this day
    ├── UnknownCalendar          a year without verified holidays; the calendar never guesses
    ├── Neighbour                another system, over a wire
    │   ├── NeighbourSilent      it did not answer: ask again later
    │   ├── NeighbourRefused     it answered no: asking again changes nothing
    │   └── NeighbourInsideAct   a programming fault: a wire was used while a transaction was open
    ├── PaperUnfit               a text does not fit its place on the form
    ├── Sealed                   an encrypted value cannot be opened with the keys at hand
    ├── Unsafe                   the settings are not fit for production
    └── Unusable                 a backup, a key or a place an operator named cannot be used; says which and why
"""

from datetime import date, datetime

from telnusqa.core.problem import Problem


class TelnusqaError(Exception):
    """Root of the tree."""


class NotFound(TelnusqaError):
    """No such thing, or not for the one who asks."""


class CaseErased(TelnusqaError):
    """The case was there for the one who asks; on the day ``on`` what is personal in it was erased.

    ``number`` is the case's.
    """

    def __init__(self, number: str, on: date) -> None:
        super().__init__(f"{number} on {on.isoformat()}")
        self.number = number
        self.on = on


class NotAllowed(TelnusqaError):
    """The one who asks is known and has no right to this."""


class Conflict(TelnusqaError):
    """Somebody else acted first.

    ``who`` is the actor's code, ``what`` the kind of the line that won, ``at`` its moment (UTC).
    """

    def __init__(self, who: str, what: str, at: datetime) -> None:
        super().__init__(f"{what} by {who} at {at.isoformat()}")
        self.who = who
        self.what = what
        self.at = at


class MoveForbidden(TelnusqaError):
    """The table of moves has no such move from this state."""

    def __init__(self, state: str, move: str) -> None:
        super().__init__(f"{move} from {state}")
        self.state = state
        self.move = move


class Rejected(TelnusqaError):
    """An act cannot be done as asked; every reason is told at once."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(f"{p.field}:{p.code}" for p in problems))
        self.problems = problems


class NoEdition(TelnusqaError):
    """No text of the law is held for this day."""


class UnknownCalendar(TelnusqaError):
    """A year without verified holidays."""

    def __init__(self, year: int) -> None:
        super().__init__(str(year))
        self.year = year


class Neighbour(TelnusqaError):
    """Another system, over a wire."""


class NeighbourSilent(Neighbour):
    """It did not answer; asking again later may help."""


class NeighbourRefused(Neighbour):
    """It answered no; asking again changes nothing."""


class NeighbourInsideAct(Neighbour):
    """A wire was used while an act's transaction was open."""


class PaperUnfit(TelnusqaError):
    """A text does not fit its place on the form; ``fields`` names the places."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__(", ".join(fields))
        self.fields = fields


class Sealed(TelnusqaError):
    """An encrypted value cannot be opened with the keys at hand."""


class Unsafe(TelnusqaError):
    """The settings are not fit for production."""


class Unusable(TelnusqaError):
    """A backup, a key or a place an operator named cannot be used; says which and why."""
