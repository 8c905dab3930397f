"""Papers in words: each has a name, a reason and a time in every language."""

from dataclasses import replace
from itertools import chain, combinations

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part, Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, Situation, needed
from telnusqa.law.norm import When
from telnusqa.words.evidence import need_name, need_sentence, need_why, paper_name

REASONS = list(chain.from_iterable(combinations(Reason, n) for n in range(1, 5)))


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_every_need_can_be_said_in_every_language(edition):
    rules = shipped.ruleset(edition)
    for reasons in REASONS:
        for channel in Channel:
            for standing in Standing:
                asked = Situation(channel=channel, reasons=frozenset(reasons), wanted=Wanted.DIPLOMA, standing=standing)
                for need in needed(asked, rules):
                    assert all(need_sentence(need, language) for language in Language)


def test_a_damaged_original_is_asked_for_politely():
    need = Need(Paper.ORIGINAL, "2023:8.3", When.BEFORE_HANDOVER, "original_damaged")
    assert need_sentence(need, Language.KK) == (
        "Құжаттың түпнұсқасы (телнұсқаны алған кезде). Бүлінген құжаттың орнына телнұсқа беріледі. "
        "Негізі: Негізгі талаптар тізбесі (2023), 8-жол, 3) тармақша."
    )
    assert need_sentence(need, Language.EN) == (
        "Original of the document (when you collect the duplicate). The duplicate is given in place of the damaged "
        "document. Basis: List of main requirements (2023), row 8, item 3)."
    )


def test_every_paper_has_a_name_of_its_own():
    for language in Language:
        assert len({paper_name(paper, language) for paper in Paper}) == len(Paper)


def test_an_original_is_named_by_the_document_it_is_of():
    need = Need(Paper.ORIGINAL, "2023:8.3", When.NOW, "original_damaged")
    named = [need_name(replace(need, parts=parts), Language.KK) for parts in [(), *(each.parts for each in Wanted)]]
    assert named == [
        "Құжаттың түпнұсқасы",
        "Диплом мен оның қосымшасының түпнұсқалары",
        "Дипломның түпнұсқасы",
        "Диплом қосымшасының түпнұсқасы",
    ]
    assert need_sentence(replace(need, parts=(Part.SUPPLEMENT,)), Language.KK).startswith(
        "Диплом қосымшасының түпнұсқасы (өтінішпен бірге). "
    )


def test_any_other_paper_keeps_its_name():
    need = Need(Paper.IDENTITY, "2023:8.2", When.NOW, "identify_person", (Part.DIPLOMA,))
    assert need_name(need, Language.KK) == "Жеке басты куәландыратын құжат"


def test_a_need_without_words_is_an_error():
    with pytest.raises(LookupError):
        need_why(Need(Paper.ORIGINAL, "2023:8.3", When.NOW, "because"), Language.KK)
