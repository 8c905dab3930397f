"""What was entered here and withdrawn since, as the pages show it: one line an entry, newest first."""

from dataclasses import dataclass
from enum import StrEnum

from telnusqa.doors.shared.parts import Row
from telnusqa.store.read.decrees import Entered
from telnusqa.store.read.policies import EnteredChange


class Stands(StrEnum):
    """How an entry stands today."""

    HOLDS = "holds"
    WAITING = "waiting"
    REPLACED = "replaced"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One entry: what it is called, its cells under their columns, who entered and who withdrew it.

    ``address`` is where it stands by itself, ``withdraw`` where it is withdrawn; "" for nowhere. ``why`` is why it was.
    """

    name: str
    cells: tuple[Row, ...]
    entered: Entered | EnteredChange
    state: Stands
    address: str = ""
    withdraw: str = ""
    why: str = ""
