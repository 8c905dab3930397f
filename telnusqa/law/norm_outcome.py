"""What an edition rules on the outcome: its form, the results, the grounds of refusal, the shelf, the archive."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body


class RenderingForm(StrEnum):
    """In which form the service is rendered."""

    PAPER = "paper"
    ELECTRONIC = "electronic"


class ResultKind(StrEnum):
    """What the service can end in."""

    DUPLICATE = "duplicate"
    REASONED_REFUSAL = "reasoned_refusal"


class Ground(StrEnum):
    """On which ground the service can be refused."""

    UNTRUE = "untrue"
    NOT_MEETING_RULES = "not_meeting_rules"
    NO_CONSENT = "no_consent"


@dataclass(frozen=True)
class FormNorm:
    """A form the service may take."""

    form: RenderingForm
    clause: str


@dataclass(frozen=True)
class ResultNorm:
    """A result the edition knows."""

    result: ResultKind
    clause: str


@dataclass(frozen=True, kw_only=True)
class GroundNorm:
    """A ground of refusal, and who may refuse on it."""

    ground: Ground
    body: Body
    clause: str


@dataclass(frozen=True, kw_only=True)
class StorageNorm:
    """How many months a result waits at the Corporation before it goes back to the provider."""

    months: int
    clause: str


@dataclass(frozen=True, kw_only=True)
class OutcomeNorms:
    """The chapter of an edition on outcomes. What it has no word on is empty or ``None``."""

    forms: tuple[FormNorm, ...]
    results: tuple[ResultNorm, ...]
    grounds: tuple[GroundNorm, ...]
    storage: StorageNorm | None
    archive_clause: str


@cites("2015:5", "2015:6", "2015:9.4", "2015:9.7", "2023:4", "2023:5", "2023:9.1", "2023:9.2", "2023:9.3")
def parse_outcome(table: Mapping[str, Any]) -> OutcomeNorms:
    """The chapter from its table. Raises ``KeyError`` or ``ValueError`` naming what is missing or unknown."""
    storage = table.get("storage")
    return OutcomeNorms(
        forms=tuple(FormNorm(RenderingForm(t["form"]), t["clause"]) for t in table["rendering"]),
        results=tuple(ResultNorm(ResultKind(t["result"]), t["clause"]) for t in table["result"]),
        grounds=tuple(
            GroundNorm(ground=Ground(t["ground"]), body=Body(t["body"]), clause=t["clause"])
            for t in table.get("ground", [])
        ),
        storage=StorageNorm(months=storage["months"], clause=storage["clause"]) if storage else None,
        archive_clause=table.get("archive", {}).get("clause", ""),
    )
