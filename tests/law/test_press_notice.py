"""A notice of loss in a periodical: what it must hold, how old it may be, and which words a clerk gets to see."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.press_notice import PressNotice
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.press_notice import notice_is_fresh, problems_with_notice

RULES = shipped.ruleset("2015")
APPLIED = date(2015, 6, 20)
NOTICE = PressNotice(
    periodical="Егемен Қазақстан",
    published=date(2015, 6, 12),
    document_number="ТКБ 0123456",
    issue_registered=date(2009, 6, 27),
)


@pytest.mark.parametrize(
    ("published", "problems"),
    [
        (date(2015, 6, 21), (Problem("published", "day_ahead", "2015:9.3"),)),
        (date(2015, 6, 20), ()),
        (date(2015, 6, 10), ()),
        (date(2015, 6, 9), (Problem("published", "notice_too_old", "2015:9.3", {"days": 10}),)),
    ],
)
def test_a_notice_of_today_or_of_ten_days_ago_will_do_and_one_of_tomorrow_or_older_not(published, problems):
    assert problems_with_notice(replace(NOTICE, published=published), APPLIED, RULES) == problems


@pytest.mark.parametrize(
    ("without", "field"),
    [
        ({"periodical": " "}, "periodical"),
        ({"document_number": " "}, "notice_document_number"),
        ({"issue_registered": None}, "notice_issue_registered"),
    ],
)
def test_each_thing_a_notice_lacks_is_asked_for_by_the_same_subparagraph(without, field):
    assert problems_with_notice(replace(NOTICE, **without), APPLIED, RULES) == (Problem(field, "missing", "2015:9.3"),)


def test_an_edition_that_asks_for_no_notice_says_which_it_is():
    with pytest.raises(LookupError, match="2023"):
        notice_is_fresh(NOTICE, APPLIED, shipped.ruleset("2023"))
