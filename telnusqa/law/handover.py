"""Whether a result may be handed over to the one who came for it."""

from dataclasses import dataclass

from telnusqa.core.channel import Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.evidence import Need
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True, kw_only=True)
class Handing:
    """What was seen at the counter.

    ``note`` says why a missing receipt was replaced by the identity check. A representative shows a notarised power of
    attorney; a minor's parent or guardian shows what proves that they are (``guardianship_shown``). ``needs`` are the
    papers the application needed (``law.evidence.needed``), ``brought`` those handed in by now.
    """

    place: Collection
    identity_checked: bool
    receipt_shown: bool
    note: str = ""
    to_representative: bool = False
    power_of_attorney_shown: bool = False
    to_guardian: bool = False
    guardianship_shown: bool = False
    needs: tuple[Need, ...] = ()
    brought: frozenset[Paper] = frozenset()


@cites("2015:9.6", "2015:9.3", "2023:8.1", "2023:8.3", "policy:handover", "policy:representative")
def may_hand_over(handing: Handing, rules: RuleSet) -> tuple[Problem, ...]:
    """Why the result may not be handed over yet, all at once; empty when it may.

    Codes: ``identity_unchecked``, ``receipt_or_note``, ``power_of_attorney``, ``guardianship``,
    ``original_not_handed_in``.
    """
    clause = handover_clause(handing.place, rules)
    problems = []
    if not handing.identity_checked:
        problems.append(Problem("identity", "identity_unchecked", clause))
    if note_needed(handing) and not handing.note.strip():
        problems.append(Problem("receipt", "receipt_or_note", clause))
    if handing.to_representative and not handing.power_of_attorney_shown:
        problems.append(Problem("power_of_attorney", "power_of_attorney", clause))
    if handing.to_guardian and not handing.guardianship_shown:
        by_text = rules.edition.guardian_clause or rules.policy.source("policy:representative")
        problems.append(Problem("guardianship", "guardianship", by_text))
    problems.extend(
        Problem("original", "original_not_handed_in", need.clause, {"why": need.why})
        for need in handing.needs
        if need.paper is Paper.ORIGINAL and Paper.ORIGINAL not in handing.brought
    )
    return tuple(problems)


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
