"""What is signed at a counter: the consent on its own form, and the receipt for a surrendered original."""

from dataclasses import replace
from datetime import date

from telnusqa.core.bringer import BY_HOLDER, Bringer, BroughtBy
from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.consent import consents_asked
from telnusqa.paper.fill.counter import Counter, consent_sheet, original_slip_sheet
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, SamplePaper, three

_BIN = "160341000116"
_POWER = PowerOfAttorney(
    number="1-1234",
    issued_on=date(2026, 11, 12),
    until=None,
    notary="Астана қаласының нотариусы Қ. Сапарова",
    notarised=True,
    names_people=True,
    names_power=True,
)


def papers() -> tuple[SamplePaper, ...]:
    """Both, in each language."""
    return tuple(each for language in BOTH for each in (*_consent(language), *_original(language)))


def _counter(language: Language) -> Counter:
    return Counter(
        name=long.OFFICE[language],
        address=long.ADDRESS[language],
        bin=_BIN,
        phone=long.PHONE,
        language=language,
    )


def _long_counter(language: Language) -> Counter:
    return replace(_counter(language), name=long.LONG_OFFICE[language], address=long.LONG_ADDRESS[language])


def _consent(language: Language) -> tuple[SamplePaper, ...]:
    asked = consents_asked(Channel.CORPORATION, shipped.ruleset("2015"))[-1]
    iin, on = paper_case.application(language).iin, paper_case.REGISTERED_ON
    return three(
        "consent",
        language,
        filled=consent_sheet(_counter(language), asked, person=long.NAME.full, iin=iin, came="", on=on),
        emptiest=consent_sheet(_counter(language), asked, person=long.SHORT_NAME.full, iin=None, came="", on=on),
        longest=consent_sheet(
            _long_counter(language), asked, person=long.LONG_NAME.full, iin=iin, came=long.LONG_HEAD[language], on=on
        ),
    )


def _original(language: Language) -> tuple[SamplePaper, ...]:
    least, most = paper_case.least(language), paper_case.most(language)
    on = paper_case.REGISTERED_ON
    return three(
        "original_receipt",
        language,
        filled=original_slip_sheet(
            _counter(language),
            paper_case.CASE,
            paper_case.application(language),
            Wanted.DIPLOMA.parts,
            clause="2023:8.3",
            bringer=BY_HOLDER,
            worker=long.HEAD[language],
            on=on,
        ),
        emptiest=original_slip_sheet(
            _counter(language),
            paper_case.CASE,
            least,
            Wanted.DIPLOMA.parts,
            clause="2023:8.3",
            bringer=None,
            worker=long.HEAD[language],
            on=on,
        ),
        longest=original_slip_sheet(
            _long_counter(language),
            paper_case.CASE,
            most,
            Wanted.BOTH.parts,
            clause="2015:9.3",
            bringer=Bringer(by=BroughtBy.ATTORNEY, name=long.LONG_HEAD[language], power=_POWER),
            worker=long.LONG_HEAD[language],
            on=on,
        ),
    )
