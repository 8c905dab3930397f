"""Fields of the receipt of a refusal to accept, in the order they stand on the paper (2015:A2)."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class RussianRefusal:
    """What a further page, marked as a translation and no official text, says in Russian."""

    office: str
    missing: tuple[str, ...]
    listed: str
    day: str
    kept: str


@dataclass(frozen=True, kw_only=True)
class AcceptanceRefusalSlip:
    """The receipt, in Kazakh as the form has it, printed ``copies`` times.

    ``office`` is the department with its address, ``worker_is`` how the edition calls its worker, ``listed`` where the
    whole list of papers stands. ``day`` and ``month`` are words, ``year`` has four digits. ``number`` and ``kept``
    (what the next visit may start from) are ours and stand outside the form. ``reading`` adds a page in Russian.
    """

    number: str
    applicant: str
    address: str
    office: str
    listed: str
    missing: tuple[str, ...]
    copies: int
    worker_is: str
    worker: str
    executor: str
    phone: str
    received_by: str
    day: str
    month: str
    year: str
    kept: str
    reading: RussianRefusal | None = None
