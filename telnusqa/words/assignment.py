"""Whose case it is, for whom it waits, and what became of a bulk, in words."""

from telnusqa.core.assignment import Moved, MoveReason
from telnusqa.core.awaited import Awaited
from telnusqa.core.language import Language
from telnusqa.core.warning import End, Warned
from telnusqa.words.catalogue import N_, say

_REASON = {
    MoveReason.ABSENT: N_("Орындаушы орнында жоқ"),
    MoveReason.LOAD: N_("Жұмысты тең бөлу"),
    MoveReason.INTEREST: N_("Мүдделер қайшылығы"),
    MoveReason.LEFT: N_("Орындаушы жұмыстан кетті"),
    MoveReason.MISTAKE: N_("Іс қателесіп берілген"),
}
_OUTCOME = {
    Moved.MOVED: N_("Ауысты"),
    Moved.SETTLED: N_("Іс аяқталып қойған"),
    Moved.TAKEN: N_("Осы аралықта басқа орындаушыға өткен"),
    Moved.UNFIT: N_("Алатын адам енді орындаушы емес немесе орнында жоқ"),
}
_AWAITED = {
    Awaited.APPLICANT: N_("Өтініш берушіні күтіп тұрған істер"),
    Awaited.EXECUTOR: N_("Орындаушыны күтіп тұрған істер"),
    Awaited.HEAD: N_("Басшыны күтіп тұрған істер"),
    Awaited.CLERK: N_("Кеңсені күтіп тұрған істер"),
    Awaited.MACHINE: N_("Жүйе өңдеп жатқан істер"),
}
_END = {
    End.INNER: N_("Корпорацияға жеткізу мерзімі"),
    End.LEGAL: N_("Заңды мерзім"),
}
_WARNED = {
    Warned.EXECUTOR: N_("орындаушыға ескертілді"),
    Warned.HEAD: N_("басшыға ескертілді"),
    Warned.DEPARTMENT: N_("басқармаға айтылатын кезең"),
}


def move_reason(reason: MoveReason, language: Language) -> str:
    """Why a case gets another executor."""
    return say(language, _REASON[reason])


def outcome(moved: Moved, language: Language) -> str:
    """What became of a case of a bulk."""
    return say(language, _OUTCOME[moved])


def waiting_for(whom: Awaited, language: Language) -> str:
    """Cases that wait for them, as the name of a list."""
    return say(language, _AWAITED[whom])


def end_of_term(end: End, language: Language) -> str:
    """Which end of a term is near."""
    return say(language, _END[end])


def warned(whom: Warned, language: Language) -> str:
    """Whom the warning has reached, to stand after the days that are left."""
    return say(language, _WARNED[whom])
