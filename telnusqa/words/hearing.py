"""How an intended refusal and its hearing are said: the decision, the record's items, what the applicant thinks."""

from datetime import time

from telnusqa.core.language import Language
from telnusqa.law.hearing_record import HearingRecord, RecordItem, RecordMethod
from telnusqa.law.refusal_ground import NoConsent, RefusalGround, Untrue
from telnusqa.law.refusal_round import Stance
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date

_ITEM = {
    RecordItem.METHOD: N_("Хаттаманы жүргізу тәсілі"),
    RecordItem.PLACE: N_("Өткен жері"),
    RecordItem.DAY: N_("Өткен күні"),
    RecordItem.BEGAN: N_("Басталған уақыты"),
    RecordItem.ENDED: N_("Аяқталған уақыты"),
    RecordItem.BODY: N_("Істі қараған ұйым"),
    RecordItem.OFFICIAL: N_("Тыңдауды жүргізген лауазымды адам"),
    RecordItem.SECRETARY: N_("Хатшы"),
    RecordItem.PARTICIPANT: N_("Тыңдауға шақырылған адам"),
    RecordItem.QUESTION: N_("Қаралған мәселе"),
    RecordItem.EXPLANATIONS: N_("Түсініктемелері"),
    RecordItem.ANSWERS: N_("Сұрақтар мен жауаптар"),
    RecordItem.MOTIONS: N_("Өтінішхаттары"),
    RecordItem.OFFICIAL_SIGNED: N_("Тыңдауды жүргізген адам қол қойды"),
    RecordItem.SECRETARY_SIGNED: N_("Хатшы қол қойды"),
}
_METHOD = {
    RecordMethod.COMPUTER: N_("компьютермен"),
    RecordMethod.ELECTRONIC: N_("электрондық түрде"),
    RecordMethod.TYPED: N_("машинкамен"),
    RecordMethod.HAND: N_("қолмен"),
}
_STANCE = {
    Stance.POSITION: N_("Пікір"),
    Stance.OBJECTION: N_("Қарсылық"),
}


def record_item(item: RecordItem, language: Language) -> str:
    """One thing a record holds, as the label of its field."""
    return say(language, _ITEM[item])


def record_method(method: RecordMethod, language: Language) -> str:
    """How the record was made."""
    return say(language, _METHOD[method])


def record_value(record: HearingRecord, item: RecordItem, language: Language) -> str:
    """What a record says under one of its items; "" where it says nothing."""
    if item is RecordItem.DAY:
        return long_date(record.day, language) if record.day else ""
    if item is RecordItem.METHOD:
        return record_method(record.method, language) if record.method else ""
    value = getattr(record, item.value)
    return f"{value:%H:%M}" if isinstance(value, time) else str(value or "")


def stance(value: Stance, language: Language) -> str:
    """What the applicant's words are."""
    return say(language, _STANCE[value])


def preliminary(language: Language) -> str:
    """The preliminary decision as it is offered to the officer, who may write another."""
    return say(language, "Құжаттың телнұсқасын беруден бас тарту көзделіп отыр.")


def question(language: Language) -> str:
    """The question a hearing is about, as it is offered for its record."""
    return say(language, "Құжаттың телнұсқасын беруден бас тарту")


def evidence_lines(ground: RefusalGround, asked_how: str) -> tuple[str, ...]:
    """What the ground rests on, a line for each piece; a paper that does not meet the Rules is its own evidence."""
    if isinstance(ground, Untrue):
        return tuple(ground.evidence)
    return tuple(line for line in asked_how.splitlines() if line.strip()) if isinstance(ground, NoConsent) else ()
