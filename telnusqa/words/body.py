"""Who acts under the law, named as a body (whose head a complaint goes to stands in ``words.term_choice``)."""

from telnusqa.core.language import Language
from telnusqa.law.norm import Body
from telnusqa.words.catalogue import N_, say

_NAME = {
    Body.PROVIDER: N_("Оқу орны"),
    Body.CORPORATION: N_("Мемлекеттік корпорация"),
    Body.MINISTRY: N_("Министрлік"),
    Body.LOCAL: N_("Әкімдік (жергілікті атқарушы орган)"),
    Body.QUALITY: N_("Қызмет сапасын бақылайтын орган"),
}


def name(value: Body, language: Language) -> str:
    """The body's name."""
    return say(language, _NAME[value])
