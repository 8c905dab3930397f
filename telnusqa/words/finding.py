"""Why a record of the register answers what was looked for, in words."""

from collections.abc import Iterable

from telnusqa.core.finding import Why
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_WHY = {
    Why.NUMBER: N_("Нөмірі дәл келеді"),
    Why.IIN: N_("ЖСН дәл келеді"),
    Why.SAME_NAME: N_("Аты-жөні бірдей"),
    Why.NEAR_SURNAME: N_("Тегі ұқсас жазылған"),
    Why.NEAR_GIVEN: N_("Аты ұқсас жазылған"),
    Why.NEAR_PATRONYMIC: N_("Әкесінің аты ұқсас жазылған"),
    Why.PART_OF_NAME: N_("Қосарланған тегінің немесе атының бір бөлігі сәйкес"),
    Why.SWAPPED: N_("Тегі мен атының орны ауысқан"),
    Why.NO_PATRONYMIC: N_("Құжатта әкесінің аты жоқ"),
    Why.OTHER_FORM: N_("Әкесінің аты басқа жұрнақпен жазылған"),
    Why.OTHER_PATRONYMIC: N_("Әкесінің аты басқа"),
    Why.OTHER_SURNAME: N_("Тегі басқа: аты мен әкесінің аты бойынша табылды"),
    Why.LATER_NAME: N_("Иесінің басқа аты-жөні бойынша табылды: кейін алған не жазба түзетілгенге дейінгі"),
    Why.SAME_YEAR: N_("Бітірген жылы бірдей"),
    Why.OTHER_YEAR: N_("Бітірген жылы басқа"),
}


def why_found(why: Iterable[Why], language: Language) -> str:
    """All of it in one line: «Аты-жөні бірдей · Бітірген жылы бірдей»."""
    return " · ".join(say(language, _WHY[each]) for each in why)
