"""What may be taken in at a counter: who may hand in, which papers count, and what is lacking."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from telnusqa.core.came import Came
from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.iin import Iin, birth_date
from telnusqa.core.press_notice import PressNotice
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law.acceptance_refusal import acceptance_norm
from telnusqa.law.cites import cites
from telnusqa.law.evidence import Need, Situation, lacking, needed, standing_problem
from telnusqa.law.identity_way import IdentityCheck, problems_with_check
from telnusqa.law.minor import is_minor
from telnusqa.law.norm import Body, When
from telnusqa.law.press_notice import problems_with_notice
from telnusqa.law.representation import problems_with_representation
from telnusqa.law.ruleset import RuleSet

_BODIES = {Channel.OFFICE: Body.PROVIDER, Channel.PORTAL: Body.PROVIDER, Channel.CORPORATION: Body.CORPORATION}
_WILL_NOT_DO = frozenset({"notice_too_old", "identity_way_not_offered"})
"""Problems with a paper itself; the others are slips of whoever typed."""


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """What the law looks at of a visit on a day: who came for whom, why, and with which papers."""

    channel: Channel
    reasons: AbstractSet[Reason]
    wanted: Wanted
    came: Came
    iin: Iin | None
    identity: IdentityCheck | None
    notice: PressNotice | None
    brought: AbstractSet[Paper]
    on: date


@cites("2015:3.1", "2015:3.2", "2023:2.1", "2023:2.2")
def body_of(channel: Channel) -> Body:
    """Whose counter it is."""
    return _BODIES[channel]


@cites("2023:8.1", "policy:representative")
def asked_of(case: Case, standing: Standing, iin: Iin | None) -> Situation:
    """What decided which papers were needed on the day a case was registered."""
    born = birth_date(iin) if iin else None
    return Situation(
        channel=case.channel,
        reasons=case.reasons,
        wanted=case.wanted,
        standing=standing,
        holder_is_minor=born is not None and is_minor(born, case.registered_on),
    )


@cites("2023:8.1", "policy:representative")
def situation_of(handed: HandedIn) -> Situation:
    """What decides which papers are needed; a holder is a minor only where the IIN tells so."""
    born = _born(handed)
    return Situation(
        channel=handed.channel,
        reasons=handed.reasons,
        wanted=handed.wanted,
        standing=handed.came.standing,
        holder_is_minor=born is not None and is_minor(born, handed.on),
    )


@cites("2023:8.1", "policy:representative")
def problems_with_who(handed: HandedIn, rules: RuleSet) -> tuple[Problem, ...]:
    """Why the one who came is no applicant: nothing is taken in from them, and nothing refused."""
    found = standing_problem(situation_of(handed), rules)
    return () if found is None else (found,)


@cites("2015:9.2", "2015:9.3", "2015:9.6", "2023:8.2", "policy:representative")
def problems_with_papers(handed: HandedIn, rules: RuleSet) -> tuple[Problem, ...]:
    """Why a paper that was brought does not count, all at once."""
    problems: tuple[Problem, ...] = ()
    if Paper.IDENTITY in handed.brought and handed.identity is not None:
        problems += problems_with_check(handed.identity, rules)
    if Paper.PRESS_EXCERPT in handed.brought and handed.notice is not None:
        problems += problems_with_notice(handed.notice, handed.on, rules)
    if Paper.REPRESENTATION in handed.brought and handed.came.by is not None:
        problems += _wrong_right(handed, rules)
    return problems


@cites("2015:9.2", "2015:9.3", "2015:10", "2023:8.2", "policy:representative")
def papers_that_count(handed: HandedIn, rules: RuleSet) -> frozenset[Paper]:
    """What was brought and will do: a notice too old, or a power that does not say so, is as good as not brought."""
    count = set(handed.brought)
    if handed.identity is None or problems_with_check(handed.identity, rules):
        count.discard(Paper.IDENTITY)
    asked = rules.edition.notice is not None
    if asked and (handed.notice is None or problems_with_notice(handed.notice, handed.on, rules)):
        count.discard(Paper.PRESS_EXCERPT)
    if handed.came.by is None or _wrong_right(handed, rules):
        count.discard(Paper.REPRESENTATION)
    return frozenset(count)


@cites("2015:10", "2015:9.1", "2023:8.1")
def lacking_now(handed: HandedIn, rules: RuleSet) -> tuple[Need, ...]:
    """What makes the package incomplete."""
    return lacking(needed(situation_of(handed), rules), papers_that_count(handed, rules), When.NOW)


@cites("2015:10", "policy:acceptance-refusal", "public-services:20.2")
def takes_in_incomplete(channel: Channel, rules: RuleSet) -> bool:
    """Whether the body takes an incomplete package in, for want of the power to refuse it."""
    return acceptance_norm(body_of(channel), rules) is None


@cites("2015:10", "2015:9.3", "2023:8.1", "policy:acceptance-refusal", "policy:representative")
def problems_with_intake(handed: HandedIn, rules: RuleSet) -> tuple[Problem, ...]:
    """Why it cannot be taken in, all at once; empty where it can.

    Where the body may refuse an incomplete package, it is not taken in. Where it may not, it is, with what is lacking
    remembered; but who shows no authority to act for another is no applicant there either.
    """
    problems = problems_with_who(handed, rules)
    wrong = problems_with_papers(handed, rules)
    lacks = lacking_now(handed, rules)
    if takes_in_incomplete(handed.channel, rules):
        wrong = tuple(each for each in wrong if each.code not in _WILL_NOT_DO)
        lacks = tuple(need for need in lacks if need.paper is Paper.REPRESENTATION)
    return problems + wrong + tuple(_lacks(need) for need in lacks)


def _wrong_right(handed: HandedIn, rules: RuleSet) -> tuple[Problem, ...]:
    clause = rules.policy.source("policy:representative")
    return problems_with_representation(
        handed.came, holder_born=_born(handed), day=handed.on, clause=clause, rules=rules
    )


def _born(handed: HandedIn) -> date | None:
    return birth_date(handed.iin) if handed.iin else None


def _lacks(need: Need) -> Problem:
    return Problem("brought", "paper_missing", need.clause, {"paper": need.paper.value, "why": need.why})
