"""The strict-report journal of blanks, as the pages of a book."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from telnusqa.core.blank_journal import JournalLine
from telnusqa.core.language import Language
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import Ledger, LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.words.blank_journal import cells, columns
from telnusqa.words.catalogue import say

_SHARES = (0.5, 0.95, 1.6, 1.1, 0.65, 1.45, 0.85, 1.3, 1.1, 1.1, 1.3, 0.75)
_FIGURES = frozenset({0, 6, 11})


@dataclass(frozen=True, kw_only=True)
class AboutJournal:
    """Whose journal of which year; ``custodian`` and ``head`` sign, "" where a pen writes the name."""

    college: str
    year: int
    custodian: str
    head: str
    language: Language


def blank_journal_sheet(
    about: AboutJournal, lines: Sequence[JournalLine], names: Mapping[int, str]
) -> tuple[Form, Ledger]:
    """The form and its fields."""
    language = about.language
    titles = columns(language)
    return Form.LEDGER, Ledger(
        language=language,
        college=about.college,
        title=say(language, "Қатаң есептіліктегі бланктерді есепке алу журналы"),
        subtitle=say(language, "%(year)s жыл", year=about.year),
        columns=tuple(
            LedgerColumn(title, share, "right" if n in _FIGURES else "left")
            for n, (title, share) in enumerate(zip(titles, _SHARES, strict=True))
        ),
        rows=tuple(cells(line, names, language) for line in lines),
        notes=() if lines else (say(language, "Бұл жылы бланктер қозғалған жоқ."),),
        signing=(
            Signing(say(language, "Бланк сақтаушы"), about.custodian),
            Signing(say(language, "Басшы"), about.head),
        ),
    )
