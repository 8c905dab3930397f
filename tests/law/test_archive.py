"""The archive of a liquidated institution: told of, and nothing of ours promised."""

from dataclasses import replace

import pytest

from telnusqa.core.archive_answer import ArchiveAnswerKind
from telnusqa.law import shipped
from telnusqa.law.archive import ArchiveResult, ArchiveTold, ArchiveWord, archive_told

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
UNTOLD = replace(NEW, policy=replace(NEW.policy, archive_told=False))


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:9.4"), (NEW, "policy:archive")])
def test_a_graduate_of_a_liquidated_college_is_told_of_the_archive_and_its_own_service(rules, clause):
    assert archive_told(rules, liquidated=True) == ArchiveTold(
        words=(
            ArchiveWord("archive_of_the_place"),
            ArchiveWord("another_service"),
            ArchiveWord("own_term"),
            ArchiveWord("not_a_duplicate"),
        ),
        results=(ArchiveResult("certificate"), ArchiveResult("copy"), ArchiveResult("extract")),
        clause=clause,
    )


def test_an_archive_answers_with_what_it_gives_or_with_nothing():
    assert {each.value for each in ArchiveResult} == {each.value for each in ArchiveAnswerKind} - {"not_found"}


def test_while_the_institution_stands_nobody_is_sent_to_an_archive():
    assert archive_told(OLD, liquidated=False) is None
    assert archive_told(NEW, liquidated=False) is None


def test_policy_may_be_silent_and_the_text_may_not():
    assert archive_told(UNTOLD, liquidated=True) is None
    told = archive_told(replace(OLD, policy=UNTOLD.policy), liquidated=True)
    assert told is not None
    assert told.clause == "2015:9.4"
