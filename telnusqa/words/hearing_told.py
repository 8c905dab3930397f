"""What a message says of a hearing: the day, hour and place, and until when one may object."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.language import Language
from telnusqa.words.date import long_date


def hearing_params(kept: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """The parameters of ``hearing`` and ``refused`` as they are said; "" for what a message does not hold."""
    days = {name: str(kept.get(name, "")) for name in ("day", "until")}
    said = {name: long_date(date.fromisoformat(day), language) if day else "" for name, day in days.items()}
    return {**said, **{name: str(kept.get(name, "")) for name in ("hour", "where", "refusal")}}
