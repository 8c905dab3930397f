"""What came over a page to be taken into a register."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Upload:
    """The sealed files by their tokens and what their owner called them; "" where there are no supplements beside."""

    main: str
    name: str
    beside: str = ""
    beside_name: str = ""
