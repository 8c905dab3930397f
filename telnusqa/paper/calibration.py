"""Fields of the sheet by which a printer is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class CalibrationSheet:
    """Rulers and two crosses on an empty sheet of A4; ``printed_as`` says with which mending it was printed."""

    workplace: str
    printed_as: str
    steps: tuple[str, ...]
    left: str
    top: str
    between: str
