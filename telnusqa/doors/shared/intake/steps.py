"""How far the form is: its pages in a row, the one at hand marked."""

from dataclasses import dataclass

from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.intake.labels import page_title
from telnusqa.doors.shared.intake.pages import CHECK, PAGES
from telnusqa.doors.shared.said import spoken
from telnusqa.words.catalogue import say


@dataclass(frozen=True)
class Step:
    """One page of the form."""

    label: str
    address: str
    here: bool


def steps(at: Counter, draft: object, here: str) -> list[Step]:
    """Every page, and the check that ends them."""
    pages = [Step(page_title(page, spoken()), at.address("page", draft, page), page == here) for page in PAGES]
    return [*pages, Step(say(spoken(), "Тексеру"), at.address("check", draft), here == CHECK)]
