"""What an applicant is told, short enough for an SMS: a key and its parameters in, a few sentences out.

Each says what happened, what to do next, until when, and ends with the number to call. No message holds a name, a phone
or an IIN of the applicant: whoever looks at the screen of a phone learns that there is an application.
"""

from collections.abc import Mapping
from dataclasses import dataclass
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
    "term_changed": N_("%(number)s өтініші: мерзім өзгерді. %(due)s Негізі: %(acts)s. Сізден ештеңе керек емес."),
    "deemed_refused": N_(
        "%(number)s өтініші: мерзімі өтті, телнұсқа әлі берілмеді. Оқу орны оны бәрібір беруге міндетті. "
        "Оқу орнының басшысына шағым бере аласыз: қалай берілетінін қоңырау шалып сұраңыз."
    ),
    "registered": N_(
        "Өтінішіңіз тіркелді, нөмірі %(number)s. Енді оқу орны құжатыңыздың жазбасын іздейді. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "checking": N_(
        "%(number)s өтініші: құжатыңыздың жазбасы табылды. Енді оқу орны шешім қабылдайды. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "consent_asked": N_(
        "%(number)s өтініші: дербес деректеріңізді пайдалануға келісіміңіз жоқ. Оны кабинетте (%(site)s) не оқу "
        "орнында беріңіз: онсыз қызметтен бас тартылуы мүмкін. Өтініштің мерзімі тоқтамайды. %(due)s"
    ),
    "found_in_book": N_(
        "%(number)s өтініші: құжатыңыздың жазбасы қағаз кітаптан табылды. Енді оны екінші қызметкер тексереді. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "searched_again": N_(
        "%(number)s өтініші: кітаптан табылған жазба расталмады, оқу орны іздеуді жалғастырады. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "approved": N_(
        "%(number)s өтініші: телнұсқа беру туралы шешім қабылданды. %(due)s Алуға болғанда хабарлаймыз, әзірге күтіңіз."
    ),
    "reserved": N_(
        "%(number)s өтініші: телнұсқа дайындалып жатыр. %(due)s Алуға болғанда хабарлаймыз, әзірге күтіңіз."
    ),
    "made": N_(
        "%(number)s өтініші: телнұсқа жасалды, енді оған басшы қол қояды. %(due)s Алуға болғанда хабарлаймыз, "
        "әзірге күтіңіз."
    ),
    "signed": N_(
        "%(number)s өтініші: басшы телнұсқаға қол қойды, енді ол ресімделеді. %(due)s Алуға болғанда хабарлаймыз, "
        "әзірге күтіңіз."
    ),
    "issued": N_(
        "%(number)s өтініші: телнұсқа ресімделді, бірақ алуға әлі ерте. %(due)s Алуға болғанда орны мен уақытын "
        "хабарлаймыз."
    ),
    "ready": N_(
        "%(number)s өтініші: телнұсқа дайын. Алатын жеріңіз: %(place)s (%(hours)s). Жеке куәлігіңізбен келіңіз."
    ),
    "ready_original": N_(
        "%(number)s өтініші: телнұсқа дайын. Алатын жеріңіз: %(place)s (%(hours)s). Жеке куәлігіңізбен келіңіз. "
        "Ауыстырылатын құжаттың түпнұсқасын да ала келіңіз: онсыз телнұсқа берілмейді."
    ),
    "correction_asked": N_(
        "%(number)s өтініші: толықтыру қажет. Не керегі кабинетте жазылған: %(site)s. %(answer_by)s кабинетте не оқу "
        "орнында жауап беріңіз. Өтініштің мерзімі тоқтамайды."
    ),
    "correction_reminder": N_(
        "%(number)s өтініші: толықтыру әлі түскен жоқ. %(answer_by)s кабинетте не оқу орнында жауап беріңіз. Не керегі "
        "кабинетте жазылған: %(site)s."
    ),
    "correction_answered": N_(
        "%(number)s өтініші: жауабыңыз қабылданды, оқу орны өтінішті әрі қарай қарайды. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "correction_ended": N_(
        "%(number)s өтініші: толықтыру түспеді, оқу орны өтінішті қолда бар мәліметпен қарайды. %(due)s Толықтыратын "
        "нәрсеңіз болса, қоңырау шалыңыз."
    ),
    "withdrawn": N_(
        "%(number)s өтініші қайтарып алынды, іс жабылды. Телнұсқа керек болса, жаңа өтініш беріңіз. Қайтарып алған сіз "
        "болмасаңыз, бірден қоңырау шалыңыз."
    ),
    "consent_wanted": N_(
        "%(number)s өтініші: сіз туралы мәліметтерді пайдалануға келісіміңіз жоқ. Оны кабинетте (%(site)s) не оқу "
        "орнында беріңіз. Өтініштің мерзімі тоқтамайды. %(due)s"
    ),
    "consent_asked_again": N_(
        "%(number)s өтініші: келісіміңіз әлі жоқ, тағы сұраймыз. Оны кабинетте (%(site)s) не оқу орнында "
        "беріңіз: келісім болмаса, оқу орны қызметтен бас тарта алады. %(due)s"
    ),
    "both_offered": N_(
        "%(number)s өтініші: біреуі ғана сұралған. Қосымшада бұрынғы дипломның нөмірі қалуы мүмкін. Екеуі де керек "
        "болса, кабинетте жауап беріңіз: %(site)s. Жауапсыз өтініш сұралғандай қаралады. %(due)s"
    ),
    "both_wanted": N_(
        "%(number)s өтініші: енді дипломның да, қосымшаның да телнұсқасы сұралды. %(due)s Әзірге сізден ештеңе керек "
        "емес. Сұраған сіз болмасаңыз, бірден қоңырау шалыңыз."
    ),
    "consent_given": N_(
        "%(number)s өтініші: келісіміңіз жазылды, оқу орны өтінішті әрі қарай қарайды. %(due)s Оны сіз бермесеңіз, "
        "бірден қоңырау шалыңыз."
    ),
    "withdrawn_original": N_(
        "%(number)s өтініші қайтарып алынды, іс жабылды. Түпнұсқаңызды алып кетіңіз: %(place)s (%(hours)s). "
        "Жеке куәлігіңіз бен қолхатты ала келіңіз. Қайтарып алған сіз болмасаңыз, бірден қоңырау шалыңыз."
    ),
    "original_given_back": N_(
        "%(number)s өтініші: құжатыңыздың түпнұсқасы қайтарылды, енді ештеңе істеудің керегі жоқ. Алған сіз "
        "болмасаңыз, бірден қоңырау шалыңыз."
    ),
    "forwarded": N_(
        "%(number)s өтініші құзыретті оқу орнына жолданды: %(to)s, %(to_address)s. Тіркелген күні өзгермейді. %(due)s "
        "Жаңа нөмірін хабарлаймыз, сізден ештеңе керек емес."
    ),
    "forwarded_to_archive": N_(
        "%(number)s өтініші жабылды: оқу орны таратылған, оның құжаттары архивте. Архивке өзіңіз жүгініңіз: "
        "%(archive)s, %(archive_address)s. Архив телнұсқа бермейді: одан архивтік анықтама, көшірме не үзінді "
        "сұраңыз."
    ),
    "forwarded_to_archive_here": N_(
        "%(number)s өтініші жабылды: оқу орны таратылған, оның құжаттары архивте. Сұрауды архивке өзіміз жолдадық: "
        "%(to)s, %(to_address)s. Архив телнұсқа бермейді: архивтік анықтама, көшірме не үзінді береді. Жауабын "
        "хабарлаймыз, сізден ештеңе керек емес."
    ),
    "archive_answered": N_(
        "%(number)s өтініші: архив құжатыңыз туралы мәлімет тапты, жауабы дайын. Оны архивтен алыңыз: %(to)s, "
        "%(to_address)s. Жеке куәлігіңізбен келіп, %(request)s нөмірін айтыңыз."
    ),
    "archive_not_found": N_(
        "%(number)s өтініші: архив (%(to)s) құжатыңызды таппады. Не қаралғаны кабинетте жазылған: %(site)s. Сұрағыңыз "
        "болса, архивке қоңырау шалып, %(request)s нөмірін айтыңыз."
    ),
    "received": N_(
        "%(old)s өтініші басқа оқу орнына жетті: %(to)s, %(to_address)s. Енді оның нөмірі %(number)s. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "hearing": N_(
        "%(number)s өтініші: оқу орны бас тартуды көздеп отыр. Алдымен сізді тыңдайды: %(day)s, %(hour)s, %(where)s. "
        "Қарсы болсаңыз, %(until)s күнінің соңына дейін кабинетте не оқу орнында жазып беріңіз. Себебі кабинетте: "
        "%(site)s."
    ),
    "heard": N_(
        "%(number)s өтініші: тыңдау өтті, хаттамасы кабинетте. Енді басшы шешім қабылдайды. %(due)s Шешімді "
        "хабарлаймыз, әзірге күтіңіз."
    ),
    "mind_changed": N_(
        "%(number)s өтініші: оқу орны бас тартпайтын болды, өтініш әрі қарай қаралады. %(due)s "
        "Әзірге сізден ештеңе керек емес."
    ),
    "refused": N_(
        "%(number)s өтініші: телнұсқа беруден бас тартылды, жауаптың нөмірі %(refusal)s. Себебі мен қайда, қашанға "
        "дейін шағымдану керегі жауапта жазылған: оны кабинеттен (%(site)s) не оқу орнынан алыңыз."
    ),
    "handed_over": N_(
        "%(number)s өтініші: телнұсқа берілді, іс аяқталды. Алған сіз болмасаңыз, бірден қоңырау шалыңыз."
    ),
    "handover_refused": N_(
        "%(number)s өтініші: келген адамға телнұсқа берілмеді. Себебі: %(why)s. Телнұсқа сақталып тұр, қайта келіңіз: "
        "%(place)s (%(hours)s). Келген сіз не өкіліңіз болмаса, бірден қоңырау шалыңыз."
    ),
    "handed_to_another": N_(
        "%(number)s өтініші: телнұсқа сіздің өкіліңізге берілді. Оны жіберген сіз болмасаңыз, бірден қоңырау шалыңыз."
    ),
}
_BY_1414 = frozenset({"deemed_refused", "forwarded_to_archive"})
"""The college is what is complained of, or no longer the one to ask."""
_BY_WHERE_IT_IS = frozenset({"forwarded", "forwarded_to_archive_here", "archive_answered", "archive_not_found"})
"""Whoever has it now is the one to ask: another college, or an archive."""


@dataclass(frozen=True, kw_only=True)
class Around:
    """What stands around a case when it is told of.

    ``place`` and ``hours`` (``words.hours``) say where a paper is collected, ``site`` where the cabinet is, ``phone``
    whom to call ("" is 1414). ``missed``: the term is over and the duplicate is still owed. ``brings_original``: it
    must be handed in when the duplicate is collected.
    """

    place: str
    hours: str
    phone: str
    site: str
    due_on: date
    missed: bool = False
    brings_original: bool = False


def message(
    key: str, language: Language, number: str, around: Around, params: Mapping[str, str | int] | None = None
) -> str:
    """The message as it is sent and shown.

    ``params`` are those kept with the message: where they hold a due date, it is that of the act. Raises KeyError for a
    key nobody gave words to.
    """
    kept = params or {}
    answer_by = until_date(date.fromisoformat(str(kept["answer_by"])), language) if "answer_by" in kept else ""
    own = {**forward_params(kept, language), **hearing_params(kept, language), **handover_params(kept, language)}
    own["answer_by"] = answer_by
    said = "ready_original" if key == "ready" and around.brings_original else key
    text = say(
        language,
        _SAID[said],
        number=shown(number),
        place=around.place,
        hours=around.hours,
        site=around.site,
        due=_due(around, kept, language),
        acts=acts_named(str(kept.get("acts", "")).split(","), language),
        **own,
    )
    phone = own["to_phone"] if key in _BY_WHERE_IT_IS else around.phone
    return f"{text} " + say(language, "Анықтама: %(phone)s.", phone="1414" if key in _BY_1414 or not phone else phone)


def _due(around: Around, kept: Mapping[str, str | int], language: Language) -> str:
    """Until when the duplicate is owed, in a sentence of its own."""
    if around.missed:
        return say(language, "Мерзімі өтіп кетті, бірақ оқу орны жауап беруге бәрібір міндетті.")
    due_on = date.fromisoformat(str(kept["due_on"])) if "due_on" in kept else around.due_on
    return say(language, "Нәтижесі: %(due)s.", due=until_date(due_on, language))
