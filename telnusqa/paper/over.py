"""What a form needs to be printed over a blank: the layout, the printer's mending, and whether it is only looked at."""

import json
from dataclasses import asdict, dataclass

from telnusqa.core.calibration import NOTHING, Calibration
from telnusqa.core.layout import Layout


@dataclass(frozen=True, kw_only=True)
class OverBlank:
    """A paper over a blank of the state sample; ``preview`` draws it over a picture of an empty one, marked as such."""

    layout: Layout
    drift: Calibration = NOTHING
    preview: bool = False


def over_json(over: OverBlank | None) -> str:
    """What ``over.typ`` reads; «null» for the electronic document."""
    if over is None:
        return "null"
    layout = asdict(over.layout)
    for unread in ("kinds", "since", "until"):
        del layout[unread]
    drift = {name: float(value) for name, value in asdict(over.drift).items()}
    return json.dumps({"layout": layout, "drift": drift, "preview": over.preview}, sort_keys=True)
