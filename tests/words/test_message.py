"""What an applicant is told: for every state and event, in each language, what a person needs who knows nothing of us.

What happened, what to do next, until when, whom to call; and no more than a phone shows without scrolling for long.
"""

from datetime import date

import pytest

from telnusqa.core.case import State
from telnusqa.core.language import Language
from telnusqa.words.date import long_date, until_date
from telnusqa.words.message import _SAID, Around, message
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application

NUMBER, PHONE, SITE = "7K3M9QXAT", "+77172000014", "telnusqa.example.kz"
DUE, ANSWER, HEARING, OBJECT = (date(2026, 12, day) for day in (14, 7, 9, 8))
LONG = "«Ы. Алтынсарин атындағы Ақбұлақ гуманитарлық-техникалық колледжі» КМҚК"
ADDRESS = "Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 114"
ARCHIVE = {f"to_{each.value}": "Павлодар облысының мемлекеттік архиві" for each in Language} | {
    "address_kk": ADDRESS,
    "address_ru": ADDRESS,
    "phone": "+77172000099",
}
PARAMS = {
    "term_changed": {"due_on": DUE.isoformat(), "acts": "order:2026-12-01:436"},
    "correction_asked": {"answer_by": ANSWER.isoformat()},
    "correction_reminder": {"answer_by": ANSWER.isoformat()},
    "forwarded": {f"to_{each.value}": LONG for each in Language}
    | {"address_kk": ADDRESS, "address_ru": ADDRESS, "phone": "+77172000099", "due_on": DUE.isoformat()},
    "forwarded_to_archive_here": ARCHIVE,
    "archive_answered": {**ARCHIVE, "request": "0000000ZZ"},
    "archive_not_found": {**ARCHIVE, "request": "0000000ZZ"},
    "forwarded_to_archive": {"archive": "Павлодар облысының мемлекеттік архиві", "archive_address": ADDRESS},
    "received": {f"to_{each.value}": LONG for each in Language}
    | {"address_kk": ADDRESS, "address_ru": ADDRESS, "due_on": DUE.isoformat(), "old": "0000000ZZ"},
    "hearing": {
        "day": HEARING.isoformat(),
        "hour": "10:30",
        "where": f"{ADDRESS}, 214-бөлме",
        "until": OBJECT.isoformat(),
    },
    "handover_refused": {"why": "power_expired"},
    "refused": {"refusal": "2026-17"},
}
OF_ARCHIVES = ("forwarded_to_archive", "forwarded_to_archive_here", "archive_answered", "archive_not_found")
OF_STATE = {
    State.REGISTERED: ("registered", "searched_again", "correction_answered", "correction_ended", "mind_changed"),
    State.CORRECTION_ASKED: ("correction_asked", "correction_reminder"),
    State.FOUND_IN_BOOK: ("found_in_book",),
    State.CHECKING: ("checking",),
    State.HEARING: ("hearing",),
    State.HEARD: ("heard",),
    State.APPROVED: ("approved",),
    State.RESERVED: ("reserved",),
    State.MADE: ("made",),
    State.SIGNED: ("signed",),
    State.ISSUED: ("issued",),
    State.READY: ("ready", "ready_original"),
    State.HANDED_OVER: ("handed_over",),
    State.FORWARDED: ("forwarded", *OF_ARCHIVES, "original_given_back"),
    State.REFUSED: ("refused", "original_given_back"),
    State.WITHDRAWN: ("withdrawn", "withdrawn_original", "original_given_back"),
}
"""What tells of each state; a state of tomorrow without a message turns this red."""
EVENTS = (
    *("consent_asked", "consent_asked_again", "consent_wanted", "consent_given", "received"),
    *("both_offered", "both_wanted"),
    *("handed_to_another", "handover_refused", "term_changed", "deemed_refused"),
)
"""What tells of something that moves no state."""
DATED = {
    **dict.fromkeys(
        [
            *("term_changed registered checking found_in_book searched_again approved reserved made signed".split()),
            *("issued correction_answered correction_ended forwarded received heard mind_changed".split()),
            *("consent_asked consent_asked_again consent_wanted consent_given both_offered both_wanted".split()),
        ],
        DUE,
    ),
    **dict.fromkeys(("correction_asked", "correction_reminder"), ANSWER),
}
"""Which day each must name; those not here owe none: an end, or a place that is open every working day."""
AT_ITS_PLACE = ("ready", "ready_original", "withdrawn_original")
BY_1414 = ("deemed_refused", "forwarded_to_archive")
BY_WHERE_IT_IS = ("forwarded", "forwarded_to_archive_here", "archive_answered", "archive_not_found")
WITH_NUMBER_OF_ARCHIVE = ("archive_answered", "archive_not_found")
NEXT = {
    Language.KK: (
        *("ештеңе керек емес", "хабарлаймыз", "жауап беріңіз", "қоңырау шалыңыз", "келіңіз", "жүгініңіз"),
        *("не оқу орнында беріңіз", "жазып беріңіз", "алыңыз", "шағым бере аласыз", "қоңырау шалып"),
    ),
    Language.RU: (
        *("ничего не нужно", "сообщим", "Ответьте", "позвоните", "Приходите", "Обратитесь", "напишите", "возьмите"),
        *("подать жалобу", "Дайте его"),
    ),
    Language.EN: (
        *("do nothing", "We will tell", "Answer", "call", "Bring", "Turn to", "write", "take it", "complain"),
        "Give it in your account",
    ),
}
"""Every message holds one of these: what to do, or that there is nothing to do."""
EVERY = sorted(_SAID)


def said(key: str, language: Language, *, phone: str = PHONE, missed: bool = False) -> str:
    """The message, with the longest there is."""
    around = Around(
        place=ADDRESS,
        hours="дүйсенбі–жұма 09:00–18:30, түскі үзіліс 13:00–14:00",
        phone=phone,
        site=SITE,
        due_on=DUE,
        missed=missed,
        brings_original=key == "ready_original",
    )
    return message("ready" if key == "ready_original" else key, language, NUMBER, around, PARAMS.get(key))


def segments(text: str) -> int:
    """How many short messages carry it: 70 letters outside the Latin alphabet in one, 67 in each of several."""
    most, of_several = (160, 153) if text.isascii() else (70, 67)
    return 1 if len(text) <= most else -(-len(text) // of_several)


def test_every_state_and_event_has_its_message_and_every_message_its_place() -> None:
    assert set(OF_STATE) == set(State)
    assert {key for keys in OF_STATE.values() for key in keys} | set(EVENTS) == set(EVERY)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", EVERY)
def test_a_message_alone_is_enough(key: str, language: Language) -> None:
    text = said(key, language)
    assert "7K3M-9QXA-T" in text
    assert any(step in text for step in NEXT[language]), "what to do next"
    called = "1414" if key in BY_1414 else "+77172000099" if key in BY_WHERE_IT_IS else PHONE
    assert text.endswith(f" {called}."), "whom to call"
    assert [number for number in ("1414", "+77172000099", PHONE) if number in text] == [called], "one number, once"
    assert text.count(called) == 1
    if key in DATED:
        assert until_date(DATED[key], language) in text
    if key == "hearing":
        assert f"{long_date(HEARING, language)}, 10:30" in text
        assert long_date(OBJECT, language) in text
    if key in WITH_NUMBER_OF_ARCHIVE:
        assert "0000-000Z-Z" in text
    if key in AT_ITS_PLACE:
        assert f"{ADDRESS} (дүйсенбі–жұма 09:00–18:30" in text
    assert "%(" not in text and "  " not in text and ", ," not in text and "()" not in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", EVERY)
def test_a_message_tells_nobody_who_the_applicant_is(key: str, language: Language) -> None:
    who = application().applicant
    text = said(key, language).casefold()
    for secret in (ALIYA_IIN, ALIYA_PHONE, who.surname, who.given, who.patronymic):
        assert secret.casefold() not in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", EVERY)
def test_a_message_is_no_longer_than_five_short_messages(key: str, language: Language) -> None:
    text = said(key, language)
    assert segments(text) <= 5, f"{len(text)}: {text}"


def test_segments_are_counted_as_networks_do() -> None:
    assert [segments("a" * n) for n in (160, 161, 306, 307)] == [1, 2, 2, 3]
    assert [segments("ә" * n) for n in (70, 71, 134, 135)] == [1, 2, 2, 3]


@pytest.mark.parametrize("language", Language)
def test_a_term_that_is_over_is_not_named_as_if_it_were_ahead(language: Language) -> None:
    text = said("approved", language, missed=True)
    assert until_date(DUE, language) not in text
    assert text != said("approved", language)
    assert until_date(DUE, language) in said("term_changed", language)


def test_the_day_of_the_act_goes_before_the_day_of_the_case() -> None:
    around = Around(place="", hours="", phone="", site="", due_on=date(2027, 1, 1))
    assert "14 декабря 2026" in message("term_changed", Language.RU, NUMBER, around, PARAMS["term_changed"])
    assert "1 января 2027" in message("registered", Language.RU, NUMBER, around)


def test_without_a_phone_of_the_college_1414_is_called() -> None:
    assert said("registered", Language.KK, phone="").endswith("Анықтама: 1414.")


@pytest.mark.parametrize("key", BY_WHERE_IT_IS)
def test_without_a_phone_of_the_one_who_has_it_1414_is_called_and_not_the_college(key: str) -> None:
    around = Around(place=ADDRESS, hours="", phone=PHONE, site=SITE, due_on=DUE)
    assert message(key, Language.KK, NUMBER, around, {**PARAMS[key], "phone": ""}).endswith("Анықтама: 1414.")


def test_nobody_gave_words_to_another_key() -> None:
    with pytest.raises(KeyError):
        said("nothing", Language.KK)
