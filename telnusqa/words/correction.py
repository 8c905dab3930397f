"""What an applicant is asked to add, in words."""

from collections.abc import Iterable, Mapping
from datetime import date

from telnusqa.core.correction import Closed, Topic
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import until_date

_TOPICS = {
    Topic.ORIGINAL_NUMBER: N_("Түпнұсқаның сериясы, нөмірі не берілген күні"),
    Topic.NAME_THEN: N_("Құжаттағы аты-жөні"),
    Topic.SPECIALITY: N_("Мамандығы"),
    Topic.YEAR: N_("Бітірген жылы"),
    Topic.INSTITUTION_NAME: N_("Оқу орнының сол кездегі атауы"),
    Topic.PAPER: N_("Тапсырылатын құжат"),
    Topic.CONSENT: N_("Дербес деректерге келісім"),
    Topic.OTHER: N_("Басқа мәлімет"),
}
_CLOSED = {
    Closed.ANSWERED: N_("Жауап берілді"),
    Closed.ENDED: N_("Жауап түспеді, оқу орны жауапсыз жалғастырды"),
    Closed.WITHDRAWN: N_("Өтініш қайтарып алынды"),
    Closed.FORWARDED: N_("Өтініш басқа ұйымға жолданды, бұл жерде жауап күтілмейді"),
}


def topic(value: Topic, language: Language) -> str:
    """What is missing, in a few words."""
    return say(language, _TOPICS[value])


def topics(values: Iterable[Topic], language: Language) -> str:
    """Several of them in one line."""
    return "; ".join(topic(value, language) for value in values)


def closed(value: Closed | None, until: date, language: Language) -> str:
    """What became of a question; while it is open, until when the answer is asked for."""
    if value is None:
        return say(language, "Жауап күтілуде: %(until)s", until=until_date(until, language))
    return say(language, _CLOSED[value])


def asked_note(facts: Mapping[str, Json], language: Language) -> str:
    """What the line of a question tells: about what, until when."""
    named = facts["topics"]
    about = topics([Topic(str(each)) for each in named], language) if isinstance(named, list) else ""
    return f"{about} ({until_date(date.fromisoformat(str(facts['until'])), language)})"
