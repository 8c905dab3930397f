"""A line of the book of issues in words: the same cells on the page, in print and in a spreadsheet."""

from telnusqa.core.book_line import BookLine, LineState, Settled
from telnusqa.core.language import Language
from telnusqa.core.register_row import RecordKind
from telnusqa.core.serial import shown
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.words import choice
from telnusqa.words.blank import void_reason
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date
from telnusqa.words.record import record_kind
from telnusqa.words.verified import title

COLUMNS = {
    "number": N_("Тіркеу №"),
    "name": N_("Тегі, аты, әкесінің аты"),
    "document": N_("Құжат"),
    "blank": N_("Бланк"),
    "speciality": N_("Мамандығы"),
    "qualification": N_("Біліктілігі"),
    "years": N_("Оқыған жылдары"),
    "minutes": N_("Комиссия хаттамасы"),
    "decision": N_("Беру туралы шешім"),
    "issued": N_("Берілген күні"),
    "replaces": N_("Нені ауыстырады"),
    "reasons": N_("Себебі"),
    "received": N_("Кім алды"),
    "note": N_("Ескертпе"),
}
"""The columns by name, in the order of the book."""
_STATE = {
    LineState.RESERVED: N_("Нөмірі бөлінген"),
    LineState.CONFIRMED: N_("Берілген"),
    LineState.VOID: N_("Жойылған нөмір"),
}
_STANDING = {
    Standing.HOLDER: N_("Иесінің өзі"),
    Standing.LEGAL_REPRESENTATIVE: N_("Заңды өкілі"),
    Standing.ATTORNEY: N_("Сенімхатпен"),
}


def columns(language: Language) -> dict[str, str]:
    """The heading of each column."""
    return {name: say(language, heading) for name, heading in COLUMNS.items()}


def line_state(state: LineState, language: Language) -> str:
    """Where a number stands."""
    return say(language, _STATE[state])


def cells(line: BookLine, language: Language) -> dict[str, str]:
    """Every cell of a line by its column; "" where there is nothing to say."""
    settled = line.settled
    return {
        "number": str(line.number),
        "name": name(line, language),
        "document": document(line, language),
        "blank": str(line.blank),
        "speciality": _of(settled, "speciality", language),
        "qualification": _of(settled, "qualification", language),
        "years": f"{settled.entered} – {settled.finished}" if settled else "",
        "minutes": _minutes(settled, language),
        "decision": _decision(line, language),
        "issued": short_date(line.issued_on, language) if line.issued_on else "",
        "replaces": replaces(line, language),
        "reasons": choice.reasons(line.reasons, language),
        "received": received(line, language),
        "note": note(line, language),
    }


def name(line: BookLine, language: Language) -> str:
    """The holder's name as the duplicate bears it on the page of that language."""
    return line.settled.name_ru if line.settled and language is Language.RU else line.name.full


def document(line: BookLine, language: Language) -> str:
    """What was made anew, with the kind of its document where it is no plain diploma."""
    made, kind = title(line.part, language), line.settled.kind if line.settled else RecordKind.DIPLOMA
    return made if kind is RecordKind.DIPLOMA else f"{made} ({record_kind(kind, language)})"


def replaces(line: BookLine, language: Language) -> str:
    """What it stands for: an original or an earlier duplicate, its number, day, registration number and issuer."""
    which = say(language, "%(n)s телнұсқасы", n=str(line.replaces)) if line.replaces else say(language, "Түпнұсқа")
    settled = line.settled
    parts = [which, line.replaced]
    if settled is not None:
        if settled.replaced_on:
            parts.append(short_date(settled.replaced_on, language))
        if settled.replaced_registration and not line.replaces:
            parts.append(say(language, "тіркеу № %(n)s", n=settled.replaced_registration))
        parts.append(settled.replaced_issuer_ru if language is Language.RU else settled.replaced_issuer_kk)
    return ", ".join(part for part in parts if part)


def received(line: BookLine, language: Language) -> str:
    """Who received it and by which right; "" while it was given to nobody."""
    if line.received is None:
        return ""
    parts = [
        short_date(line.received.on, language),
        say(language, _STANDING[line.received.standing]),
        line.received.name,
        line.received.right,
    ]
    return ", ".join(part for part in parts if part)


def note(line: BookLine, language: Language) -> str:
    """Why a number is void, what is still awaited, the name before, and the diploma a supplement names."""
    said = []
    if line.state is LineState.VOID and line.voided_on and line.void_reason:
        day, why = short_date(line.voided_on, language), void_reason(line.void_reason, language)
        said.append(say(language, "Нөмір жойылды, %(day)s: %(why)s", day=day, why=why))
    if line.state is LineState.RESERVED:
        said.append(say(language, "Нөмірі бөлінген, әлі берілмеген"))
    if line.settled and line.settled.name_before:
        said.append(say(language, "Бұрынғы аты-жөні: %(name)s", name=line.settled.name_before))
    if line.settled and line.part is Part.SUPPLEMENT and line.settled.names_diploma:
        said.append(say(language, "Диплом нөмірі: %(n)s", n=line.settled.names_diploma))
    return "; ".join(said)


def _of(settled: Settled | None, field: str, language: Language) -> str:
    if settled is None:
        return ""
    return str(getattr(settled, f"{field}_{'ru' if language is Language.RU else 'kk'}"))


def _minutes(settled: Settled | None, language: Language) -> str:
    if settled is None:
        return ""
    number = f"№ {settled.board_minutes}" if settled.board_minutes else ""
    day = short_date(settled.board_on, language) if settled.board_on else ""
    return ", ".join(part for part in (number, day) if part)


def _decision(line: BookLine, language: Language) -> str:
    day = line.settled.decided_on if line.settled else None
    return f"№ {shown(line.case)}" + (f", {short_date(day, language)}" if day else "")
