"""A question to others and its answer, in words."""

from telnusqa.core.case import State
from telnusqa.core.enquiry import Addressee, AnswerKind
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.status import status

_ADDRESSEE = {
    Addressee.ARCHIVE: N_("Архив"),
    Addressee.PREDECESSOR: N_("Бұрынғы не мұрагер оқу орны"),
    Addressee.DEPARTMENT: N_("Білім басқармасы"),
    Addressee.OTHER: N_("Басқа ұйым"),
}
_ANSWER = {
    AnswerKind.FOUND: N_("Жазба бар"),
    AnswerKind.NOT_FOUND: N_("Жазба жоқ"),
    AnswerKind.UNCLEAR: N_("Нақты жауап жоқ"),
}


def addressee(value: Addressee, language: Language) -> str:
    """Whom one asks."""
    return say(language, _ADDRESSEE[value])


def answer_kind(value: AnswerKind, language: Language) -> str:
    """What the answer came to."""
    return say(language, _ANSWER[value])


def not_awaited(state: State, language: Language) -> str:
    """That nobody waits for the answer any more, and what became of the case."""
    return say(language, "Жауап енді күтілмейді. Істің жайы: %(status)s.", status=status(state, language))
