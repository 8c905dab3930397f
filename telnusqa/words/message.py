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
from telnusqa.words.forward import forward_params
from telnusqa.words.handover import handover_params
from telnusqa.words.hearing_told import hearing_params

_SAID = {
    "term_changed": N_("%(number)s өтініші: мерзім өзгерді. Жаңа мерзімі: %(due)s. Негізі: %(acts)s."),
    "deemed_refused": N_(
        "%(number)s өтініші: мерзімі өтті, телнұсқа әлі берілмеді. Оқу орны оны бәрібір беруге міндетті. "
        "Оқу орнының басшысына шағым бере аласыз. Анықтама: 1414."
    ),
    "registered": N_("Өтінішіңіз тіркелді, нөмірі %(number)s. Барысын порталдан көресіз."),
    "consent_asked": N_(
        "%(number)s өтініші: дербес деректеріңізді қарауға келісім берілмеген. Келісімді порталда не оқу орнында "
        "беріңіз: онсыз қызметтен бас тартылуы мүмкін."
    ),
    "checking": N_("%(number)s өтініші: құжатыңыздың жазбасы тізілімнен табылды."),
    "found_in_book": N_(
        "%(number)s өтініші: құжатыңыздың жазбасы қағаз кітаптан табылды. Оны екінші қызметкер тексереді."
    ),
    "searched_again": N_(
        "%(number)s өтініші: кітаптағы жазба расталмады, оқу орны іздеуді жалғастырады. Анықтама: 1414."
    ),
    "approved": N_("%(number)s өтініші: телнұсқа беру туралы шешім қабылданды."),
    "reserved": N_("%(number)s өтініші: телнұсқа дайындалып жатыр."),
    "made": N_("%(number)s өтініші: телнұсқа жасалды, енді басшы қол қояды."),
    "signed": N_("%(number)s өтініші: телнұсқаға қол қойылды."),
    "issued": N_("%(number)s өтініші: телнұсқа ресімделді. Алуға болғанда хабарлаймыз."),
    "ready": N_("%(number)s өтініші: телнұсқа дайын. %(place)s (%(hours)s). Жеке куәлігіңізбен келіңіз."),
    "correction_asked": N_(
        "%(number)s өтініші: толықтыру қажет. %(answer_by)s порталда не оқу орнында жауап беріңіз. Мерзім тоқтамайды."
    ),
    "correction_reminder": N_(
        "%(number)s өтініші: толықтыру әлі түскен жоқ. %(answer_by)s порталда не оқу орнында жауап беріңіз."
    ),
    "correction_answered": N_("%(number)s өтініші: жауабыңыз қабылданды. Оқу орны өтінішті қарауды жалғастырады."),
    "correction_ended": N_("%(number)s өтініші: толықтыру түспеді, оқу орны өтінішті қолда бар мәліметпен қарайды."),
    "consent_wanted": N_(
        "%(number)s өтініші: дербес деректерге келісім берілмеген. Келісімді порталда не оқу орнында беріңіз. "
        "Мерзім тоқтамайды. Анықтама: 1414."
    ),
    "consent_asked_again": N_(
        "%(number)s өтініші: келісіміңіз әлі жоқ. Порталда не оқу орнында беріңіз: келісім болмаса, оқу орны қызмет "
        "көрсетуден бас тарта алады. Анықтама: 1414."
    ),
    "consent_given": N_("%(number)s өтініші: келісіміңіз жазылды. Оны сіз бермесеңіз, 1414-ке айтыңыз."),
    "withdrawn": N_("%(number)s өтініші қайтарып алынды, іс жабылды. Қайтарып алған сіз болмасаңыз, 1414-ке айтыңыз."),
    "withdrawn_original": N_(
        "%(number)s өтініші қайтарып алынды, іс жабылды. Түпнұсқаңызды алып кетіңіз: %(place)s (%(hours)s). "
        "Жеке куәлігіңіз бен қолхатты ала келіңіз. Қайтарып алған сіз болмасаңыз, 1414-ке айтыңыз."
    ),
    "original_given_back": N_(
        "%(number)s өтініші: құжатыңыздың түпнұсқасы қайтарылды. Сіз алмасаңыз, 1414-ке айтыңыз."
    ),
    "forwarded": N_(
        "%(number)s өтініші: құзыретті оқу орнына жолданды. %(to)s, %(to_address)s, %(to_phone)s. Тіркелген күні мен "
        "мерзімі өзгермейді: %(due)s. Жаңа нөмірін хабарлаймыз."
    ),
    "forwarded_to_archive": N_(
        "%(number)s өтініші: оқу орны таратылған, оның құжаттары архивте. %(archive)s, %(archive_address)s. "
        "Архив басқа қызмет көрсетеді, телнұсқа бермейді."
    ),
    "forwarded_to_archive_here": N_(
        "%(number)s өтініші: оқу орны таратылған, оның құжаттары архивте. Сұрауыңыз архивке жолданды: %(to)s, "
        "%(to_address)s, %(to_phone)s. Архив басқа қызмет көрсетеді, телнұсқа бермейді. Жауабын хабарлаймыз."
    ),
    "archive_answered": N_(
        "%(number)s өтініші: архив құжатыңызды тауып, жауап берді. Оны архивтен аласыз: %(to)s, %(to_address)s, "
        "%(to_phone)s. Архивтегі нөмірі %(request)s. Жеке куәлігіңізбен келіңіз."
    ),
    "archive_not_found": N_(
        "%(number)s өтініші: архив құжатыңызды таппады. Не қаралғаны порталда жазылған. Сұрағыңыз болса, архивтің "
        "телефоны: %(to_phone)s. Архивтегі нөмірі %(request)s."
    ),
    "received": N_(
        "%(old)s өтініші жаңа оқу орнына келді, енді нөмірі %(number)s. %(to)s, %(to_address)s, %(to_phone)s. Мерзімі "
        "бұрынғыдай: %(due)s."
    ),
    "hearing": N_(
        "%(number)s өтініші: оқу орны бас тартуды көздеп отыр. Алдымен Сізді тыңдайды: %(day)s, %(hour)s, %(where)s. "
        "Қарсылықты %(until)s күнінің соңына дейін порталда не оқу орнында жазып бере аласыз. Себебі порталда."
    ),
    "heard": N_("%(number)s өтініші: тыңдау өтті, хаттамасы порталда. Шешімді оқу орнының басшысы қабылдайды."),
    "mind_changed": N_("%(number)s өтініші: оқу орны бас тартпайтын болды. Өтінішіңіз әрі қарай қаралады."),
    "refused": N_(
        "%(number)s өтініші: бас тартылды, жауаптың нөмірі %(refusal)s. Себебі мен шағымдану жолы порталдағы жауапта "
        "жазылған. Жауапты оқу орнынан да ала аласыз."
    ),
    "handover_refused": N_(
        "%(number)s өтініші: телнұсқа берілмеді. Себебі: %(why)s. Телнұсқа сақталып тұр, қайта келіңіз: "
        "%(place)s (%(hours)s). Келген сіз не өкіліңіз болмаса, 1414-ке айтыңыз."
    ),
    "handed_to_another": N_(
        "%(number)s өтініші: телнұсқа сіздің өкіліңізге берілді. Оны жіберген сіз болмасаңыз, 1414-ке айтыңыз."
    ),
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

    ``place`` (the address of collection) and ``hours`` (``words.hours``) are said where something waits there;
    ``params`` are those kept with the message: ``term_changed`` says ``due_on`` and ``acts``. Raises KeyError for a key
    nobody gave words to.
    """
    kept = params or {}
    due = until_date(date.fromisoformat(str(kept["due_on"])), language) if "due_on" in kept else ""
    answer_by = until_date(date.fromisoformat(str(kept["answer_by"])), language) if "answer_by" in kept else ""
    acts = acts_named(str(kept.get("acts", "")).split(","), language)
    own = {
        **forward_params(kept, language),
        **hearing_params(kept, language),
        **handover_params(kept, language),
        "answer_by": answer_by,
    }
    return say(language, _SAID[key], number=shown(number), place=place, hours=hours, due=due, acts=acts, **own)
