"""How a print stands, in a sentence."""

from decimal import Decimal

from telnusqa.core.calibration import NOTHING, Calibration
from telnusqa.core.language import Language
from telnusqa.core.printing import PrintState
from telnusqa.words.catalogue import N_, say

_SAID = {
    None: N_("Әлі басылған жоқ."),
    PrintState.SENT: N_("Басуға жіберілді: қалай шыққанын жазыңыз."),
    PrintState.GOOD: N_("Жақсы басылды."),
    PrintState.FAILED: N_("Басып шығарғыш бояуға дейін тоқтады: бланкінің бүлінбегенін басқа қызметкер растайды."),
    PrintState.UNHARMED: N_("Бланк бүлінбеген: оған қайта басуға болады."),
}


def print_state(state: PrintState | None, language: Language) -> str:
    """How the document stands with the printer; None is before its first print."""
    return say(language, _SAID[state])


def mended(drift: Calibration, language: Language) -> str:
    """What a printer is given against its drift."""
    if drift == NOTHING:
        return say(language, "Түзетусіз басылады")
    return say(
        language,
        "Оңға %(dx)s мм, төмен %(dy)s мм, масштабы %(scale)s %%",
        dx=_figure(drift.dx),
        dy=_figure(drift.dy),
        scale=_figure(drift.scale),
    )


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}".replace("-", "−").replace(".", ",")
