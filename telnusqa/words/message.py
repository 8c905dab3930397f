"""What an applicant is told, short enough for an SMS: a key and its parameters in, a sentence out.

No message holds a name, a phone or an IIN: whoever looks at the screen of a phone learns that there is an application.
"""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import acts_named
from telnusqa.words.date import until_date

_SAID = {
    "term_changed": N_("%(number)s өтініші: мерзім өзгерді. Жаңа мерзімі: %(due)s. Негізі: %(acts)s."),
    "deemed_refused": N_(
        "%(number)s өтініші: мерзімі өтті, телнұсқа әлі берілмеді. Оқу орны оны бәрібір беруге міндетті. "
        "Оқу орнының басшысына шағым бере аласыз. Анықтама: 1414."
    ),
    "registered": N_("Өтінішіңіз тіркелді, нөмірі %(number)s. Барысын порталдан көресіз."),
    "checking": N_("%(number)s өтініші: құжатыңыздың жазбасы тізілімнен табылды."),
    "approved": N_("%(number)s өтініші: телнұсқа беру туралы шешім қабылданды."),
    "reserved": N_("%(number)s өтініші: телнұсқа дайындалып жатыр."),
    "made": N_("%(number)s өтініші: телнұсқа жасалды, енді басшы қол қояды."),
    "signed": N_("%(number)s өтініші: телнұсқаға қол қойылды."),
    "issued": N_("%(number)s өтініші: телнұсқа ресімделді. Алуға болғанда хабарлаймыз."),
    "ready": N_("%(number)s өтініші: телнұсқа дайын. %(place)s (%(hours)s). Жеке куәлігіңізбен келіңіз."),
    "handed_over": N_("%(number)s өтініші: телнұсқа берілді. Сіз алмасаңыз, 1414-ке айтыңыз."),
}


def message(
    key: str,
    language: Language,
    number: str,
    *,
    place: str = "",
    hours: str = "",
    params: Mapping[str, str | int] | None = None,
) -> str:
    """The message as it is sent and shown.

    ``place`` (the address of collection) and ``hours`` (``words.hours``) are said by ``ready`` alone; ``params`` are
    those kept with the message: ``term_changed`` says ``due_on`` and ``acts``. Raises KeyError for a key nobody gave
    words to.
    """
    kept = params or {}
    due = until_date(date.fromisoformat(str(kept["due_on"])), language) if "due_on" in kept else ""
    acts = acts_named(str(kept.get("acts", "")).split(","), language)
    return say(language, _SAID[key], number=shown(number), place=place, hours=hours, due=due, acts=acts)
