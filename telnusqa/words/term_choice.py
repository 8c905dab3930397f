"""What a term can be asked of, in words: the act, the body it runs for, the text it stands in."""

from telnusqa.core.due import TermAct
from telnusqa.core.language import Language
from telnusqa.law.norm import Body
from telnusqa.words.catalogue import N_, say

_ACT = {
    TermAct.DUPLICATE: N_("Телнұсқа беру"),
    TermAct.COMPLAINT: N_("Шағымды қарау"),
    TermAct.QUALITY_COMPLAINT: N_("Қызмет сапасын бақылайтын органға берілген шағымды қарау"),
}
_BODY = {
    Body.PROVIDER: N_("Оқу орнының басшысы"),
    Body.CORPORATION: N_("Мемлекеттік корпорация"),
    Body.MINISTRY: N_("Министрлік"),
    Body.LOCAL: N_("Әкімдік (жергілікті атқарушы орган)"),
    Body.QUALITY: N_("Қызмет сапасын бақылайтын орган"),
}
_EDITION = {"2015": N_("Стандарт (2015)"), "2023": N_("Негізгі талаптар тізбесі (2023)")}


def act(value: TermAct, language: Language) -> str:
    """What is owed at the end."""
    return say(language, _ACT[value])


def body(value: Body, language: Language) -> str:
    """Who considers a complaint."""
    return say(language, _BODY[value])


def edition(edition_id: str, language: Language) -> str:
    """A text of the law, short. Raises ``LookupError`` for one that nobody named."""
    return say(language, _EDITION[edition_id])
