"""Who looked at a case and what they saw of it, as its applicant is told."""

from collections.abc import Sequence

from telnusqa.core.language import Language
from telnusqa.core.look import LookKind
from telnusqa.core.role import Role
from telnusqa.words.catalogue import N_, say
from telnusqa.words.choice import role

_TITLES = {
    LookKind.OWN: N_("Телефоныңызға келген кодпен кіріп ашылды"),
    LookKind.CASE: N_("Ісіңізді ашты"),
    LookKind.DOCUMENT: N_("Ісіңіздегі құжатты ашты"),
    LookKind.LIST: N_("Ісіңіз тұрған тізімді ашты"),
    LookKind.REGISTER: N_("Тізілімнен жазбаңызды іздеді"),
    LookKind.RECORD: N_("Тізілімдегі жазбаны өтінішіңізбен салыстырды"),
    LookKind.REQUEST: N_("Архивке түскен сұрауды ашты"),
    LookKind.ISSUES: N_("Берілген телнұсқалар кітабын ашты"),
    LookKind.ORIGINALS: N_("Тапсырылған түпнұсқалар тізімін ашты"),
}
_NOTES = {
    LookKind.CASE: N_("Мақсаты: өтінішіңізді қарау. Өтініште жазғаныңыз көрінді."),
    LookKind.DOCUMENT: N_("Мақсаты: құжатты дайындау не тапсыру."),
    LookKind.LIST: N_("Мақсаты: кезектегі істерді көру. Іс нөмірі мен аты-жөніңіздің бас әріптері ғана көрінді."),
    LookKind.REGISTER: N_("Мақсаты: сізге бұрын берілген құжатты табу."),
    LookKind.RECORD: N_("Мақсаты: жазба сіздікі екеніне көз жеткізу."),
    LookKind.REQUEST: N_("Мақсаты: құжатыңызды архивтен табу. Іздеуге керек мәлімет қана көрінді."),
    LookKind.ISSUES: N_("Мақсаты: берілген құжаттардың есебін жүргізу. Сізге берілген телнұсқаның жолы көрінді."),
    LookKind.ORIGINALS: N_("Мақсаты: тапсырылған түпнұсқаларды есепке алу. Бас әріптеріңіз бен құжат нөмірі көрінді."),
}


def look_title(kind: LookKind, language: Language) -> str:
    """What was done."""
    return say(language, _TITLES[kind])


def look_note(kind: LookKind, language: Language) -> str:
    """What for, and how much was seen; "" for the applicant's own look."""
    return say(language, _NOTES[kind]) if kind in _NOTES else ""


def looked_as(name: str, roles: Sequence[Role], organisation: str, language: Language) -> str:
    """Who it was and as what: «Тілеуова С. · Орындаушы · Ақбұлақ колледжі»; of a machine, whose it is."""
    held = ", ".join(role(each, language) for each in roles)
    who = name or say(language, "Ақпараттық жүйе")
    return " · ".join(part for part in (who, held, organisation) if part)
