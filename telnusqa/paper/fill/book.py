"""What stands on the pages of the book of issues: every number of a year, void ones with their reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from telnusqa.core.book_line import BookLine
from telnusqa.core.language import Language
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.paper.ledger import Ledger, LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.words.book_line import cells, columns
from telnusqa.words.catalogue import say

_SHARES = {
    "number": 0.9,
    "name": 1.3,
    "document": 1.1,
    "blank": 0.9,
    "speciality": 1.3,
    "qualification": 1.1,
    "years": 0.75,
    "minutes": 0.9,
    "decision": 1.2,
    "issued": 0.9,
    "replaces": 1.7,
    "reasons": 1.0,
    "received": 1.1,
    "note": 1.3,
}


@dataclass(frozen=True, kw_only=True)
class AboutBook:
    """Whose book it is and of which year; ``head`` is the hash it was closed by, "" while it is open."""

    college: str
    year: int
    signatory: str
    head: str
    language: Language


def book_sheet(about: AboutBook, lines: Iterable[BookLine]) -> tuple[Form, Ledger]:
    """The book of a year in ``about.language``, which is Kazakh or Russian."""
    language, titles = about.language, columns(about.language)
    told = [cells(line, language) for line in lines]
    if about.head:
        foot = say(language, "Жолдардың хэші: %(head)s", head=about.head)
        note = say(language, "Жолдар саны: %(n)s. Кітап жабылған: осы жылдың жолдары енді өзгермейді.", n=len(told))
    else:
        foot = say(language, "Кітап әлі жабылған жоқ")
        note = say(language, "Жолдар саны: %(n)s. Кітап әлі жабылған жоқ: жолдары өзгеруі мүмкін.", n=len(told))
    return Form.LEDGER, Ledger(
        language=language,
        college=printed(about.college),
        title=say(language, "Берілген телнұсқалар кітабы"),
        subtitle=say(language, "%(year)s жыл", year=about.year),
        columns=tuple(LedgerColumn(titles[name], share) for name, share in _SHARES.items()),
        rows=tuple(tuple(printed(line[name]) for name in _SHARES) for line in told),
        notes=(note,),
        signing=(Signing(say(language, "Оқу орнының басшысы"), printed(about.signatory)),),
        foot=foot,
    )
