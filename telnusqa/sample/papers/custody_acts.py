"""The acts on blanks: a delivery that lacked some, handed out, spoiled, destroyed, returned to the supplier."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_journal import BlankMove
from telnusqa.core.custody import CUSTODIAN, DESTROYED, RETURNED, SPOILED, STORE, SUPPLIER, BlankRange, Hand
from telnusqa.core.custody_act import CustodyWhat, SpoiledWhy
from telnusqa.core.language import Language
from telnusqa.paper.fill.custody_act import AboutAct, custody_act_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
_SETTLEMENT = {Language.KK: "Астана қаласы", Language.RU: "город Астана"}
_COMMISSION = {
    Language.KK: (
        "Директордың орынбасары Тілеуова С. Е.",
        "Бас есепші Сапаров М. Б.",
        "Бланк сақтаушы Байжанова К. О.",
    ),
    Language.RU: (
        "Заместитель директора Тлеуова С. Е.",
        "Главный бухгалтер Сапаров М. Б.",
        "Хранитель бланков Байжанова К. О.",
    ),
}
_SUPPLIER = {
    Language.KK: "Республикалық баспа орталығы",
    Language.RU: "Республиканский издательский центр",
}
_ACTS = {
    "delivery_act": (CustodyWhat.RECEIVED, SUPPLIER, STORE),
    "handing_act": (CustodyWhat.HANDED, STORE, CUSTODIAN),
    "spoiling_act": (CustodyWhat.SPOILED, STORE, SPOILED),
    "destruction_act": (CustodyWhat.DESTROYED, SPOILED, DESTROYED),
    "return_act": (CustodyWhat.RETURNED, STORE, RETURNED),
}


def papers() -> tuple[SamplePaper, ...]:
    """Each act in both languages."""
    return tuple(each for name in _ACTS for language in BOTH for each in _act(name, language))


def _act(name: str, language: Language) -> tuple[SamplePaper, ...]:
    what, source, target = _ACTS[name]
    least = AboutAct(
        college=long.SHORT_COLLEGE[language],
        settlement="",
        head="",
        what=what,
        number="",
        day=date(2026, 11, 23),
        commission=(),
        language=language,
        why=SpoiledWhy.DAMAGED if what is CustodyWhat.SPOILED else None,
    )
    comes, meets = what is CustodyWhat.RECEIVED, what in (CustodyWhat.RECEIVED, CustodyWhat.RETURNED)
    about = replace(
        least,
        college=long.COLLEGE[language],
        settlement=_SETTLEMENT[language],
        head=long.HEAD[language],
        number="31",
        commission=_COMMISSION[language],
        supplier=_SUPPLIER[language] if meets else "",
        missing=("ТКБ 2000500",) if comes else (),
        gave="Байжанова К.",
        took="Тілеуова С." if what is CustodyWhat.HANDED else "",
    )
    lasting = replace(
        about,
        college=long.LONG_COLLEGE[language],
        head=long.LONG_HEAD[language],
        number="1234567890/2026-ХБ",
        gave=long.LONG_HEAD[language],
        took=long.LONG_HEAD[language] if what is CustodyWhat.HANDED else "",
        commission=tuple(f"{each}, {long.LONG_HEAD[language]}" for each in _COMMISSION[language] * 3),
        supplier=long.LONG_COLLEGE[language] if meets else "",
        missing=tuple(f"ТКБ {n:07d}–{n + 3:07d}" for n in range(2000010, 2000210, 10)) if comes else (),
    )
    one = _moves([(BlankKind.DIPLOMA, 2000007, 2000007)], source, target)
    some = _moves([(BlankKind.DIPLOMA, 2000001, 2000499), (BlankKind.SUPPLEMENT, 4000001, 4000300)], source, target)
    most = _moves([(kind, n, n + 3) for kind in BlankKind for n in range(2000001, 2000200, 10)], source, target)
    return three(
        name,
        language,
        filled=custody_act_sheet(about, some),
        emptiest=custody_act_sheet(least, one),
        longest=custody_act_sheet(lasting, most),
    )


def _moves(ranges: Sequence[tuple[BlankKind, int, int]], source: Hand, target: Hand) -> tuple[BlankMove, ...]:
    return tuple(
        BlankMove(at=_AT, these=BlankRange(kind, "ТКБ", first, last), source=source, target=target, by="staff:7")
        for kind, first, last in ranges
    )
