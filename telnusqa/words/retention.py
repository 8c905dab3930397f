"""What keeps a case beyond its time, and when and why one was erased, in a few words."""

from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.legal_hold import HoldGround
from telnusqa.law.retention import KeptWhy
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date

_GROUNDS = {
    HoldGround.COMPLAINT: N_("Қаралып жатқан шағым"),
    HoldGround.COURT: N_("Сот ісі"),
    HoldGround.INVESTIGATION: N_("Тергеу органының сұрауы"),
    HoldGround.INSPECTION: N_("Жүріп жатқан тексеру"),
    HoldGround.OTHER: N_("Басқа негіз"),
}
_KEPT = {
    KeptWhy.HOLD: N_("Өшіруге тыйым салынған"),
    KeptWhy.ORIGINAL_HERE: N_("Түпнұсқа осында жатыр"),
    KeptWhy.HEARING_OPEN: N_("Тыңдау аяқталмаған"),
    KeptWhy.ON_ITS_WAY: N_("Басқа ұйымның жауабы күтіледі"),
    KeptWhy.WENT_ON: N_("Бұл өтініш жолданған ұйымдағы іс әлі сақталып тұр"),
}


def hold_ground(ground: HoldGround, language: Language) -> str:
    """On which ground a hold was put."""
    return say(language, _GROUNDS[ground])


def kept_why(why: KeptWhy, language: Language) -> str:
    """What keeps a case from being erased."""
    return say(language, _KEPT[why])


def erased(on: date, language: Language) -> dict[str, str]:
    """What a sentence about an erased case is filled with: ``on``, its day, and ``rule``, what it went by."""
    return {"on": long_date(on, language), "rule": clause_name("policy:retention", language)}
