"""The sheet by which a printer is measured."""

from dataclasses import replace
from decimal import Decimal

from telnusqa.core.blank import BlankKind
from telnusqa.core.calibration import NOTHING, Calibration
from telnusqa.core.language import Language
from telnusqa.core.printing import Workplace
from telnusqa.paper.fill.calibration import calibration_sheet
from telnusqa.paper.layouts import shipped_layout
from telnusqa.paper.over import OverBlank
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_DRIFT = Calibration(dx=Decimal("2.35"), dy=Decimal("-1.7"), scale=Decimal("101.5"))
_PLACE = Workplace(id=1, home=1, version=2, name="Кеңсе, 103-бөлме", drift=_DRIFT, calibrated_at=None)


def papers() -> tuple[SamplePaper, ...]:
    """As it is printed to measure, as it is printed to check, and with a long name."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    wide = replace(_PLACE, name=long.SHORT_COLLEGE[language] + ", " + long.NAME.full)
    made = three(
        "calibration",
        language,
        filled=calibration_sheet(_PLACE, _DRIFT, language),
        emptiest=calibration_sheet(_PLACE, NOTHING, language),
        longest=calibration_sheet(wide, _DRIFT, language),
    )
    layout = shipped_layout(BlankKind.SUPPLEMENT)
    drifts = (_DRIFT, NOTHING, _DRIFT)
    return tuple(
        replace(paper, over=OverBlank(layout=layout, drift=drift)) for paper, drift in zip(made, drifts, strict=True)
    )
