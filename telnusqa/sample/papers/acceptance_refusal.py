"""The receipt of a refusal to accept, in two copies; one who was served in Russian gets a Russian page after them."""

from datetime import date

from telnusqa.core.acceptance_refusal_number import acceptance_refusal_number
from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, Situation, needed
from telnusqa.paper.fill import acceptance_refusal_sheet
from telnusqa.paper.fill.acceptance_refusal import Department
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, Filled, SamplePaper, three


def papers() -> tuple[SamplePaper, ...]:
    """One form, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    asked = _asked()
    return three(
        "acceptance_refusal",
        language,
        filled=_sheet(asked[2:], language, long.NAME.full, long.ADDRESS, long.OFFICE, long.HEAD),
        emptiest=_sheet(
            asked[1:2], language, long.SHORT_NAME.full, {language: "", Language.KK: ""}, long.OFFICE, long.HEAD
        ),
        longest=_sheet(
            asked, language, long.LONG_NAME.full, long.LONG_ADDRESS, long.LONG_OFFICE, long.LONG_HEAD, edition="2015"
        ),
    )


def _asked() -> tuple[Need, ...]:
    """All that can be asked at a counter of who comes with a power of attorney, both being lost and damaged."""
    situation = Situation(
        channel=Channel.CORPORATION,
        reasons=frozenset({Reason.DAMAGED, Reason.LOST}),
        wanted=Wanted.BOTH,
        standing=Standing.ATTORNEY,
    )
    return needed(situation, shipped.ruleset("2015"))


def _sheet(
    missing: tuple[Need, ...],
    language: Language,
    applicant: str,
    address: dict[Language, str],
    office: dict[Language, str],
    people: dict[Language, str],
    *,
    edition: str = "2023",
) -> Filled:
    where = long.LONG_ADDRESS if edition == "2015" else long.ADDRESS
    return acceptance_refusal_sheet(
        acceptance_refusal_number(b"\x11\x22\x33\x44\x55"),
        missing,
        edition=edition,
        applicant=applicant,
        address=address[Language.KK],
        received_by=applicant,
        department=Department(
            kk=f"{office[Language.KK]} ({where[Language.KK]})", ru=f"{office[Language.RU]} ({where[Language.RU]})"
        ),
        worker=people[Language.KK],
        executor=people[Language.KK],
        phone=long.PHONE,
        copies=2,
        on=paper_case.REGISTERED_ON,
        kept_until=date(2027, 2, 21),
        language=language,
    )
