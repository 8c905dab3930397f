"""The papers of a refusal: the notice of the hearing, its record, the reasoned answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from telnusqa.core.case import State
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.refusal_number import RefusalNumber
from telnusqa.law import shipped
from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import HearingRecord, RecordMethod
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NotMeetingRules, Untrue
from telnusqa.law.refusal_round import Position, Round, RoundEnd, Stance
from telnusqa.paper.fill.refusal import About, answer_sheet, notice_sheet, record_sheet
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, SamplePaper, three

_HEARD_ON = date(2026, 11, 27)
_CASE = replace(paper_case.CASE, state=State.REFUSED)
_RECORD = HearingRecord(
    method=RecordMethod.COMPUTER,
    place="",
    day=_HEARD_ON,
    began=time(11),
    ended=time(11, 25),
    body="",
    official="",
    secretary="",
    participant=long.NAME.full,
    question="",
    came=True,
    explanations="",
    answers="",
    motions="",
    official_signed=True,
    secretary_signed=True,
)
_NOTICE = HearingNotice(noticed_on=date(2026, 11, 23), hearing_on=_HEARD_ON, place="", preliminary="")
_ROOM = {Language.KK: "Кеңсе, 3-бөлме", Language.RU: "Канцелярия, кабинет 3"}
_INTENDED = {
    Language.KK: "Телнұсқа беруден бас тарту көзделіп отыр.",
    Language.RU: "Предполагается отказать в выдаче дубликата.",
}
_UNTRUE = {Language.KK: "Диплом 2009 жылы берілген", Language.RU: "Диплом выдан в 2009 году"}
_BOOK = {Language.KK: "{year} жылғы беру кітабы, 14-бет", Language.RU: "книга выдачи {year} года, страница 14"}
_SECRETARY = {Language.KK: "Тілеуова Сәуле Нұрланқызы", Language.RU: "Тилеуова Сауле Нурлановна"}
_QUESTION = {Language.KK: "Дипломның телнұсқасын беру", Language.RU: "Выдача дубликата диплома"}
_EXPLAINED = {Language.KK: "Нөмірді шатастырып жазғанын айтты", Language.RU: "Сказала, что перепутала номер"}
_ANSWERED = {Language.KK: "Сұрақ қойылмады", Language.RU: "Вопросов не было"}
_MOVED = {Language.KK: "Өтінішхат берілмеді", Language.RU: "Ходатайств не было"}
_NO_SEAL = {Language.KK: "мөр жоқ", Language.RU: "нет печати"}
_OBJECTED = {
    Language.KK: "Дипломды осы колледжден алғанмын.",
    Language.RU: "Диплом я получила в этом колледже.",
}
_WHY = {
    Language.KK: "Осы нөмірмен кітапта басқа адам жазылған.",
    Language.RU: "Под этим номером в книге записан другой человек.",
}
_STORY = {
    Language.KK: "Беру кітабының осы жолында басқа адамның тегі мен аты тұр, ол туралы анықтама тіркелді. " * 4,
    Language.RU: "В этой строке книги выдачи стоят фамилия и имя другого человека, об этом приложена справка. " * 4,
}


def _round(language: Language) -> Round:
    return Round(
        number=1,
        intended_by="staff:1",
        clause="2023:9.1",
        ground=_untrue(_UNTRUE[language], language, 2009),
        asked_how="",
        reasoned=_WHY[language],
        notice=replace(_NOTICE, place=_ROOM[language], preliminary=_INTENDED[language]),
        hour=time(11),
        objection_until=date(2026, 11, 25),
        positions=(_objection(_OBJECTED[language]),),
        record=replace(
            _RECORD,
            place=_ROOM[language],
            body=long.COLLEGE[language],
            official=long.HEAD[language],
            secretary=_SECRETARY[language],
            question=_QUESTION[language],
            explanations=_EXPLAINED[language],
            answers=_ANSWERED[language],
            motions=_MOVED[language],
        ),
        end=RoundEnd.REFUSED,
        ended_on=_HEARD_ON,
        changed_why="",
        refusal=RefusalNumber(2026, 7),
    )


def _emptiest(language: Language) -> Round:
    """A short ground, nothing written beforehand, and nobody came."""
    kept = _round(language)
    return replace(
        kept,
        clause="2023:9.2",
        ground=NotMeetingRules(paragraph="12", document=Paper.ORIGINAL, what=_NO_SEAL[language]),
        reasoned=_NO_SEAL[language].capitalize() + ".",
        positions=(),
        record=replace(_heard(kept), came=False, explanations="", answers="", motions=""),
    )


def _longest(language: Language) -> Round:
    kept, story = _round(language), _STORY[language]
    return replace(
        kept,
        ground=_untrue(f"{long.LONG_COLLEGE[language]}: {_UNTRUE[language]}", language, *range(2004, 2013)),
        reasoned="\n".join((story, long.LETTERS, story * 3)),
        notice=replace(kept.notice, place=long.LONG_ADDRESS[language], preliminary=f"{_INTENDED[language]} " * 5),
        positions=(_objection(story * 2),) * 3,
        record=replace(
            _heard(kept),
            place=long.LONG_ADDRESS[language],
            body=long.LONG_COLLEGE[language],
            official=long.LONG_HEAD[language],
            secretary=long.LONG_NAME.full,
            participant=f"{long.LONG_NAME.full}, {long.LONG_NAME.full}",
            question=story,
            explanations=story * 3,
            answers=story * 3,
            motions=story * 2,
        ),
    )


def _heard(kept: Round) -> HearingRecord:
    return kept.record or _RECORD


def _untrue(statement: str, language: Language, *years: int) -> Untrue:
    first, *rest = (EvidenceRef(_BOOK[language].format(year=year)) for year in years)
    return Untrue(document=Paper.ORIGINAL, statement=statement, found_how=FoundHow.PAPER_BOOKS, evidence=(first, *rest))


def _objection(text: str) -> Position:
    at = datetime(2026, 11, 24, 5, tzinfo=UTC)
    return Position(stance=Stance.OBJECTION, text=text, stated_at=at, door="portal")


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
    filled, least, longest = _round(language), _emptiest(language), _longest(language)
    return (
        *three(
            "hearing_notice",
            language,
            filled=notice_sheet(about, filled),
            emptiest=notice_sheet(short, least),
            longest=notice_sheet(most, longest),
        ),
        *three(
            "hearing_record",
            language,
            filled=record_sheet(about, filled),
            emptiest=record_sheet(short, least),
            longest=record_sheet(most, longest),
        ),
        *three(
            "reasoned_refusal",
            language,
            filled=answer_sheet(about, filled, rules),
            emptiest=answer_sheet(short, least, rules),
            longest=answer_sheet(most, longest, rules),
        ),
    )
