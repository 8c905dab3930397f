"""What was typed into the boxes of one field, as the one text its parser reads."""

from collections.abc import Mapping


def day_typed(values: Mapping[str, str], name: str) -> str:
    """The three boxes of ``date_field`` as "day.month.year"; without boxes the day a machine sends whole, or ""."""
    parts = [str(values.get(f"{name}_{part}", "")).strip() for part in ("day", "month", "year")]
    return ".".join(parts) if any(parts) else str(values.get(name, ""))
