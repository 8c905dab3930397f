"""How the files of a register are spoken of."""

from telnusqa.core.language import Language
from telnusqa.core.register_difference import Difference
from telnusqa.core.register_export import Shape
from telnusqa.core.register_row import KIND_WORDS, STUDY_FORM_WORDS, RecordKind, StudyForm
from telnusqa.core.register_sheet import Sheet
from telnusqa.words.catalogue import N_, say
from telnusqa.words.register_problem import column_title, sheet_title

_SHAPES = {
    Shape.XLSX: N_("Excel (XLSX): екі парағы бірге"),
    Shape.CSV: N_("CSV: дипломдар"),
    Shape.CSV_SUPPLEMENT: N_("CSV: қосымшалар"),
}


def export_shape(shape: Shape, language: Language) -> str:
    """What comes out."""
    return say(language, _SHAPES[shape])


def cell_text(column: str, text: str) -> str:
    """What stands in the cell, as a file would say it."""
    if column == "kind":
        return KIND_WORDS[RecordKind(text)][0]
    if column == "study_form":
        return STUDY_FORM_WORDS[StudyForm(text)][0]
    return text


def cell_title(found: Difference, language: Language) -> str:
    """Which cell differs: its column's heading, of a supplement with the line's place in it."""
    title = column_title(found.column, language)
    if not found.position:
        return title
    return f"{sheet_title(Sheet.SUPPLEMENT, language)}, № {found.position}: {title}"
