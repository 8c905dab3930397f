"""Blanks that were counted, and a series with a gap, for the matrix."""

from collections.abc import Mapping

from telnusqa.acts.take_inventory import take_inventory
from telnusqa.core.custody_act import Paper
from telnusqa.store.read import inventories
from tests.blanks import received
from tests.cast import NOW, Staff


def blank_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """Bring the blanks to where the row wants them; the words of their addresses."""
    keeper, counted = staff["gulnar"], 1
    if at == "a gap in a series":
        received(keeper.home, 2000061, 2000062)
    if at == "blanks counted":
        found, two = inventories.book(keeper.home), Paper(number="3", commission=("А", "Б"))
        counted = take_inventory(keeper.home, found, (), two, by=keeper.actor, happened_at=NOW)
    return {"inventory": str(counted), "series": "ТКБ", "first": "2000041", "last": "2000060"}
