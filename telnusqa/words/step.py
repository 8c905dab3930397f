"""The acts of a case's journal, in a few words each."""

from telnusqa.core import case_event
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SAID = {
    case_event.Submitted.kind: N_("Өтініш тіркелді"),
    case_event.OriginalTakenIn.kind: N_("Құжаттың түпнұсқасы қабылданды"),
    case_event.RegisterChecked.kind: N_("Тізілімдегі жазба таңдалды"),
    case_event.Decided.kind: N_("Телнұсқа беру туралы шешім қабылданды"),
    case_event.Reserved.kind: N_("Тіркеу нөмірі мен бланк бөлінді"),
    case_event.DuplicateMade.kind: N_("Телнұсқа жасалды"),
    case_event.ReservationVoided.kind: N_("Бөлінген нөмір жойылды"),
    case_event.Signed.kind: N_("Басшы қол қойды"),
    case_event.Issued.kind: N_("Телнұсқа ресімделді"),
    case_event.MadeReady.kind: N_("Телнұсқа алуға дайын"),
    case_event.HandedOver.kind: N_("Телнұсқа берілді"),
}


def step(kind: str, language: Language) -> str:
    """What was done. Raises KeyError for an act nobody gave words to."""
    return say(language, _SAID[kind])
