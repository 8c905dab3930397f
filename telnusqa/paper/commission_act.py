"""Fields of a commission's act: what it found, and who signed."""

from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.paper.ledger import LedgerColumn, one_value_a_column
from telnusqa.paper.letter import Signing


@dataclass(frozen=True, kw_only=True)
class CommissionAct:
    """An act on A4, approved in its corner by ``approved`` and signed below by each of ``commission``.

    Where no commission sat, those of ``signing`` sign. ``number`` is the act's own, "" where a pen writes it; ``day``
    is said in words. ``texts`` stand before the table, which is left out where there are no ``columns``, and
    ``closing`` after it.
    """

    language: Language
    college: str
    title: str
    number: str
    day: str
    settlement: str
    approved: Signing
    commission: tuple[Signing, ...]
    texts: tuple[str, ...]
    columns: tuple[LedgerColumn, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    closing: tuple[str, ...] = ()
    signing: tuple[Signing, ...] = ()

    def __post_init__(self) -> None:
        """A value stands under a column."""
        one_value_a_column(self.columns, self.rows)
