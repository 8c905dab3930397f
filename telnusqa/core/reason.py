"""Why a duplicate is asked for."""

from enum import StrEnum


class Reason(StrEnum):
    """A ground of the application; several may be named together (2015:9.1, 2023:8.1, 2023:8.3)."""

    LOST = "lost"
    DAMAGED = "damaged"
    NAME_CHANGED = "name_changed"
    FILLING_ERROR = "filling_error"
