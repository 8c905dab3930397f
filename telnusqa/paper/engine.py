"""The typesetter, set up once in a process.

A process that has typeset must never ``fork`` afterwards: the child hangs. Workers are spawned.
"""

from functools import cache
from pathlib import Path

import typst

from telnusqa.paper.glyphs import FONTS

FORMS = Path(__file__).parent / "forms"


@cache
def fonts() -> typst.Fonts:
    """The house's own fonts and no others, so a paper looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
