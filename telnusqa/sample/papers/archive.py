"""An archive's certificate on its own letterhead."""

from dataclasses import replace

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind, Cipher
from telnusqa.core.language import Language
from telnusqa.paper.fill.archive import AboutArchive, answer_sheet
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, SamplePaper, three

_ARCHIVE = {
    Language.KK: "Ақбұлақ ауданының мемлекеттік архиві",
    Language.RU: "Государственный архив Акбулакского района",
}
_ADDRESS = {Language.KK: "Ақбұлақ ауылы, Тәуелсіздік көшесі, 3", Language.RU: "село Акбулак, улица Тауелсиздик, 3"}
_SIGNATORY = {Language.KK: "Архив директоры Б. Смағұлов", Language.RU: "Директор архива Б. Смагулов"}
_TEXT = {
    Language.KK: "Омарова Әлия Серікқызы 2009 жылы бітірген.\nДиплом ТКБ № 0123456.",
    Language.RU: "Омарова Алия Сериккызы окончила в 2009 году.\nДиплом ТКБ № 0123456.",
}
_SHORT = {Language.KK: "Бітірген.", Language.RU: "Окончила."}


def papers() -> tuple[SamplePaper, ...]:
    """One kind, in each language."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = AboutArchive(
        archive=_ARCHIVE[language],
        address=_ADDRESS[language],
        phone=long.PHONE,
        request=paper_case.CASE.number,
        to=long.NAME.full,
        language=language,
    )
    answer = ArchiveAnswer(
        kind=ArchiveAnswerKind.CERTIFICATE,
        number="А-117",
        day=paper_case.REGISTERED_ON,
        signatory=_SIGNATORY[language],
        cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17, 18"),
        text=_TEXT[language],
    )
    return three(
        "archive_answer",
        language,
        filled=answer_sheet(about, answer),
        emptiest=answer_sheet(
            replace(about, to=long.SHORT_NAME.full),
            replace(
                answer,
                number="1",
                signatory="Ли Я.",
                cipher=Cipher(fond="1", opis="1", delo="1", sheets="1"),
                text=_SHORT[language],
            ),
        ),
        longest=answer_sheet(
            replace(about, address=long.LONG_ADDRESS[language], to=long.LONG_NAME.full),
            replace(
                answer,
                kind=ArchiveAnswerKind.EXTRACT,
                signatory=f"{_SIGNATORY[language]}, {long.LONG_HEAD[language]}",
                cipher=Cipher(fond="Р-" + "212" * 9, opis="3" * 30, delo="45" * 15, sheets="17, 18, " * 12),
                text=f"{long.LETTERS}\n{_TEXT[language] * 40}"[:4000],
            ),
        ),
    )
