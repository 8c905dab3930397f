"""The papers of a refusal: the notice of the hearing, its record, the reasoned answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.refusal_number import RefusalNumber
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import HearingRecord, RecordMethod
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NotMeetingRules, Untrue
from telnusqa.law.refusal_round import Position, Round, RoundEnd, Stance
from telnusqa.paper.fill.refusal import About, answer_sheet, notice_sheet, record_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_HEARD_ON = date(2026, 11, 27)
_CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(5),
    state=State.REFUSED,
    channel=Channel.PORTAL,
    edition="2023",
    wanted=Wanted.BOTH,
    reasons=frozenset({Reason.LOST}),
    collection=Collection.OFFICE,
    submitted_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
    registered_on=date(2026, 11, 23),
    due_on=date(2026, 12, 14),
    inner_due_on=None,
    chain_year=2026,
)
_RECORD = HearingRecord(
    method=RecordMethod.COMPUTER,
    place="Кеңсе, 3-бөлме",
    day=_HEARD_ON,
    began=time(11),
    ended=time(11, 25),
    body="«Ақбұлақ» колледжі",
    official="Жүнісов Марат Қайратұлы",
    secretary="Тілеуова Сәуле Нұрланқызы",
    participant=long.NAME.full,
    question="Дипломның телнұсқасын беру",
    came=True,
    explanations="Нөмірді шатастырып жазғанын айтты",
    answers="Сұрақ қойылмады",
    motions="Өтінішхат берілмеді",
    official_signed=True,
    secretary_signed=True,
)
_ROUND = Round(
    number=1,
    intended_by="staff:1",
    clause="2023:9.1",
    ground=Untrue(
        document=Paper.ORIGINAL,
        statement="Диплом 2009 жылы берілген",
        found_how=FoundHow.PAPER_BOOKS,
        evidence=(EvidenceRef("2009 жылғы беру кітабы, 14-бет"),),
    ),
    asked_how="",
    reasoned="Осы нөмірмен кітапта басқа адам жазылған.",
    notice=HearingNotice(
        noticed_on=date(2026, 11, 23),
        hearing_on=_HEARD_ON,
        place="Кеңсе, 3-бөлме",
        preliminary="Телнұсқа беруден бас тарту көзделіп отыр.",
    ),
    hour=time(11),
    objection_until=date(2026, 11, 25),
    positions=(
        Position(
            stance=Stance.OBJECTION,
            text="Дипломды осы колледжден алғанмын.",
            stated_at=datetime(2026, 11, 24, 5, tzinfo=UTC),
            door="portal",
        ),
    ),
    record=_RECORD,
    end=RoundEnd.REFUSED,
    ended_on=_HEARD_ON,
    changed_why="",
    refusal=RefusalNumber(2026, 7),
)
_EMPTIEST = replace(
    _ROUND,
    clause="2023:9.2",
    ground=NotMeetingRules(paragraph="12", document=Paper.ORIGINAL, what="мөр жоқ"),
    reasoned="Мөр жоқ.",
    positions=(),
    record=replace(_RECORD, came=False, explanations="", answers="", motions=""),
)
_STORY = "Беру кітабының осы жолында басқа адамның тегі мен аты тұр, ол туралы анықтама тіркелді. " * 4
_LONG_NAMES = ", ".join([long.LONG_NAME.full] * 2)
_LONGEST = replace(
    _ROUND,
    ground=Untrue(
        document=Paper.ORIGINAL,
        statement="Дипломды " + long.LONG_COLLEGE[Language.KK] + " 2009 жылы берген",
        found_how=FoundHow.PAPER_BOOKS,
        evidence=tuple(EvidenceRef(f"{year} жылғы беру кітабы, {year - 1995}-бет") for year in range(2004, 2013)),  # type: ignore[arg-type]
    ),
    reasoned="\n".join([f"{_STORY}\n{long.LETTERS}", _STORY * 3]),
    notice=replace(
        _ROUND.notice,
        place=long.LONG_ADDRESS[Language.KK],
        preliminary="Телнұсқа беруден бас тарту көзделіп отыр. " * 5,
    ),
    positions=tuple(replace(_ROUND.positions[0], text=_STORY * 2) for _ in range(3)),
    record=replace(
        _RECORD,
        place=long.LONG_ADDRESS[Language.KK],
        body=long.LONG_COLLEGE[Language.KK],
        official=long.LONG_HEAD[Language.KK],
        secretary=long.LONG_NAME.full,
        participant=_LONG_NAMES,
        question=_STORY,
        explanations=_STORY * 3,
        answers=_STORY * 3,
        motions=_STORY * 2,
    ),
)


def papers() -> tuple[SamplePaper, ...]:
    """Three papers in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = About(
        case=_CASE,
        applicant=long.NAME.full,
        college=long.COLLEGE[language],
        address=long.ADDRESS[language],
        phone=long.PHONE,
        head=long.HEAD[language],
        language=language,
    )
    short = replace(about, applicant=long.SHORT_NAME.full, college=long.SHORT_COLLEGE[language])
    most = replace(
        about,
        applicant=long.LONG_NAME.full,
        college=long.LONG_COLLEGE[language],
        address=long.LONG_ADDRESS[language],
        head=long.LONG_HEAD[language],
    )
    rules = shipped.ruleset("2023")
    return (
        *three(
            "hearing_notice",
            language,
            filled=notice_sheet(about, _ROUND),
            emptiest=notice_sheet(short, _EMPTIEST),
            longest=notice_sheet(most, _LONGEST),
        ),
        *three(
            "hearing_record",
            language,
            filled=record_sheet(about, _ROUND),
            emptiest=record_sheet(short, _EMPTIEST),
            longest=record_sheet(most, _LONGEST),
        ),
        *three(
            "reasoned_refusal",
            language,
            filled=answer_sheet(about, _ROUND, rules),
            emptiest=answer_sheet(short, _EMPTIEST, rules),
            longest=answer_sheet(most, _LONGEST, rules),
        ),
    )
