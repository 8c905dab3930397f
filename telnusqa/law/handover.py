"""Whether a result may be handed over to the one who came for it."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.channel import Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.evidence import Need
from telnusqa.law.representation import problems_with_representation
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Handing:
    """What was seen at the counter on ``day``.

    ``identity_checked`` is of who came. ``note`` says why a missing receipt was replaced by the identity check. A
    representative shows a notarised power of attorney, a minor's parent or guardian what proves that they are:
    ``came`` holds it. ``holder_born`` is None where nothing tells it. ``needs`` are the papers the application needed
    (``law.evidence.needed``), ``brought`` those handed in by now.
    """

    place: Collection
    day: date
    identity_checked: bool
    receipt_shown: bool
    note: str = ""
    came: Came = HOLDER
    holder_born: date | None = None
    needs: tuple[Need, ...] = ()
    brought: frozenset[Paper] = frozenset()


@cites("2015:9.6", "2015:9.3", "2023:8.1", "2023:8.3", "policy:handover", "policy:representative")
def may_hand_over(handing: Handing, rules: RuleSet) -> tuple[Problem, ...]:
    """Why the result may not be handed over yet, all at once; empty when it may.

    Codes: ``identity_unchecked``, ``receipt_or_note``, those of ``problems_with_representation``,
    ``original_not_handed_in``.
    """
    clause = handover_clause(handing.place, rules)
    problems = []
    if not handing.identity_checked:
        problems.append(Problem("identity", "identity_unchecked", clause))
    if note_needed(handing) and not handing.note.strip():
        problems.append(Problem("receipt", "receipt_or_note", clause))
    problems.extend(
        problems_with_representation(
            handing.came, holder_born=handing.holder_born, day=handing.day, clause=clause, rules=rules
        )
    )
    problems.extend(lacking_originals(handing.needs, handing.brought))
    return tuple(problems)


@cites("2015:9.3", "2023:8.3")
def lacking_originals(needs: Iterable[Need], brought: AbstractSet[Paper]) -> tuple[Problem, ...]:
    """The original that must be handed in before the duplicate is, and is not yet."""
    return tuple(
        Problem("original", "original_not_handed_in", need.clause, {"why": need.why})
        for need in needs
        if need.paper is Paper.ORIGINAL and Paper.ORIGINAL not in brought
    )


@cites("2015:9.6", "policy:handover")
def note_needed(handing: Handing) -> bool:
    """Whether a note must say why the receipt is not there: the identity check stands in for it, never for the note."""
    return not handing.receipt_shown


@cites("2015:9.6", "policy:handover")
def handover_clause(place: Collection, rules: RuleSet) -> str:
    """The clause a handover stands on there: the edition's where it rules on the place, otherwise our policy."""
    norm = rules.edition.handover
    if norm is not None and place.value in norm.places:
        return norm.clause
    return rules.policy.source("policy:handover")
