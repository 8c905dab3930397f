"""What does an empty register look like? The headings, an example, and the words that closed columns take."""

from pathlib import Path
from typing import IO

from telnusqa.core.language import Language
from telnusqa.core.register_row import KIND_WORDS, STUDY_FORM_WORDS
from telnusqa.core.register_sheet import COLUMNS, Sheet
from telnusqa.sheets.written import Book
from telnusqa.words.register_problem import column_title, sheet_title

_EXAMPLE: dict[Sheet, dict[str, str | int]] = {
    Sheet.DIPLOMAS: {
        "kind": "Диплом", "series": "ТКБ", "number": "0123456", "surname_kk": "Үлгібаева", "given_kk": "Үлгі",
        "patronymic_kk": "Үлгіқызы", "surname_ru": "Ульгибаева", "given_ru": "Ульги", "patronymic_ru": "Ульгикызы",
        "iin": "900615400008", "entered": 2006, "finished": 2009, "institution_entered_kk": "Үлгі колледжі",
        "institution_entered_ru": "Колледж «Үлгі»", "institution_finished_kk": "Үлгі колледжі",
        "institution_finished_ru": "Колледж «Үлгі»", "speciality_code": "1304000",
        "speciality_kk": "Есептеу техникасы", "speciality_ru": "Вычислительная техника",
        "qualification_code": "1304043", "qualification_kk": "Техник-бағдарламашы",
        "qualification_ru": "Техник-программист", "study_form": "күндізгі", "board_on": "25.06.2009",
        "board_minutes": "7", "registration_number": "118", "issued_on": "30.06.2009", "head_kk": "Ү. Басшы",
        "head_ru": "У. Басшы", "deputy_kk": "Ү. Орынбасар", "deputy_ru": "У. Орынбасар",
    },
    Sheet.SUPPLEMENT: {
        "series": "ТКБ", "number": "0123456", "position": 1, "name_kk": "Тарих", "name_ru": "История", "hours": 72,
        "credits": "3", "percent": 92, "letter": "A-", "points": "3,67", "five": 5,
    },
}  # fmt: skip
"""An invented person, to be written over."""


def write_template(target: Path | IO[bytes], language: Language = Language.KK) -> None:
    """An XLSX with a sheet of diplomas, one of supplements, and one of the words that closed columns take."""
    book = Book(target)
    for sheet in Sheet:
        write = book.sheet(sheet_title(sheet, language), [column_title(c.key, language) for c in COLUMNS[sheet]])
        write([_EXAMPLE[sheet].get(column.key) for column in COLUMNS[sheet]])
    lists = {"kind": KIND_WORDS.values(), "study_form": STUDY_FORM_WORDS.values()}
    write = book.sheet("Тізімдер · Списки · Lists", [column_title(key, language) for key in lists], [50, 50])
    columns = [[" · ".join(words) for words in of] for of in lists.values()]
    for place in range(max(map(len, columns))):
        write([column[place] if place < len(column) else None for column in columns])
    book.close()
