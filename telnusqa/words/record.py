"""What a register says of a diploma, in words."""

from telnusqa.core.language import Language
from telnusqa.core.record_status import AnnulledWhy, RecordStatus, Statuses, StatusMove
from telnusqa.core.register_row import RecordKind, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.core.wanted import Part
from telnusqa.words.catalogue import N_, say
from telnusqa.words.choice import part

_KIND = {
    RecordKind.DIPLOMA: N_("Диплом"),
    RecordKind.HONOURS_DIPLOMA: N_("Үздік диплом"),
    RecordKind.POST_SECONDARY: N_("Орта білімнен кейінгі білім туралы диплом"),
    RecordKind.HONOURS_POST_SECONDARY: N_("Орта білімнен кейінгі білім туралы үздік диплом"),
    RecordKind.CERTIFICATE: N_("Кәсіптік даярлау туралы куәлік"),
}
_STUDY = {
    StudyForm.FULL_TIME: N_("Күндізгі"),
    StudyForm.EVENING: N_("Кешкі"),
    StudyForm.PART_TIME: N_("Сырттай"),
}
_STATUS = {
    RecordStatus.VALID: N_("Жарамды"),
    RecordStatus.LOST: N_("Жоғалған"),
    RecordStatus.DAMAGED: N_("Бүлінген"),
    RecordStatus.REPLACED: N_("Орнына телнұсқа берілген"),
    RecordStatus.ANNULLED: N_("Күші жойылған"),
}
_MOVE = {
    StatusMove.REPORT_LOST: N_("Жоғалғаны жазылды"),
    StatusMove.FIND: N_("Табылғаны жазылды"),
    StatusMove.TAKE_IN_DAMAGED: N_("Бүлінген түпнұсқасы қабылданды"),
    StatusMove.MEND: N_("Қате жазылған күйі түзетілді"),
    StatusMove.ANNUL: N_("Күші жойылды"),
    StatusMove.RESTORE: N_("Күші қалпына келтірілді"),
    StatusMove.REPLACE: N_("Орнына телнұсқа берілді"),
}
_WHAT_HAPPENED = {
    StatusMove.REPORT_LOST: (N_("Жоғалды"), N_("Иесінің өтініші бойынша")),
    StatusMove.FIND: (N_("Табылды"), N_("Жоғалды деп жазылған еді; иесінің өтініші бойынша")),
    StatusMove.TAKE_IN_DAMAGED: (N_("Бүлінді"), N_("Түпнұсқасы тапсырылған; қабылдау актісі бойынша")),
    StatusMove.MEND: (N_("Қате жазылған"), N_("Жоғалмаған, бүлінбеген; қызметтік жазба бойынша")),
    StatusMove.ANNUL: (N_("Күші жойылады"), N_("Бұйрық бойынша, себебімен")),
    StatusMove.RESTORE: (N_("Күші қалпына келеді"), N_("Күшін жойған шешімді өзгерткен акт бойынша")),
}
_ANNULLED_WHY = {
    AnnulledWhy.COURT: N_("сот шешімі бойынша"),
    AnnulledWhy.UNTRUE_PAPERS: N_("дәйексіз құжатпен алынған"),
    AnnulledWhy.ISSUED_IN_ERROR: N_("қате берілген"),
    AnnulledWhy.STUDIES_NOT_ENDED: N_("оқуы аяқталмаған"),
}
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


def record_status(value: RecordStatus, language: Language) -> str:
    """Whether the document still stands."""
    return say(language, _STATUS[value])


def fallen(standing: Statuses, language: Language) -> tuple[str, ...]:
    """Each document that is no more what it was when it was issued, a sentence each: «Диплом: жоғалған»."""
    return tuple(
        f"{part(each, language)}: {record_status(status, language)}"
        for each in Part
        if (status := standing.of(each)) is not RecordStatus.VALID
    )


def status_move(value: StatusMove, language: Language) -> str:
    """What changed a status, as its history tells it."""
    return say(language, _MOVE[value])


def what_happened(value: StatusMove, language: Language) -> tuple[str, str]:
    """What may have happened to a document, as its form asks it; and the paper it rests on. Raises ``KeyError``."""
    label, hint = _WHAT_HAPPENED[value]
    return say(language, label), say(language, hint)


def annulled_why(value: AnnulledWhy, language: Language) -> str:
    """Why a document was annulled."""
    return say(language, _ANNULLED_WHY[value])


def five(line: SupplementLine, language: Language) -> str:
    """The mark of the old scale, or that it was a pass; "" for neither."""
    if line.five is not None:
        return say(language, _FIVE[line.five])
    return say(language, "Сынақтан өтті") if line.passed else ""


def grade(line: SupplementLine, language: Language) -> str:
    """Every mark of a line, as far as there are any: «95 · A · 4.0 · 5 (өте жақсы)»."""
    marks = [
        f"{line.percent}%" if line.percent is not None else "",
        line.letter,
        str(line.points) if line.points is not None else "",
        five(line, language),
    ]
    return " · ".join(mark for mark in marks if mark)
