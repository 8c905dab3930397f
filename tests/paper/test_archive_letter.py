"""The archive's certificate on its letterhead, in Kazakh and in Russian: its cipher and words, and none of ours."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, Cipher
from telnusqa.core.language import Language
from telnusqa.paper.fill.archive import AboutArchive, answer_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from tests.paper.read import folded, fonts, pages, unembedded

ANSWER = ArchiveAnswer(
    kind=ArchiveAnswerKind.CERTIFICATE,
    number="А-117",
    day=date(2026, 11, 23),
    signatory="Архив директоры Б. Смағұлов",
    cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17, 18 сырты"),
    text="Омарова Әлия Серікқызы 2009 жылы бітірген.\n\nДиплом ТКБ № 0123456.",
)
KK = AboutArchive(
    archive="Ақбұлақ ауданының мемлекеттік архиві",
    address="Ақбұлақ ауылы, Тәуелсіздік көшесі, 3",
    phone="+77172000003",
    request="7K3M9QXAT",
    to="Омарова Әлия Серікқызы",
    language=Language.KK,
)
RU = replace(
    KK,
    archive="Государственный архив Акбулакского района",
    address="село Акбулак, улица Тауелсиздик, 3",
    language=Language.RU,
)
NOT_OURS = ("телнұсқа", "дубликат", "мерзім", "срок", "duplicate")


def text_of(pdf: bytes) -> str:
    return folded("".join(pages(pdf)))


def said(about: AboutArchive, answer: ArchiveAnswer) -> str:
    form, sheet = answer_sheet(about, answer)
    assert form is Form.LETTER
    return text_of(render(form, sheet, on=answer.day))


@pytest.mark.parametrize(
    ("about", "words"),
    [
        (
            KK,
            (
                "Архивтік анықтама",
                "№ А-117",
                "2026 жылғы 23 қараша",
                "Р-212-қор, 3-тізімдеме, 45-іс",
                "17, 18 сырты",
                "Қол қойылған түпнұсқасы архивте",
                "7K3M-9QXA-T",
            ),
        ),
        (
            RU,
            (
                "Архивная справка",
                "№ А-117",
                "23 ноября 2026",
                "фонд Р-212, опись 3, дело 45",
                "17, 18 сырты",
                "Подписанный подлинник находится в архиве",
                "7K3M-9QXA-T",
            ),
        ),
    ],
    ids=["kk", "ru"],
)
def test_it_bears_the_archives_name_cipher_sheets_and_words(about: AboutArchive, words: tuple[str, ...]) -> None:
    text = said(about, ANSWER)
    for each in (*words, about.archive, about.address, about.phone, about.to, ANSWER.signatory, "ТКБ № 0123456"):
        assert folded(each) in text, each
    for each in NOT_OURS:
        assert each not in text.casefold(), each


def test_an_extract_is_called_one() -> None:
    extract = replace(ANSWER, kind=ArchiveAnswerKind.EXTRACT)
    assert folded("Архивтік үзінді") in said(KK, extract) and folded("Архивная выписка") in said(RU, extract)
    assert folded("Архивтік анықтама") not in said(KK, extract)


def test_its_fonts_lie_in_it_and_a_letter_no_font_holds_is_marked() -> None:
    form, sheet = answer_sheet(KK, replace(ANSWER, text="Аты 漢 деп жазылған."))
    made = render(form, sheet, on=ANSWER.day)
    assert folded("Аты ? деп жазылған.") in text_of(made)
    assert fonts(made) and not unembedded(made)


def test_a_long_one_runs_on() -> None:
    assert said(KK, replace(ANSWER, text="\n".join(["Жазылған мәтін."] * 260))).count("Жазылғанмәтін.") == 260
