"""Registers as large as one likes: invented people, and faults planted where it is known.

python -m tests.large FILE.csv|FILE.xlsx ROWS [--faults]
"""

import csv
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from telnusqa.core.register_sheet import COLUMNS, Sheet
from tools.sample_people import invent

Cells = dict[str, str]
Planted = dict[int, tuple[str, str]]
"""Row as a spreadsheet counts it → the column and the code of its fault."""

COMMON = {
    "series": "ТКБ", "entered": "2006", "finished": "2009", "institution_entered_kk": "Ақбұлақ колледжі",
    "institution_entered_ru": "Колледж «Акбулак»", "institution_finished_kk": "Ақбұлақ политехникалық колледжі",
    "institution_finished_ru": "Политехнический колледж «Акбулак»", "speciality_code": "1304000",
    "speciality_kk": "Есептеу техникасы және бағдарламалық қамтамасыз ету",
    "speciality_ru": "Вычислительная техника и программное обеспечение", "qualification_code": "1304043",
    "qualification_kk": "Техник-бағдарламашы", "qualification_ru": "Техник-программист", "study_form": "күндізгі",
    "board_on": "25.06.2009", "board_minutes": "7", "issued_on": "30.06.2009", "head_kk": "Тілеу Ә. Б.",
    "head_ru": "Тлеу А. Б.", "deputy_kk": "Оразова Қ. С.", "deputy_ru": "Уразова К. С.", "kind": "Диплом",
}  # fmt: skip
FAULTS: tuple[tuple[str, str, str], ...] = (
    ("iin", "iin_check", "900615400009"),
    ("finished", "missing", ""),
    ("finished", "years_order", "2005"),
    ("issued_on", "day", "31.02.2009"),
    ("surname_kk", "name_letters", "Ома4ова"),
    ("given_kk", "letters_lost", "?лия"),
    ("kind", "kind_unknown", "Аттестат"),
    ("study_form", "study_form_unknown", "үйде"),
    ("number", "document_twice", "0000001"),
    ("board_on", "board_too_late", "01.07.2009"),
)
"""Ten kinds: the column, the code, and what is written there."""
EVERY = 100
"""One row in so many is faulty, where faults are asked for."""


def people(number: int, *, faulty: bool = False, planted: Planted | None = None) -> Iterator[Cells]:
    """So many rows; the first is sound, and each tells a diploma of its own but for the faults."""
    names = tomllib.loads((Path(__file__).parent.parent / "tools/sample_names.toml").read_text("utf-8"))
    random = Random(7)
    for order in range(1, number + 1):
        person = invent(random, names, 2009)
        cells = {**COMMON, "number": f"{order:07}", "iin": person.iin, "registration_number": str(order)}
        for page, (surname, given, patronymic) in (("kk", person.kk), ("ru", person.ru)):
            cells |= {f"surname_{page}": surname, f"given_{page}": given, f"patronymic_{page}": patronymic}
        if faulty and order % EVERY == 0:
            column, code, text = FAULTS[order // EVERY % len(FAULTS)]
            cells[column] = text
            if planted is not None:
                planted[order + 1] = (column, code)
        yield cells


def write_csv(file: Path, rows: Iterator[Cells]) -> None:
    """As a Kazakh Excel writes it."""
    columns = COLUMNS[Sheet.DIPLOMAS]
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(column.kk for column in columns)
        writer.writerows([row.get(column.key, "") for column in columns] for row in rows)


def write_xlsx(file: Path, rows: Iterator[Cells]) -> None:
    """As Excel writes it, its words in one table that all cells share; by hand, for speed."""
    columns = COLUMNS[Sheet.DIPLOMAS]
    words: dict[str, int] = {}

    def row_of(number: int, cells: list[str]) -> str:
        found = (words.setdefault(cell, len(words)) if cell else None for cell in cells)
        inside = "".join(
            f'<c r="{_letters(at)}{number}" t="s"><v>{w}</v></c>' for at, w in enumerate(found) if w is not None
        )
        return f'<row r="{number}">{inside}</row>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    spread = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=1) as packed:
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'<worksheet xmlns="{main}"><sheetData>'.encode())
            sheet.write(row_of(1, [column.kk for column in columns]).encode())
            for number, row in enumerate(rows, 2):
                sheet.write(row_of(number, [row.get(column.key, "") for column in columns]).encode())
            sheet.write(b"</sheetData></worksheet>")
        shared = "".join(f"<si><t>{escape(word)}</t></si>" for word in words)
        packed.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}" count="{len(words)}">{shared}</sst>')
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Дипломдар" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>",
        )
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        packed.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        packed.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{spread}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{spread}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{spread}.sharedStrings+xml"/></Types>',
        )


def _letters(place: int) -> str:
    return chr(65 + place) if place < 26 else f"{chr(64 + place // 26)}{chr(65 + place % 26)}"


def main() -> None:
    """Write one file, and on standard output the faults planted in it."""
    file, number = Path(sys.argv[1]), int(sys.argv[2])
    planted: Planted = {}
    rows = people(number, faulty="--faults" in sys.argv, planted=planted)
    (write_xlsx if file.suffix == ".xlsx" else write_csv)(file, rows)
    for row, (column, code) in planted.items():
        sys.stdout.write(f"{row} {column} {code}\n")


if __name__ == "__main__":
    main()
