"""In which language an officer writes to an applicant: that of the application."""

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SAID = {
    Language.KK: N_("Өтініш қазақ тілінде берілген: өтініш берушіге қазақша жазыңыз."),
    Language.RU: N_("Өтініш орыс тілінде берілген: өтініш берушіге орысша жазыңыз."),
    Language.EN: N_("Өтініш ағылшын тілінде берілген: өтініш берушіге ағылшынша не ол түсінетін тілде жазыңыз."),
}


def write_in(applicant: Language, language: Language) -> str:
    """What is said above a text the applicant will read; ``language`` is the reader's, the officer."""
    return say(language, _SAID[applicant])
