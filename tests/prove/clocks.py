"""The clock of one process, ahead by the minutes that ``CLOCK`` names; begun again without it, it was set back."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import time_machine


def set_by(environment: Mapping[str, str]) -> None:
    """From now on, until the process ends."""
    if ahead := int(environment.get("CLOCK", "0")):
        time_machine.travel(datetime.now(UTC) + timedelta(minutes=ahead), tick=True).start()
