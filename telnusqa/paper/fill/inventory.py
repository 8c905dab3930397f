"""The act of a count of blanks: what the book says, what was found, each difference with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from telnusqa.core.inventory import Inventory
from telnusqa.core.language import Language
from telnusqa.paper.commission_act import CommissionAct
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.custody import hand
from telnusqa.words.date import long_date
from telnusqa.words.inventory import gap_line, variance_line


@dataclass(frozen=True, kw_only=True)
class AboutInventory:
    """Whose count of which day; ``head`` approves it and ``custodian`` signs last, "" where a pen writes the name."""

    college: str
    settlement: str
    head: str
    custodian: str
    day: date
    language: Language


def inventory_sheet(about: AboutInventory, count: Inventory, names: Mapping[int, str]) -> tuple[Form, CommissionAct]:
    """The form and its fields; ``names`` are those of the executors."""
    language = about.language
    return Form.COMMISSION_ACT, CommissionAct(
        language=language,
        college=about.college,
        title=say(language, "Бланктерді түгендеу актісі"),
        number=count.paper.number,
        day=long_date(about.day, language),
        settlement=about.settlement,
        approved=Signing(say(language, "Басшы"), about.head),
        commission=_signing(about, count),
        texts=(say(language, "Қатаң есептіліктегі бланктер саналып, есептегі қалдықпен салыстырылды."),),
        columns=(
            LedgerColumn(say(language, "Кімде"), 2.1),
            LedgerColumn(say(language, "Бланк түрі"), 1.9),
            LedgerColumn(say(language, "Есеп бойынша"), 1.0, "right"),
            LedgerColumn(say(language, "Нақты"), 1.15, "right"),
            LedgerColumn(say(language, "Кем"), 1.1, "right"),
            LedgerColumn(say(language, "Артық"), 0.95, "right"),
        ),
        rows=tuple(
            (
                hand(line.hand, names, language),
                blank_kind(line.kind, language),
                *(str(n) for n in (line.book, line.found, line.lacking, line.over)),
            )
            for line in count.lines
        ),
        closing=(*_differing(count, names, language), *_gaps(count, language)),
    )


def _signing(about: AboutInventory, count: Inventory) -> tuple[Signing, ...]:
    chair, member = say(about.language, "Комиссия төрағасы"), say(about.language, "Комиссия мүшесі")
    sat = tuple(Signing(chair if n == 0 else member, name) for n, name in enumerate(count.paper.commission))
    return (*sat, Signing(say(about.language, "Бланк сақтаушы"), about.custodian))


def _differing(count: Inventory, names: Mapping[int, str], language: Language) -> tuple[str, ...]:
    if not count.variances:
        return (say(language, "Айырмашылық жоқ: әр бланк есепте көрсетілген қолда."),)
    return (
        say(language, "Айырмашылықтар:"),
        *(variance_line(told, names, language) for told in count.variances),
    )


def _gaps(count: Inventory, language: Language) -> tuple[str, ...]:
    if not count.gaps:
        return ()
    return (say(language, "Сериялардағы бос аралықтар:"), *(gap_line(gap, language) for gap in count.gaps))
