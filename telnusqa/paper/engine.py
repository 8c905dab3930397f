"""The typesetter, set up once in a process.

A process that has typeset must never ``fork`` afterwards: the child hangs. Workers are spawned.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import typst

from telnusqa.paper.glyphs import FONTS

FORMS = Path(__file__).parent / "forms"


@cache
def fonts() -> typst.Fonts:
    """The house's own fonts and no others, so a paper looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


class Typeset:
    """A form set with its inputs, once: what did not fit is asked of the same pages that are then written as a PDF."""

    def __init__(self, file: Path, inputs: Mapping[str, str]) -> None:
        self._compiler = typst.Compiler(str(file), root=str(file.parent), font_paths=fonts(), sys_inputs=dict(inputs))

    def unfit(self) -> tuple[str, ...]:
        """Names of the places whose text does not fit."""
        names: list[str] = json.loads(self._compiler.query("<unfit>", field="value"))
        return tuple(dict.fromkeys(names))

    def pdf(self) -> bytes:
        """The pages as PDF/A-3a and PDF/UA-1."""
        pdf = self._compiler.compile(format="pdf", pdf_standards=["a-3a", "ua-1"])
        assert isinstance(pdf, bytes)
        return pdf
