"""Where a case stands, said in a word, and what happens next."""

from telnusqa.core.case import State
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_STATUS = {
    State.REGISTERED: N_("Тіркелді"),
    State.CORRECTION_ASKED: N_("Толықтыру қажет"),
    State.FOUND_IN_BOOK: N_("Жазба кітаптан табылды"),
    State.CHECKING: N_("Тексеріліп жатыр"),
    State.HEARING: N_("Тыңдау тағайындалды"),
    State.HEARD: N_("Тыңдау өтті"),
    State.APPROVED: N_("Телнұсқа беру туралы шешім қабылданды"),
    State.RESERVED: N_("Телнұсқа дайындалып жатыр"),
    State.MADE: N_("Қол қоюға дайын"),
    State.SIGNED: N_("Қол қойылды"),
    State.ISSUED: N_("Телнұсқа ресімделді"),
    State.READY: N_("Алуға дайын"),
    State.HANDED_OVER: N_("Берілді"),
    State.FORWARDED: N_("Басқа ұйымға жолданды"),
    State.REFUSED: N_("Бас тартылды"),
    State.WITHDRAWN: N_("Өтініш қайтарып алынды"),
}

_NEXT = {
    State.REGISTERED: N_("Оқу орны құжатыңызды тізілімнен іздейді."),
    State.CORRECTION_ASKED: N_("Сұралған мәліметті осы беттен не оқу орнында толықтырыңыз. Мерзім тоқтамайды."),
    State.FOUND_IN_BOOK: N_("Құжатыңыздың жазбасы қағаз кітаптан табылды. Оны екінші қызметкер тексереді."),
    State.HEARING: N_("Оқу орны бас тартуды көздеп отыр. Алдымен пікіріңізді тыңдайды: күні мен орны төменде."),
    State.HEARD: N_("Пікіріңіз тыңдалды. Шешімді оқу орнының басшысы қабылдайды."),
    State.CHECKING: N_("Жазба табылды. Оқу орны телнұсқа беру туралы шешім қабылдайды."),
    State.APPROVED: N_("Оқу орны телнұсқаға тіркеу нөмірі мен бланк бөледі."),
    State.RESERVED: N_("Телнұсқа жасалып жатыр."),
    State.MADE: N_("Телнұсқаға оқу орнының басшысы қол қояды."),
    State.SIGNED: N_("Оқу орны телнұсқаны беру кітабына тіркейді."),
    State.ISSUED: N_("Телнұсқа берілетін жерге жеткізіледі."),
    State.READY: N_("Жеке куәлігіңізбен келіп, телнұсқаны алыңыз."),
    State.HANDED_OVER: N_("Іс аяқталды."),
    State.FORWARDED: N_("Өтінішіңізді енді құзыретті ұйым қарайды. Тіркелген күні мен мерзімі сақталды."),
    State.REFUSED: N_("Себебі мен шағымдану жолы бас тарту туралы жауапта жазылған."),
    State.WITHDRAWN: N_(
        "Іс жабылды. Түпнұсқа тапсырсаңыз, оны қайтарып аласыз. Кез келген уақытта қайта өтініш беруге болады."
    ),
}


def status(state: State, language: Language) -> str:
    """The state in the words of the field."""
    return say(language, _STATUS[state])


def next_step(state: State, language: Language) -> str:
    """What happens next, for the applicant."""
    return say(language, _NEXT[state])
