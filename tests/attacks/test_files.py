"""Files that would fill the memory, break the reader or get out of their place: refused, each with its reason."""

import io
import random
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from telnusqa.core.errors import Rejected
from telnusqa.sheets import apart
from telnusqa.sheets.institution_file import read_institutions
from telnusqa.sheets.source import Source
from telnusqa.sheets.workbook import workbook_tables
from tests.cast import Staff


def ods(rows: int, columns: int) -> bytes:
    """A workbook of a kilobyte, in which one cell is repeated."""
    names = " ".join(
        f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"' for each in ("office", "table", "text")
    )
    cell = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p>'
    content = (
        f'<office:document-content {names}><office:body><office:spreadsheet><table:table table:name="S">'
        f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-cell></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kept = io.BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    return kept.getvalue()


def xlsx(sheet: str = "", **parts: str) -> bytes:
    """A workbook with this sheet and these parts beside it."""
    book, kept = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Атауы", 7])
    book.save(kept)
    if not sheet and not parts:
        return kept.getvalue()
    made = io.BytesIO()
    with ZipFile(kept) as sound, ZipFile(made, "w", ZIP_DEFLATED) as packed:
        for name in sound.namelist():
            packed.writestr(name, sheet if sheet and name.endswith("sheet1.xml") else sound.read(name))
        for name, text in parts.items():
            packed.writestr(name, text)
    return made.getvalue()


def opened(content: bytes) -> str:
    """How many rows were read, or why none was."""
    try:
        tables = workbook_tables(Source("x", lambda: io.BytesIO(content)))
        return str(sum(1 for table in tables for _ in table.read().lines))
    except Rejected as rejected:
        return rejected.problems[0].code


def _sheet(cell: str) -> str:
    return f"<worksheet><sheetData><row><c r='A1'>{cell}</c></row></sheetData></worksheet>"


_ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + _sheet("<v>1</v>")
_OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + _sheet("<v>&a;</v>")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (lambda: ods(2, 2), "2"),
        (lambda: ods(6000, 2000), "file_too_large"),
        (lambda: xlsx(_ENTITIES), "file_unreadable"),
        (lambda: xlsx(_OUTSIDE), "file_unreadable"),
        (lambda: xlsx(_sheet("<v>nan</v>")), "file_unreadable"),
        (lambda: xlsx(_sheet("<v>1e999</v>")), "file_unreadable"),
        (lambda: xlsx(_sheet("<v>1</v>").replace("A1", "ZZZZZZ1")), "file_unreadable"),
        (lambda: b"PK\x05\x06" + b"\0" * 18, "file_unreadable"),
        (lambda: b"\xd0\xcf\x11\xe0" + b"\xff" * 600, "file_unreadable"),
        (lambda: xlsx(**{"xl/worksheets/inner.xml": "<row " * 400_000}), "sheet_too_long"),
    ],
    ids=["ods", "ods bomb", "entities", "entity of a file", "nan", "inf", "column", "no zip", "no xls", "rows"],
)
def test_a_workbook_that_would_do_harm_is_refused(
    content: Callable[[], bytes], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "MOST_MEMORY", 256 << 20)
    assert opened(content()) == told


def test_it_is_the_limit_of_memory_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MOST_MEMORY", 256 << 20)
    assert opened(ods(1000, 800)) == "1000"
    monkeypatch.setattr(apart, "MOST_MEMORY", 112 << 20)
    assert opened(ods(1000, 800)) == "file_too_large"


def test_a_zip_in_a_zip_is_never_opened() -> None:
    inner = io.BytesIO()
    with ZipFile(inner, "w", ZIP_DEFLATED) as packed:
        packed.writestr("a", b"0" * 10_000_000)
    assert opened(xlsx(**{"xl/embeddings/inner.zip": inner.getvalue().decode("latin-1")})) == "1"


def test_a_workbook_broken_anywhere_is_read_or_refused_and_never_a_fault() -> None:
    sound, dice = xlsx(), random.Random(7)
    for _ in range(150):
        broken = bytearray(sound)
        for _ in range(dice.randrange(1, 6)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        told = opened(bytes(broken[: dice.randrange(len(broken))] if dice.random() < 0.3 else broken))
        assert told.isdigit() or told.startswith(("file_", "sheet_"))


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..\\x.xlsx", "/etc/passwd", "a\0b.csv", "a\r\nX: y.csv", "\u202evsc.exe"]
)
def test_the_name_of_a_file_leads_nowhere(name: str, ermek: Staff) -> None:
    sent = SimpleUploadedFile("x.csv", b"\xff\xfe\0", content_type="text/csv")
    sent._name = name  # type: ignore[attr-defined] - as a browser that lies sends it
    answer = ermek.client().post(reverse("reference:institutions_import"), {"file": sent})
    assert answer.status_code in (400, 422)
    assert b"root:" not in answer.content
    assert not any("\n" in text or "\r" in text for text in answer.headers.values())


@pytest.mark.parametrize(
    "name", ["/static/../../../etc/passwd", "/static/%2e%2e/%2e%2e/etc/passwd", "/static/..%2f..%2fsettings.py"]
)
def test_what_is_static_stays_in_its_folder(name: str, db: None) -> None:
    assert Client().get(name).status_code == 404


def test_a_list_of_institutions_as_a_bomb_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MOST_MEMORY", 256 << 20)
    with pytest.raises(Rejected) as caught:
        read_institutions("x.ods", ods(6000, 2000))
    assert caught.value.problems[0].code == "file_too_large"


@pytest.mark.parametrize("content", [b"\xff\xfe\0", b"\xff\xfea\0;\0\0\xd8", b"\xfe\xff\xd8", b"a\0b", b"\x98;\xff\n"])
def test_a_text_in_no_letters_is_refused(content: bytes) -> None:
    with pytest.raises(Rejected) as caught:
        read_institutions("x.csv", content)
    assert caught.value.problems[0].code in {"file_encoding", "file_unreadable", "column_missing", "columns_missing"}
