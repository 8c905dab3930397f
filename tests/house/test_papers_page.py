"""`docs/law/papers.md` holds every combination with the papers the law asks for in it, and is not stale."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, Situation, needed, standing_problem
from telnusqa.law.norm import When
from tests.house.test_law_page import stale
from tools import papers_page
from tools.papers_asked import APPLICANTS, Answer, Asked, every, folded, spans

WAYS = [
    (edition, channel)
    for edition, channels in {"2015": ("office", "corporation"), "2023": ("office", "corporation", "portal")}.items()
    for channel in map(Channel, channels)
]
ADULT = APPLICANTS[0]


def read_back(edition: str, channel: Channel) -> Counter[tuple[str, frozenset[str], str, str]]:
    """The combinations that the text of the page stands for, each with its words, however often it stands there."""
    title = f"## Edition {edition}, {papers_page.CHANNELS[channel]}\n"
    section = papers_page.page().partition(title)[2].partition("\n## ")[0]
    found: Counter[tuple[str, frozenset[str], str, str]] = Counter()
    for line in section.splitlines():
        if line.startswith("| ") and not line.startswith("| who"):
            who, why, what, papers = (cell.strip() for cell in line.strip("|").split("|"))
            found.update(
                (person, reasons, thing, papers)
                for person in who.split("; ")
                for span in why.split("; ")
                for reasons in sets(span)
                for thing in what.split("; ")
            )
    return found


def sets(span: str) -> list[frozenset[str]]:
    core, _, more = span.removesuffix(")").partition(" (alone or with any of: ")
    others = more.split(", ") if more else []
    return [
        frozenset(core.split(" + ")) | frozenset(some)
        for size in range(len(others) + 1)
        for some in combinations(others, size)
    ]


@pytest.mark.parametrize(("edition", "channel"), WAYS)
def test_the_page_stands_for_every_combination_exactly_once(edition, channel):
    rules = shipped.ruleset(edition)
    offered = [norm.reason for norm in rules.edition.reasons]
    # Edition 2023 has three reasons of its own and the error by policy.
    reasons = [*offered, *({Reason.FILLING_ERROR} - set(offered))]
    expected = {
        (
            papers_page.APPLICANTS[applicant],
            frozenset(papers_page.REASONS[r] for r in some),
            papers_page.OBJECTS[norm.wanted],
        )
        for applicant in APPLICANTS
        for size in range(1, 5)
        for some in combinations(reasons, size)
        for norm in rules.edition.objects
    }
    found = read_back(edition, channel)
    assert {key[:3] for key in found} == expected
    assert len(found) == len(expected) == 6 * 15 * len(rules.edition.objects)
    assert set(found.values()) == {1}


@pytest.mark.parametrize(("edition", "channel"), WAYS)
def test_each_combination_has_the_papers_the_law_asks_for(edition, channel):
    rules = shipped.ruleset(edition)
    found = {key[:3]: key[3] for key in read_back(edition, channel)}
    for asked, _ in every(channel, rules):
        situation = Situation(
            channel=channel,
            reasons=asked.reasons,
            wanted=asked.wanted,
            standing=asked.applicant.standing,
            holder_is_minor=asked.applicant.holder_is_minor,
        )
        key = (
            papers_page.APPLICANTS[asked.applicant],
            frozenset(papers_page.REASONS[reason] for reason in asked.reasons),
            papers_page.OBJECTS[asked.wanted],
        )
        barred = standing_problem(situation, rules)
        if barred:
            assert found[key] == f"may not apply here ({barred.clause})"
        else:
            beyond = [need for need in needed(situation, rules) if need.why not in COMMON]
            told = [] if found[key] == "nothing" else found[key].split("<br>")
            assert len(told) == len(beyond)
            assert all(need.clause in words for need, words in zip(beyond, told, strict=True))


COMMON = {"application", "application_certified", "compare_person", "identify_person"}


def test_the_page_is_not_stale():
    assert not stale(papers_page.PAGE, papers_page.page()), "docs/law/papers.md is stale: make law-pages"


def test_what_a_system_holds_is_asked_for_in_no_combination():
    table = papers_page.page().partition("## What a state system holds")[2]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| 20")]
    assert len(rows) >= 7
    assert all(int(cells[2]) > 0 and int(cells[3]) == 0 for cells in rows)


def test_folding_loses_nothing_and_adds_nothing():
    for edition, channel in WAYS:
        told = list(every(channel, shipped.ruleset(edition)))
        unfolded = [each for fold in folded(told) for each in fold.unfolded()]
        assert Counter(unfolded) == Counter(told)


def test_sets_with_another_answer_are_not_folded_together():
    need = Need(next(iter(papers_page.Paper)), "2023:8.1", When.NOW, "application")
    lost, both = frozenset({Reason.LOST}), frozenset({Reason.LOST, Reason.DAMAGED})
    told = [
        (Asked(ADULT, lost, Wanted.DIPLOMA), Answer((need,))),
        (Asked(ADULT, both, Wanted.DIPLOMA), Answer(())),
        (Asked(ADULT, both, Wanted.BOTH), Answer(())),
    ]
    assert [(fold.reasons, fold.objects) for fold in folded(told)] == [
        ((lost,), (Wanted.DIPLOMA,)),
        ((both,), (Wanted.DIPLOMA, Wanted.BOTH)),
    ]


def test_spans_stand_for_exactly_their_sets():
    some = [frozenset(s) for size in range(1, 5) for s in combinations(Reason, size)]
    lost = [each for each in some if Reason.LOST in each]
    assert list(spans(lost)) == [(frozenset({Reason.LOST}), frozenset(Reason) - {Reason.LOST})]
    odd = [frozenset({Reason.LOST}), frozenset({Reason.LOST, Reason.DAMAGED, Reason.NAME_CHANGED})]
    assert list(spans(odd)) == [(odd[0], frozenset()), (odd[1], frozenset())]


def test_sabotage_a_norm_that_changes_changes_the_page(monkeypatch):
    before = papers_page.page()
    rules = shipped.ruleset("2023")
    other = replace(rules, edition=replace(rules.edition, papers=rules.edition.papers[:-1]))
    monkeypatch.setattr(shipped, "ruleset", lambda edition: other if edition == "2023" else rules_of_2015)
    assert papers_page.page() != before


rules_of_2015 = shipped.ruleset("2015")


def test_who_may_apply_is_told_apart_as_the_law_does():
    assert {applicant.standing for applicant in APPLICANTS} == set(Standing)
    assert len(APPLICANTS) == len(papers_page.APPLICANTS) == 6
