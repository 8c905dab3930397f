"""What an applicant is told to bring when they come to collect: not what was handed in with the application."""

import pytest

from telnusqa.core.application import Typed
from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.doors.portal.apply.needs import to_bring
from telnusqa.law import shipped

EN = Language.EN
RULES, OLD = shipped.ruleset("2023"), shipped.ruleset("2015")
IDENTITY, ORIGINAL = "Identity document", "Original of the diploma"
"""How the papers are named in English."""


@pytest.mark.parametrize("channel", [Channel.OFFICE, Channel.CORPORATION])
def test_what_came_with_the_application_is_not_asked_again(channel: Channel) -> None:
    for rules in (OLD, RULES):
        asked = to_bring(Typed(reasons=("damaged",), wanted="diploma"), rules, EN, channel)
        assert [row.key for row in asked] == [IDENTITY]
        assert "When you collect" in str(asked[0].value)


def test_from_the_portal_the_original_is_brought_until_it_lies_here() -> None:
    typed = Typed(reasons=("damaged",), wanted="diploma")
    assert [row.key for row in to_bring(typed, RULES, EN)] == [ORIGINAL, IDENTITY]
    assert [row.key for row in to_bring(typed, RULES, EN, original_is_here=True)] == [IDENTITY]


def test_a_lost_diploma_asks_for_the_person_alone() -> None:
    assert [row.key for row in to_bring(Typed(reasons=("lost",)), RULES, EN)] == [IDENTITY]
