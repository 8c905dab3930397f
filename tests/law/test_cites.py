"""How a rule names its paragraph, and which names are none."""

import pytest

from telnusqa.law.cites import cites


@pytest.mark.parametrize(
    "clause",
    ["2015:9.3", "2023:A5", "2023", "policy", "policy:filling-error", "public-services:20.2", "labour-code"],
)
def test_a_paragraph_a_rule_of_ours_or_an_article_can_be_named(clause):
    @cites("2015:1", clause)
    def rule() -> str:
        return "unchanged"

    assert rule.__cites__ == ("2015:1", clause)  # type: ignore[attr-defined]
    assert rule() == "unchanged"


@pytest.mark.parametrize("clause", ["paragraph nine", "2019:1", "2015:", "2023:7 .1", "Policy:x", "labour-", ""])
def test_one_name_that_is_none_spoils_the_others(clause):
    with pytest.raises(ValueError, match="not clause ids"):
        cites("2015:1", clause)
    with pytest.raises(ValueError, match="not clause ids"):
        cites(clause)


def test_a_rule_that_names_nothing_is_none():
    with pytest.raises(ValueError, match="not clause ids"):
        cites()
