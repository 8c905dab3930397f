"""What the graduate of a liquidated institution is told: of the archive where it stood, and of nothing of ours."""

from dataclasses import dataclass
from enum import StrEnum

from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


class ArchiveWord(StrEnum):
    """One thing that is told of the archive."""

    ARCHIVE_OF_THE_PLACE = "archive_of_the_place"
    ANOTHER_SERVICE = "another_service"
    OWN_TERM = "own_term"
    NOT_A_DUPLICATE = "not_a_duplicate"


class ArchiveResult(StrEnum):
    """What an archive gives."""

    CERTIFICATE = "certificate"
    COPY = "copy"
    EXTRACT = "extract"


@dataclass(frozen=True, kw_only=True)
class ArchiveTold:
    """What is told, what the archive may give, and the clause it stands on."""

    words: tuple[ArchiveWord, ...]
    results: tuple[ArchiveResult, ...]
    clause: str


@cites("2015:9.4", "policy:archive")
def archive_told(rules: RuleSet, *, liquidated: bool) -> ArchiveTold | None:
    """What is told of the archive; None while the institution or its successor stands, or where policy says nothing.

    No term, ground of refusal or duplicate of ours is among the words: the archive renders a service of its own.
    """
    clause = rules.edition.outcome.archive_clause
    if not liquidated or not (clause or rules.policy.archive_told):
        return None
    return ArchiveTold(
        words=tuple(ArchiveWord),
        results=tuple(ArchiveResult),
        clause=clause or rules.policy.source("policy:archive"),
    )
