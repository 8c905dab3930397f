"""The act of a count of blanks: with differences both ways, of one kind that agrees, and long."""

from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, DESTROYED, SPOILED, STORE, BlankRange, executor
from telnusqa.core.custody_act import Paper
from telnusqa.core.inventory import Explained, Inventory, VarianceWhy, variances
from telnusqa.core.language import Language
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy, GapWord
from telnusqa.paper.fill.inventory import AboutInventory, inventory_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_AT = datetime(2026, 11, 27, 6, 0, tzinfo=UTC)
_NAMES = {7: "Тілеуова Сәуле"}
_WHY = tuple(VarianceWhy)


def _some(first: int, last: int, kind: BlankKind = BlankKind.DIPLOMA) -> BlankRange:
    return BlankRange(kind, "ТКБ", first, last)


_BOOK = (
    (STORE, _some(2600101, 2600400)),
    (CUSTODIAN, _some(2600001, 2600060)),
    (executor(7), _some(2600061, 2600100)),
    (SPOILED, _some(2600500, 2600501)),
    (STORE, _some(4600001, 4600500, BlankKind.SUPPLEMENT)),
    (DESTROYED, _some(2600600, 2600600)),
)
_FOUND = (
    (STORE, _some(2600101, 2600399)),
    (CUSTODIAN, _some(2600001, 2600062)),
    (executor(7), _some(2600063, 2600100)),
    (SPOILED, _some(2600500, 2600501)),
    (STORE, _some(4600001, 4600501, BlankKind.SUPPLEMENT)),
    (STORE, _some(2600600, 2600600)),
)
_GAPS = (
    Gap(these=_some(2600401, 2600499), origin=GapOrigin.NEVER, word=GapWord(_some(2600401, 2600499), GapWhy.APART)),
    Gap(
        these=_some(2600502, 2600503),
        origin=GapOrigin.LACKED,
        act=1,
        number="118",
        dated=date(2026, 9, 1),
        supplier="Республикалық баспа орталығы",
    ),
)
_ALIKE = Inventory(id=1, at=_AT, by="staff:1", paper=Paper(number="3"), book=_BOOK[4:5], found=_BOOK[4:5])
_DIFFERING = Inventory(
    id=1,
    at=_AT,
    by="staff:1",
    paper=Paper(number="3", commission=("Директордың орынбасары Жүнісов М. А.", "Бас есепші Сейітова Г. Т.")),
    book=_BOOK,
    found=_FOUND,
    variances=tuple(Explained(each, _WHY[n % len(_WHY)]) for n, each in enumerate(variances(_BOOK, _FOUND))),
    gaps=_GAPS,
)


def papers() -> tuple[SamplePaper, ...]:
    """Both languages."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = AboutInventory(
        college=long.COLLEGE[language],
        settlement={Language.KK: "Астана қаласы", Language.RU: "город Астана"}[language],
        head=long.HEAD[language],
        custodian="Байжанова Күләш",
        day=date(2026, 11, 27),
        language=language,
    )
    short = replace(about, college=long.SHORT_COLLEGE[language], settlement="", head="", custodian="")
    lasting = replace(
        about, college=long.LONG_COLLEGE[language], head=long.LONG_HEAD[language], custodian=long.LONG_HEAD[language]
    )
    return three(
        "inventory",
        language,
        filled=inventory_sheet(about, _DIFFERING, _NAMES),
        emptiest=inventory_sheet(short, _ALIKE, {}),
        longest=inventory_sheet(lasting, _long(language), {n: f"{long.LONG_NAME.full} {n}" for n in range(1, 9)}),
    )


def _long(language: Language) -> Inventory:
    """Eight executors with every kind, each of them lacking one, and words beside every reason."""
    hands = [executor(n) for n in range(1, 9)]
    each = [(hand, _some(n * 1000 + 1, n * 1000 + 50, kind)) for n, hand in enumerate(hands, 1) for kind in BlankKind]
    found = [(hand, replace(these, last=these.last - 1)) for hand, these in each]
    told = [
        Explained(variance, _WHY[n % len(_WHY)], long.LONG_COLLEGE[language])
        for n, variance in enumerate(variances(each, found))
    ]
    return replace(
        _DIFFERING,
        paper=Paper(number="1234567890" * 4, commission=(long.LONG_HEAD[language],) * 7),
        book=tuple(each),
        found=tuple(found),
        variances=tuple(told),
        gaps=_GAPS * 3,
    )
