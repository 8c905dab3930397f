"""Make the two small fonts a page is drawn with: every letter of the three languages in one file for each weight.

::

    make web-fonts

"PT Sans" is a reserved name, so what is cut from it bears another: Telnusqa Sans. What stands in neither is drawn from
the unchanged parts of PT Sans, which a browser fetches only when it meets such a letter.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

FONTS = Path(__file__).resolve().parent.parent / "telnusqa" / "assets" / "fonts"
FAMILY = "Telnusqa Sans"
WEIGHTS = {"Regular": 400, "Bold": 700}
RANGES = (
    (0x20, 0x7E), (0xA0, 0xA0), (0xA7, 0xA7), (0xAB, 0xAB), (0xAD, 0xAD), (0xB0, 0xB0), (0xB7, 0xB7), (0xBB, 0xBB),
    (0xD7, 0xD7), (0x401, 0x401), (0x406, 0x406), (0x410, 0x44F), (0x451, 0x451), (0x456, 0x456), (0x492, 0x493),
    (0x49A, 0x49B), (0x4A2, 0x4A3), (0x4AE, 0x4B1), (0x4BA, 0x4BB), (0x4D8, 0x4D9), (0x4E8, 0x4E9), (0x2011, 0x2011),
    (0x2013, 0x2014), (0x2018, 0x201A), (0x201C, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026), (0x2039, 0x203A),
    (0x2116, 0x2116), (0x2212, 0x2212),
)  # fmt: skip
_NAMES_OF_A_FAMILY = {1: FAMILY, 4: FAMILY, 6: "TelnusqaSans", 16: FAMILY}


def unicode_range() -> str:
    """The letters as a style sheet names them."""
    return ", ".join(f"U+{first:04X}" + (f"-{last:04X}" if last > first else "") for first, last in RANGES)


def file_of(weight: int) -> Path:
    """Where the font of a weight lies."""
    return FONTS / f"telnusqa-sans-{weight}-normal.woff2"


def cut(style: str, weight: int) -> None:
    """Write the font of one weight anew."""
    options = Options(flavor="woff2", hinting=False, layout_features=["kern", "mark", "ccmp", "locl"], name_IDs=["*"])
    font = load_font(str(FONTS / f"PTSans-{style}.ttf"), options)
    letters = Subsetter(options)
    letters.populate(unicodes=[letter for first, last in RANGES for letter in range(first, last + 1)])
    letters.subset(font)
    for name in font["name"].names:
        if name.nameID in _NAMES_OF_A_FAMILY:
            name.string = _NAMES_OF_A_FAMILY[name.nameID]
    save_font(font, str(file_of(weight)), options)


def main() -> None:
    """Both weights."""
    for style, weight in WEIGHTS.items():
        cut(style, weight)


if __name__ == "__main__":
    main()
