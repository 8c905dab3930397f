"""In whose right somebody came, and what proves a parent or guardian, in words."""

from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.words.catalogue import N_, say

_STANDINGS = {
    Standing.HOLDER: N_("Өтініш берушінің өзі"),
    Standing.ATTORNEY: N_("Сенімхаты бар өкілі"),
    Standing.LEGAL_REPRESENTATIVE: N_("Ата-анасы не заңды өкілі"),
}
_PAPERS = {
    GuardianPaper.BIRTH_CERTIFICATE: N_("Туу туралы куәлік"),
    GuardianPaper.DECISION: N_("Қорғаншылық не қамқоршылық туралы шешім"),
}


def standing_name(value: Standing, language: Language) -> str:
    """Who came."""
    return say(language, _STANDINGS[value])


def guardian_paper_name(value: GuardianPaper, language: Language) -> str:
    """The paper of a parent or guardian."""
    return say(language, _PAPERS[value])
