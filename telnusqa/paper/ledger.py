"""Fields of a book's or a journal's pages: a heading and one long table, A4 landscape."""

from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.paper.letter import Signing


@dataclass(frozen=True)
class LedgerColumn:
    """A column's head, its share of the width beside the others, and ``left``, ``right`` or ``center``."""

    title: str
    share: float = 1.0
    align: str = "left"


def one_value_a_column(
    columns: tuple[LedgerColumn, ...], rows: tuple[tuple[str, ...], ...], totals: tuple[str, ...] = ()
) -> None:
    """Raise ``ValueError`` where a row or the totals have more or fewer values than there are columns."""
    for row in (*rows, *((totals,) if totals else ())):
        if len(row) != len(columns):
            raise ValueError(f"{len(row)} values under {len(columns)} columns: {row}")


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """Pages whose head repeats; a row is never torn, and who signs has the last row or note above them.

    ``subtitle`` says of what and of when. ``totals`` has a value for each column or is empty. ``notes`` follow the
    table, ``signing`` are lines for a pen, ``foot`` is small print on every page, such as a hash.
    """

    language: Language
    college: str
    title: str
    subtitle: str
    columns: tuple[LedgerColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    signing: tuple[Signing, ...] = ()
    foot: str = ""

    def __post_init__(self) -> None:
        """A value stands under a column."""
        one_value_a_column(self.columns, self.rows, self.totals)
