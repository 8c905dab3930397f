"""A list that stands in one paragraph."""

from dataclasses import dataclass
from typing import Generic, TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True)
class Listed(Generic[_Item]):
    """Items in the order of the text, and the clause or rule they stand on."""

    items: tuple[_Item, ...]
    clause: str
