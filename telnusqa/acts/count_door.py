"""How often somebody goes through a door that is dear to open, or behind which one could guess."""

from datetime import datetime, timedelta

from telnusqa.acts._act import note
from telnusqa.store.keep import limits


@note
def count_door(door: str, who: str, *, most: int, at: datetime) -> timedelta | None:
    """Count one time; where there were too many, how long until it opens again. ``who`` is kept as a code only."""
    return None if limits.hit(f"door:{door}", who, at=at, most=most) else limits.until_forgotten(at)
