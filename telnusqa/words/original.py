"""A surrendered original in words: where it is, and what a commission did with it."""

from telnusqa.core.language import Language
from telnusqa.core.original import KeptOriginalsAct, KeptWhere, OriginalFate, OriginalState
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date

_STATE = {
    OriginalState.HELD: N_("Сақтауда, әлі жарамды"),
    OriginalState.VOID: N_("Жарамсыз: акт жасалмаған"),
    OriginalState.GIVEN_BACK: N_("Қайтарылды"),
    OriginalState.SENT_ON: N_("Өтінішпен бірге жіберілді"),
    OriginalState.KEPT: N_("Сақтауға алынды"),
    OriginalState.DESTROYED: N_("Түпнұсқа жойылды"),
}
_FATE = {
    OriginalFate.KEPT: N_("Сақтауға алынады"),
    OriginalFate.DESTROYED: N_("Жойылады"),
}
_WHERE = {
    KeptWhere.PERSONAL_FILE: N_("Жеке іс"),
    KeptWhere.ARCHIVE: N_("Архив"),
}


def original_state(state: OriginalState, language: Language) -> str:
    """Where it is."""
    return say(language, _STATE[state])


def fate_choice(fate: OriginalFate, language: Language) -> str:
    """What a commission decides, as it is chosen."""
    return say(language, _FATE[fate])


def kept_where(where: KeptWhere, language: Language) -> str:
    """Where one that is kept lies."""
    return say(language, _WHERE[where])


def kept_at(where: KeptWhere | None, place: str, language: Language) -> str:
    """The same with its place; "" of what was destroyed."""
    return ", ".join(part for part in (kept_where(where, language) if where else "", place) if part)


def ended_by(act: KeptOriginalsAct, language: Language) -> str:
    """What became of it, and by which act: «Жойылды: № 4 акт, 23.11.2026»."""
    done = original_state(OriginalState(act.fate.value), language)
    day = short_date(act.paper.dated, language) if act.paper.dated else ""
    said = say(language, "%(done)s: № %(number)s акт, %(day)s", done=done, number=act.paper.number, day=day)
    return ". ".join(part for part in (said, kept_at(act.where, act.place, language)) if part)
