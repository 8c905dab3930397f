"""An archive's request and answer in words: rows of what is asked and answered, and what the applicant is told."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, Cipher
from telnusqa.core.archive_request import RequestCause, RequestState, Sought
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.words.archive import (
    archive_answer_kind,
    archive_answer_rows,
    cipher_rows,
    request_cause,
    request_state,
    sought_rows,
)
from telnusqa.words.forward import archive_here_next_step
from telnusqa.words.message import Around, message
from telnusqa.words.told.outcome import archive

ANSWER = ArchiveAnswer(
    kind=ArchiveAnswerKind.CERTIFICATE,
    number="А-117",
    day=date(2026, 11, 23),
    signatory="Б. Смағұлов",
    cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17"),
    text="Жазба бар.",
)
NOTHING = replace(ANSWER, kind=ArchiveAnswerKind.NOT_FOUND, cipher=None, text="Р-212 қоры")
PLACE = {
    "to_kk": "Ақбұлақ архиві",
    "to_ru": "Архив Акбулак",
    "to_en": "Akbulak Archive",
    "address_kk": "Ақбұлақ ауылы",
    "address_ru": "село Акбулак",
    "phone": "+77172000003",
    "request": "7K3M9QXAT",
}


def test_what_an_archive_gives_is_called_by_its_own_words() -> None:
    said = [[archive_answer_kind(kind, language) for kind in ArchiveAnswerKind] for language in Language]
    assert said == [
        ["Архивтік анықтама", "Архивтік көшірме", "Архивтік үзінді", "Құжат табылмады"],
        ["Архивная справка", "Архивная копия", "Архивная выписка", "Документ не найден"],
        ["Archival certificate", "Archival copy", "Archival extract", "Document not found"],
    ]
    assert [request_state(state, Language.KK) for state in RequestState] == ["Жауап күтіледі", "Жауабы берілді"]
    assert [request_cause(cause, Language.KK) for cause in RequestCause] == ["Азаматтың өтініші", "Оқу орнының сұрауы"]


def test_of_what_is_sought_only_what_is_known_is_a_row() -> None:
    whole = Sought(
        name="а", name_now="ә", institution="б", finished="2009", speciality="в", document="ТКБ 1", words="г"
    )
    assert [value for _, value in sought_rows(whole, Language.KK)] == ["а", "ә", "б", "2009", "в", "ТКБ 1", "г"]
    assert sought_rows(Sought(words="№ 12 хат"), Language.KK) == (("Не сұралады", "№ 12 хат"),)
    assert [name for name, _ in sought_rows(whole, Language.EN)] == [
        "Name on the document",
        "Name today",
        "The institution that gave the document",
        "Year of graduation",
        "Speciality",
        "Number of the document",
        "What is asked",
    ]


def test_the_answer_in_rows_with_its_cipher_or_with_what_was_looked_through() -> None:
    assert archive_answer_rows(ANSWER, Language.KK) == (
        ("Архивтің жауабы", "Архивтік анықтама"),
        ("Нөмірі мен күні", "№ А-117, 2026 жылғы 23 қараша"),
        ("Архив шифры", "Р-212-қор, 3-тізімдеме, 45-іс"),
        ("Парақтары", "17"),
        ("Мазмұны", "Жазба бар."),
        ("Қол қойған", "Б. Смағұлов"),
    )
    assert archive_answer_rows(NOTHING, Language.KK)[2:] == (
        ("Не қаралды", "Р-212 қоры"),
        ("Қол қойған", "Б. Смағұлов"),
    )
    assert len(archive_answer_rows(replace(ANSWER, text=""), Language.KK)) == 5
    assert cipher_rows(NOTHING, Language.KK) == ()
    assert cipher_rows(ANSWER, Language.RU)[0] == ("Архивный шифр", "фонд Р-212, опись 3, дело 45")


TOLD = {
    "archive_answered": (
        "0000-0000-0 өтініші: архив құжатыңыз туралы мәлімет тапты, жауабы дайын. Оны архивтен алыңыз: Ақбұлақ "
        "архиві, Ақбұлақ ауылы. Жеке куәлігіңізбен келіп, 7K3M-9QXA-T нөмірін айтыңыз."
    ),
    "archive_not_found": (
        "0000-0000-0 өтініші: архив (Ақбұлақ архиві) құжатыңызды таппады. Не қаралғаны кабинетте жазылған: "
        "telnusqa.example.kz. Сұрағыңыз болса, архивке қоңырау шалып, 7K3M-9QXA-T нөмірін айтыңыз."
    ),
    "forwarded_to_archive_here": (
        "0000-0000-0 өтініші жабылды: оқу орны таратылған, оның құжаттары архивте. Сұрауды архивке өзіміз жолдадық: "
        "Ақбұлақ архиві, Ақбұлақ ауылы. Архив телнұсқа бермейді: архивтік анықтама, көшірме не үзінді береді. "
        "Жауабын хабарлаймыз, сізден ештеңе керек емес."
    ),
}


@pytest.mark.parametrize("key", TOLD)
def test_the_applicant_is_told_where_the_archive_is(key: str) -> None:
    around = Around(place="", hours="", phone="+77172000014", site="telnusqa.example.kz", due_on=date(2026, 12, 14))
    assert message(key, Language.KK, "000000000", around, PLACE) == f"{TOLD[key]} Анықтама: +77172000003."
    assert PLACE["phone"] in message(key, Language.RU, "000000000", around, PLACE)


def test_where_to_turn_is_not_told_to_one_whose_request_is_there() -> None:
    rules = shipped.ruleset("2023")
    whole, sent = archive(rules, Language.KK), archive(rules, Language.KK, sent=True)
    assert sent == whole[1:]
    assert [each.text for each in whole if each not in sent] == [
        "Оқу орны таратылған болса, ол орналасқан жердегі архивке жүгініңіз."
    ]


def test_what_comes_next_where_the_archive_has_it() -> None:
    waits, done = (archive_here_next_step(Language.KK, answered=answered) for answered in (False, True))
    assert waits == "Өтінішіңіз осы жерде аяқталды. Сұрауыңызды енді архив қарайды, жауабын хабарлаймыз."
    assert done == "Өтінішіңіз осы жерде аяқталды. Архивтің жауабы төменде."
