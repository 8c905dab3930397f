"""The acts of a case's journal, in a few words each."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core import case_event, house_event
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import acts_named
from telnusqa.words.date import long_date

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
    case_event.TermRecounted.kind: N_("Мерзім қайта есептелді"),
    case_event.DeemedRefused.kind: N_("Мерзімі өтті: заң бойынша бас тартылды деп саналады"),
    house_event.DecreeEntered.kind: N_("Демалыс күндері туралы бұйрық енгізілді"),
    house_event.DecreeWithdrawn.kind: N_("Демалыс күндері туралы бұйрық кері алынды"),
}


def step(kind: str, language: Language) -> str:
    """What was done. Raises KeyError for an act nobody gave words to."""
    return say(language, _SAID[kind])


def step_title(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """What was done, with what it changed where that is a day. Raises KeyError for an act nobody gave words to."""
    if kind != case_event.TermRecounted.kind or facts["before"] == facts["after"]:
        return step(kind, language)
    before, after = (long_date(date.fromisoformat(str(facts[name])), language) for name in ("before", "after"))
    return say(language, "Мерзім қайта есептелді: %(before)s → %(after)s", before=before, after=after)


def step_note(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """By which acts a term was counted anew; "" for any other line."""
    if kind != case_event.TermRecounted.kind:
        return ""
    acts = facts["acts"]
    cites = [str(cite) for cite in acts] if isinstance(acts, list) else []
    return say(language, "Негізі: %(acts)s.", acts=acts_named(cites, language))
