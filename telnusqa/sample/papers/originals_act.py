"""The acts of a commission on surrendered originals: destroyed, one laid into its personal file, and many kept."""

from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.custody_act import Paper
from telnusqa.core.language import Language
from telnusqa.core.original import KeptOriginalsAct, KeptWhere, OriginalFate
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.paper.fill.originals_act import AboutOriginalsAct, EndedOriginal, originals_act_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_DAY = date(2026, 11, 27)
_ONE = EndedOriginal(
    case=CaseNumber("7K3M9QXAT"),
    holder=long.NAME,
    part=Part.DIPLOMA,
    number="ТКБ 0123456",
    void_since=date(2026, 11, 23),
)
_SUPPLEMENT = replace(_ONE, part=Part.SUPPLEMENT)
_LONG = replace(_SUPPLEMENT, holder=long.LONG_NAME, number="ТКБ-Ә 01234567")


def papers() -> tuple[SamplePaper, ...]:
    """Both languages."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    head, most = long.HEAD[language], long.LONG_HEAD[language]
    return three(
        "originals_act",
        language,
        filled=originals_act_sheet(_about(language, OriginalFate.DESTROYED, (head, head, head)), [_ONE, _SUPPLEMENT]),
        emptiest=originals_act_sheet(
            _about(language, OriginalFate.KEPT, (head, head), KeptWhere.PERSONAL_FILE), [_ONE]
        ),
        longest=originals_act_sheet(
            _about(language, OriginalFate.KEPT, (most,) * 5, KeptWhere.ARCHIVE, long.LONG_ADDRESS[language], most=True),
            [_LONG] * 40,
        ),
    )


def _about(
    language: Language,
    fate: OriginalFate,
    commission: tuple[str, ...],
    where: KeptWhere | None = None,
    place: str = "",
    *,
    most: bool = False,
) -> AboutOriginalsAct:
    return AboutOriginalsAct(
        college=(long.LONG_COLLEGE if most else long.COLLEGE)[language],
        settlement="Астана",
        head=(long.LONG_HEAD if most else long.HEAD)[language],
        act=KeptOriginalsAct(
            id=1,
            fate=fate,
            paper=Paper(number="4", dated=_DAY, commission=commission),
            where=where,
            place=place,
            by="staff:1",
            at=datetime(2026, 11, 27, 5, 0, tzinfo=UTC),
        ),
        day=_DAY,
        language=language,
    )
