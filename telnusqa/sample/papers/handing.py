"""What goes with a duplicate: the receipt of who took it, the sheet with its codes, and why it was not handed over."""

from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.not_handed import MOST_LETTERS, CameAs, WhyNotHanded
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.law import shipped
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.paper.fill.counter import Counter
from telnusqa.paper.fill.handover import Handed, HandedDocument, handover_sheet
from telnusqa.paper.fill.not_handed import Refused, not_handed_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.slip import Slip, SlipDocument
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, Filled, SamplePaper, three
from telnusqa.words.hours import open_hours

_AT = datetime(2026, 12, 14, 10, 5, tzinfo=UTC)
_DIPLOMA = HandedDocument(Part.DIPLOMA, "2026-0047", "ТКБ 2000001")
_SUPPLEMENT = HandedDocument(Part.SUPPLEMENT, "2026-0048", "ТКБ 3000009")
_NOTARY = {Language.KK: "нотариус Ержанова Ә. Қ., Астана қаласы", Language.RU: "нотариус Ержанова А. К., город Астана"}
_TOLD = {
    Language.KK: "Сенімхатта құжатты алу құқығы жазылмаған, мерзімі де өткен. ",
    Language.RU: "В доверенности нет права получить документ, и срок её истёк. ",
}
_VERIFY = "https://telnusqa.example.kz/v/7K3M9QX2T5VB8NRD4WHCEJ6F"


def papers() -> tuple[SamplePaper, ...]:
    """The receipt and the refusal in each language; the sheet with the codes has both on it."""
    return (*(each for language in BOTH for each in (*_handed(language), *_not_handed(language))), *_slip())


def _counter(language: Language) -> Counter:
    return Counter(
        name=long.COLLEGE[language],
        address=long.ADDRESS[language],
        bin="960940000175",
        phone=long.PHONE,
        language=language,
    )


def _long_counter(language: Language) -> Counter:
    return replace(_counter(language), name=long.LONG_COLLEGE[language], address=long.LONG_ADDRESS[language])


def _handed(language: Language) -> tuple[SamplePaper, ...]:
    filled = Handed(
        holder=long.NAME.full,
        documents=(_DIPLOMA, _SUPPLEMENT),
        came=HOLDER,
        identity=IdentityPaper.ID_CARD,
        receipt=True,
        clause="2015:9.6",
        worker=long.HEAD[language],
        at=_AT,
    )
    power = PowerOfAttorney(
        number="1-2026-" + "4" * 53,
        issued_on=date(2026, 11, 30),
        until=date(2027, 11, 30),
        notary=", ".join([_NOTARY[language]] * 5)[:200],
        notarised=True,
        names_people=True,
        names_power=True,
    )
    came = Came(standing=Standing.ATTORNEY, name=long.LONG_HEAD[language], by=power)
    return three(
        "handover_receipt",
        language,
        filled=handover_sheet(_counter(language), paper_case.CASE, filled),
        emptiest=handover_sheet(
            _counter(language), paper_case.CASE, replace(filled, holder=long.SHORT_NAME.full, documents=(_DIPLOMA,))
        ),
        longest=handover_sheet(
            _long_counter(language),
            paper_case.CASE,
            replace(
                filled,
                holder=long.LONG_NAME.full,
                came=came,
                identity=IdentityPaper.BIRTH_CERTIFICATE,
                receipt=False,
                clause="policy:handover",
                worker=long.LONG_HEAD[language],
            ),
        ),
    )


def _not_handed(language: Language) -> tuple[SamplePaper, ...]:
    rules = shipped.ruleset("2023")
    filled = Refused(
        applicant=long.NAME.initials,
        came=CameAs.ATTORNEY,
        grounds=((WhyNotHanded.POWER_EXPIRED, "policy:representative"),),
        text="",
        hours=open_hours(schedule_of(Body.PROVIDER, rules), language),
        worker=long.HEAD[language],
        at=_AT,
    )
    everything = tuple((why, "policy:handover") for why in WhyNotHanded)
    return three(
        "not_handed_over",
        language,
        filled=not_handed_sheet(_counter(language), paper_case.CASE, filled, rules),
        emptiest=not_handed_sheet(
            _counter(language), paper_case.CASE, replace(filled, applicant=long.SHORT_NAME.initials, came=None), rules
        ),
        longest=not_handed_sheet(
            _long_counter(language),
            paper_case.CASE,
            replace(
                filled,
                applicant=long.LONG_NAME.initials,
                came=CameAs.LEGAL_REPRESENTATIVE,
                grounds=everything,
                text=(_TOLD[language] * 20)[:MOST_LETTERS],
                worker=long.LONG_HEAD[language],
            ),
            rules,
        ),
    )


def _slip() -> tuple[SamplePaper, ...]:
    diploma = SlipDocument(
        title_kk="Дипломның телнұсқасы",
        title_ru="Дубликат диплома",
        registration_number="2026-0047",
        blank_number="ТКБ № 2000001",
        verify_url=_VERIFY,
    )
    supplement = replace(
        diploma,
        title_kk="Дипломға қосымшаның телнұсқасы",
        title_ru="Дубликат приложения к диплому",
        registration_number="2026-0048",
        blank_number="ТКБ № 3000009",
        verify_url=f"{_VERIFY[:-4]}A2B3",
    )
    return three(
        "slip",
        None,
        filled=_slip_of(long.COLLEGE, long.NAME.initials, diploma, supplement),
        emptiest=_slip_of(long.SHORT_COLLEGE, long.SHORT_NAME.initials, diploma),
        longest=_slip_of(
            long.LONG_COLLEGE,
            long.LONG_NAME.initials,
            replace(diploma, registration_number="2026-10000047"),
            replace(supplement, registration_number="2026-10000048"),
        ),
    )


def _slip_of(college: dict[Language, str], holder: str, *documents: SlipDocument) -> Filled:
    return Form.SLIP, Slip(
        college_kk=college[Language.KK],
        college_ru=college[Language.RU],
        holder=holder,
        issued_on_kk="2026 жылғы 14 желтоқсан",
        issued_on_ru="14 декабря 2026 года",
        documents=documents,
    )
