"""One style sheet and two small fonts draw a page; both follow from what they are made of."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from fontTools.ttLib import TTFont

from tests.house.tree import ROOT
from tools import style_sheet, web_fonts

CATALOGUES = sorted((ROOT / "telnusqa" / "locale").glob("*/LC_MESSAGES/django.po"))


def stale(kept: Path, whole: str) -> bool:
    return kept.read_text(encoding="utf-8") != whole


def letters_of(weight: int) -> set[int]:
    return set(TTFont(web_fonts.file_of(weight)).getBestCmap())


def said() -> set[str]:
    """Every character of what pages say, in all languages."""
    found: set[str] = set()
    for path in CATALOGUES:
        with path.open("rb") as file:
            for message in read_po(file):
                for text in message.string if isinstance(message.string, tuple | list) else [message.string]:
                    found |= set(str(text))
    return found - {"\n"}


def test_the_style_sheet_is_made_of_its_parts() -> None:
    assert not stale(style_sheet.WHOLE, style_sheet.whole()), "make style-sheet"


def test_sabotage_a_changed_part_makes_it_stale(tmp_path: Path) -> None:
    kept = tmp_path / "every-page.css"
    kept.write_text(style_sheet.whole().replace("line-height: 1.5", "line-height: 1.4"), encoding="utf-8")
    assert stale(kept, style_sheet.whole())


@pytest.mark.parametrize("weight", web_fonts.WEIGHTS.values())
def test_a_font_has_the_letters_its_style_sheet_promises(weight: int) -> None:
    promised = {letter for first, last in web_fonts.RANGES for letter in range(first, last + 1)}
    assert letters_of(weight) >= promised
    assert f"unicode-range: {web_fonts.unicode_range()};" in (style_sheet.CSS / "fonts.css").read_text(encoding="utf-8")
    assert not re.search("PT ?Sans", str(TTFont(web_fonts.file_of(weight))["name"].getBestFamilyName()))


def test_a_page_says_nothing_that_would_fetch_another_font() -> None:
    drawn = "".join(re.findall(r'content: "([^"\\\\]+)"', style_sheet.whole()))
    assert "‹" in drawn
    # Arrows and marks are drawn by the reader's own machine: no font of ours claims them.
    letters = {ord(letter) for letter in said() | set(drawn) if letter < "\u2190"}
    assert {chr(letter) for letter in letters - letters_of(400)} == set()
