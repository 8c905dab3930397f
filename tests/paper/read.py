"""What a PDF says, as a reader's eyes and a program's would take it."""

import re
import unicodedata
from dataclasses import dataclass
from html import unescape
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def pages(pdf: bytes) -> tuple[str, ...]:
    """The text of each page, white space folded."""
    return tuple(folded(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages)


def folded(text: str) -> str:
    """Text without the line breaks and spaces that a layout adds."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


@dataclass(frozen=True)
class Word:
    """A word where it stands, in points from the upper left corner of its page."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def words(bbox: str) -> tuple[Word, ...]:
    """The words of what ``pdftotext -bbox`` writes."""
    found = []
    for page, html in enumerate(bbox.split("<page ")[1:], start=1):
        for left, top, right, bottom, text in _WORD.findall(html):
            found.append(Word(unescape(text), page, float(left), float(top), float(right), float(bottom)))
    return tuple(found)


def overlapping(found: tuple[Word, ...]) -> tuple[tuple[str, str], ...]:
    """Pairs of words that stand on one another: half of their heights and a point of their widths meet."""
    pairs = []
    ordered = sorted(found, key=lambda word: (word.page, word.top))
    for n, one in enumerate(ordered):
        for other in ordered[n + 1 :]:
            if other.page != one.page or other.top > one.bottom:
                break
            quarter = min(one.bottom - one.top, other.bottom - other.top) / 4
            meet = min(one.bottom, other.bottom) - max(one.top, other.top) > 2 * quarter
            if meet and min(one.right, other.right) - max(one.left, other.left) > 1:
                pairs.append((one.text, other.text))
    return tuple(pairs)


def sizes_mm(pdf: bytes) -> tuple[tuple[int, int], ...]:
    """Width and height of each page."""
    boxes = (page.mediabox for page in PdfReader(BytesIO(pdf)).pages)
    return tuple((round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) for box in boxes)


def metadata(pdf: bytes) -> str:
    """The XMP packet: there a document claims its standards."""
    packet = PdfReader(BytesIO(pdf)).root_object["/Metadata"].get_object()
    if not isinstance(packet, StreamObject):
        raise TypeError("no XMP packet")
    return packet.get_data().decode("utf-8")


def images(pdf: bytes, page: int) -> int:
    """How many drawn figures (with words for who cannot see them) the document's tree holds on a page."""
    reader = PdfReader(BytesIO(pdf))
    return sum(_is_figure(reader, node, page) for node in _nodes(reader.root_object["/StructTreeRoot"]))


def unembedded(pdf: bytes) -> tuple[str, ...]:
    """Names of fonts that are not inside the document."""
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    missing = []
    for font in _fonts(pdf):
        inner = _part(_part(font, "/DescendantFonts"), 0)
        if not files & set(_dictionary(_part(inner, "/FontDescriptor"))):
            missing.append(str(_part(inner, "/BaseFont")))
    return tuple(missing)


def fonts(pdf: bytes) -> frozenset[str]:
    """Names of the fonts used, without their subset marks."""
    names = (str(_part(font, "/BaseFont")) for font in _fonts(pdf))
    return frozenset(name.split("+")[-1].removesuffix("-Identity-H") for name in names)


def _fonts(pdf: bytes) -> list[PdfObject | None]:
    pages = PdfReader(BytesIO(pdf)).pages
    return [font.get_object() for page in pages for font in _dictionary(_part(page["/Resources"], "/Font")).values()]


def _dictionary(thing: PdfObject | None) -> DictionaryObject:
    held = thing.get_object() if thing is not None else None
    if not isinstance(held, DictionaryObject):
        raise TypeError("no dictionary")
    return held


def _part(thing: PdfObject | None, key: str | int) -> PdfObject | None:
    held = thing.get_object() if thing is not None else None
    part: PdfObject = held[key] if isinstance(held, ArrayObject) and isinstance(key, int) else _dictionary(held)[key]
    return part.get_object()


def _nodes(node: PdfObject) -> list[DictionaryObject]:
    held = node.get_object()
    if isinstance(held, ArrayObject):
        return [inner for each in held for inner in _nodes(each)]
    if not isinstance(held, DictionaryObject):
        return []
    return [held, *(_nodes(held["/K"]) if "/K" in held else [])]


def _is_figure(reader: PdfReader, node: DictionaryObject, page: int) -> bool:
    figure = node.get("/S") == "/Figure" and bool(node.get("/Alt"))
    return figure and node["/Pg"].get_object() == reader.pages[page]
