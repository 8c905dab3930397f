"""What is known of kinds of blank, and what speaks against a delivery, in words."""

from telnusqa.core.blank_kind import Doubt, Sureness
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SURE = {
    Sureness.ACT: N_("Актіде жазылған"),
    Sureness.SEEN: N_("Бланкінің өзінен көрілген"),
    Sureness.HEARD: N_("Ауызша айтылған, расталмаған"),
}
_DOUBT = {
    Doubt.UNKNOWN_SERIES: N_("Бланкінің бұл түрінде мұндай серия белгісіз"),
    Doubt.DIGITS: N_("Бұл серияның нөмірінде цифр саны басқа"),
    Doubt.OUT_OF_USE: N_("Жүкқұжаттың күні бұл бланк қолданылатын уақытқа кірмейді"),
}


def sureness(value: Sureness, language: Language) -> str:
    """How well it is known."""
    return say(language, _SURE[value])


def doubt(value: Doubt, language: Language) -> str:
    """Why blanks may not be what they are said to be."""
    return say(language, _DOUBT[value])
