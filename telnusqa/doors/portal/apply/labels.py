"""What the form's pages are called: on their own page, on the way, and among the answers."""

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_PAGES = {
    "institution": N_("Оқу орны"),
    "study": N_("Оқуыңыз туралы"),
    "name": N_("Қазіргі аты-жөніңіз"),
    "reasons": N_("Телнұсқа не үшін керек"),
    "then": N_("Құжаттағы аты-жөніңіз"),
    "wanted": N_("Қандай телнұсқа керек"),
    "papers": N_("Қандай құжат әкелу керек"),
    "original": N_("Бұрынғы құжат туралы"),
    "contact": N_("Байланыс"),
    "collection": N_("Телнұсқаны алатын жер"),
    "consent": N_("Келісім"),
}


def page_title(page: str, language: Language) -> str:
    """What a page of the form is called."""
    return say(language, _PAGES[page])
