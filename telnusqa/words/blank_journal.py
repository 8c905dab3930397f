"""The strict-report journal of blanks in words: the same columns on a page, on paper and in a workbook."""

from collections.abc import Mapping

from telnusqa.core.blank_journal import BlankMove, JournalLine
from telnusqa.core.custody import Place
from telnusqa.core.language import Language
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import N_, say
from telnusqa.words.custody import hand, into
from telnusqa.words.date import short_date

_COLUMNS = (
    N_("Р/с №"),
    N_("Күні"),
    N_("Кімнен түсті, құжаты"),
    N_("Бланк түрі"),
    N_("Сериясы"),
    N_("Нөмірлері"),
    N_("Саны"),
    N_("Кімге берілді"),
    N_("Не үшін пайдаланылды"),
    N_("Бүлінді, актісі"),
    N_("Қайтарылды не жойылды, актісі"),
    N_("Қалдық"),
)


def columns(language: Language) -> tuple[str, ...]:
    """The heads, in their order."""
    return tuple(say(language, title) for title in _COLUMNS)


def cells(line: JournalLine, names: Mapping[int, str], language: Language) -> tuple[str, ...]:
    """One line of the journal, a text for each column; ``names`` are those of the executors."""
    move = line.move
    first = f"{move.these.first:07d}"
    came = move.source.place is Place.SUPPLIER
    ended = move.target.place in (Place.RETURNED, Place.DESTROYED)
    within = not came and not ended and move.target.place not in (Place.SPOILED, Place.USED)
    return (
        str(line.n),
        short_date(move.at.date(), language),
        _document(move, move.supplier, language) if came else "",
        blank_kind(move.these.kind, language),
        move.these.series,
        first if len(move.these) == 1 else f"{first}–{move.these.last:07d}",
        str(len(move.these)),
        into(move.target, names, language) if within else "",
        f"№ {move.book}" if move.target.place is Place.USED else "",
        _document(move, "", language) if move.target.place is Place.SPOILED else "",
        _document(move, hand(move.target, names, language), language) if ended else "",
        str(line.balance),
    )


def _document(move: BlankMove, lead: str, language: Language) -> str:
    """Who or what, and the paper: «Баспа, № 118, 01.09.2026»; a line that fell stands in for an act."""
    number = f"№ {move.number}" if move.number else f"№ {move.book}" if move.book else ""
    day = short_date(move.dated, language) if move.dated else ""
    told = ", ".join(filter(None, (lead, number, day)))
    return told or "–"
