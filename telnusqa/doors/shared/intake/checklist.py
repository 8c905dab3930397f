"""The papers of a visit: which are asked for, by which clause, and which lie on the counter."""

from collections.abc import Iterable
from dataclasses import dataclass

from telnusqa.core.channel import Channel
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.said import said
from telnusqa.law.consent import consents_asked
from telnusqa.law.evidence import Need, needed
from telnusqa.law.intake import HandedIn, lacking_now, problems_with_papers, situation_of
from telnusqa.law.norm import When
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.clause import clause_name
from telnusqa.words.evidence import need_name

_OPENS = {
    Paper.IDENTITY: ("identity",),
    Paper.PRESS_EXCERPT: ("periodical", "published", "notice"),
    Paper.REPRESENTATION: ("power", "guardian"),
}
"""How the fields of a paper begin."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One paper of the list; ``why`` says why one that was brought does not count."""

    paper: str
    name: str
    clause: str
    brought: bool
    why: tuple[str, ...] = ()


@dataclass(frozen=True)
class ConsentRow:
    """One consent: the field it is ticked in, and its clause."""

    field: str
    clause: str


def asked_for(handed: HandedIn, rules: RuleSet, language: Language) -> list[Asked]:
    """Every paper that is needed now, in the order of the text; what state systems hold is not among them."""
    needs = [need for need in needed(situation_of(handed), rules) if need.when is When.NOW]
    return _rows(needs, handed, rules, language)


def lacking(handed: HandedIn, rules: RuleSet, language: Language) -> list[Asked]:
    """What makes the package incomplete, each with its clause; one that was brought and does not count says why."""
    return _rows(lacking_now(handed, rules), handed, rules, language)


def consents(channel: Channel, rules: RuleSet, language: Language) -> list[ConsentRow]:
    """The consents asked for here; their absence is no incomplete package (2015:9.9)."""
    names = {ConsentForm.APPLICATION: "consent", ConsentForm.COUNTER: "counter_consent"}
    return [ConsentRow(names[each.form], clause_name(each.clause, language)) for each in consents_asked(channel, rules)]


def _rows(needs: Iterable[Need], handed: HandedIn, rules: RuleSet, language: Language) -> list[Asked]:
    wrong = problems_with_papers(handed, rules)
    return [
        Asked(
            paper=need.paper.value,
            name=need_name(need, language),
            clause=clause_name(need.clause, language),
            brought=need.paper in handed.brought,
            why=_why(need.paper, wrong) if need.paper in handed.brought else (),
        )
        for need in needs
    ]


def _why(paper: Paper, wrong: Iterable[Problem]) -> tuple[str, ...]:
    return tuple(said(each) for each in wrong if each.field.startswith(_OPENS.get(paper, ("?",))))
