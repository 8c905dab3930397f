"""The letter with which an application goes on to the organisation that is competent."""

from dataclasses import replace
from datetime import date

from telnusqa.core.case import State
from telnusqa.core.language import Language
from telnusqa.law.forwarding import ForwardReason
from telnusqa.paper.fill.forwarding import SentOn, forwarding_sheet
from telnusqa.paper.fill.refusal import About
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, SamplePaper, three

_NOTE = {
    Language.KK: "Өтініш беруші телефонмен сөйлескенде құжатты сіздер бергенін айтты. ",
    Language.RU: "Заявитель по телефону сказал, что документ выдали вы. ",
}


def papers() -> tuple[SamplePaper, ...]:
    """One kind, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = About(
        case=replace(paper_case.CASE, state=State.FORWARDED),
        applicant=long.NAME.full,
        college=long.COLLEGE[language],
        address=long.ADDRESS[language],
        phone=long.PHONE,
        head=long.HEAD[language],
        language=language,
    )
    sent = SentOn(
        to=long.SHORT_COLLEGE[language],
        address=long.ADDRESS[language],
        on=date(2026, 11, 25),
        reason=ForwardReason.WRONG_COLLEGE,
        clause="policy:forwarding",
        original=False,
        note="",
    )
    return three(
        "forwarding_letter",
        language,
        filled=forwarding_sheet(about, sent),
        emptiest=forwarding_sheet(
            replace(about, applicant=long.SHORT_NAME.full, head=""),
            replace(sent, address="", reason=ForwardReason.ARCHIVE, clause="policy:archive"),
        ),
        longest=forwarding_sheet(
            replace(
                about,
                applicant=long.LONG_NAME.full,
                college=long.LONG_COLLEGE[language],
                address=long.LONG_ADDRESS[language],
                head=long.LONG_HEAD[language],
            ),
            replace(
                sent,
                to=long.LONG_COLLEGE[language],
                address=long.LONG_ADDRESS[language],
                reason=ForwardReason.SUCCESSOR,
                original=True,
                note=(_NOTE[language] * 10)[:500],
            ),
        ),
    )
