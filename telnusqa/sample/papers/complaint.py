"""The stamp on a complaint's second copy, and the coupon."""

from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.norm_complaint import AnswerWay
from telnusqa.paper.fill.complaint import Registered, coupon_sheet, stamp_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three


def papers() -> tuple[SamplePaper, ...]:
    """Both, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    filled = Registered(
        body=long.COLLEGE[language],
        number="Ш-2026-0031",
        at=datetime(2026, 11, 23, 10, 5, tzinfo=UTC),
        receiver=long.HEAD[language],
        due_on=date(2026, 11, 30),
        way=AnswerWay.BY_HAND,
        where=long.ADDRESS[language],
        phone=long.PHONE,
        language=language,
    )
    emptiest = replace(filled, body=long.SHORT_COLLEGE[language], receiver=long.SHORT_NAME.full, where="")
    longest = replace(
        filled,
        body=long.LONG_OFFICE[language],
        number="Ш-2026-000031/17-03",
        receiver=long.LONG_HEAD[language],
        way=AnswerWay.POST,
        where=long.LONG_ADDRESS[language],
    )
    rules, older = shipped.ruleset("2023"), shipped.ruleset("2015")
    return (
        *three(
            "complaint_stamp",
            language,
            filled=stamp_sheet(filled, rules),
            emptiest=stamp_sheet(emptiest, rules),
            longest=stamp_sheet(longest, older),
        ),
        *three(
            "complaint_coupon",
            language,
            filled=coupon_sheet(filled, rules),
            emptiest=coupon_sheet(emptiest, rules),
            longest=coupon_sheet(longest, older),
        ),
    )
