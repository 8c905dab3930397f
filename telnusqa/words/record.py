"""What a register says of a diploma, in words."""

from telnusqa.core.language import Language
from telnusqa.core.register_row import RecordKind, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.words.catalogue import N_, say

_KIND = {RecordKind.DIPLOMA: N_("Диплом"), RecordKind.HONOURS_DIPLOMA: N_("Үздік диплом")}
_STUDY = {
    StudyForm.FULL_TIME: N_("Күндізгі"),
    StudyForm.EVENING: N_("Кешкі"),
    StudyForm.PART_TIME: N_("Сырттай"),
}
_STATUS = {"valid": N_("Жарамды"), "replaced": N_("Орнына телнұсқа берілген")}
_FIVE = {
    5: N_("5 (өте жақсы)"),
    4: N_("4 (жақсы)"),
    3: N_("3 (қанағаттанарлық)"),
    2: N_("2 (қанағаттанарлықсыз)"),
}


def record_kind(value: RecordKind, language: Language) -> str:
    """The kind of document."""
    return say(language, _KIND[value])


def study_form(value: StudyForm, language: Language) -> str:
    """How the holder studied."""
    return say(language, _STUDY[value])


def record_status(value: str, language: Language) -> str:
    """Whether the document still stands."""
    return say(language, _STATUS[value])


def grade(line: SupplementLine, language: Language) -> str:
    """Every mark of a line, as far as there are any: «95 · A · 4.0 · 5 (өте жақсы)»."""
    marks = [
        f"{line.percent}%" if line.percent is not None else "",
        line.letter,
        str(line.points) if line.points is not None else "",
        say(language, _FIVE[line.five]) if line.five is not None else "",
        say(language, "Сынақтан өтті") if line.passed else "",
    ]
    return " · ".join(mark for mark in marks if mark)
