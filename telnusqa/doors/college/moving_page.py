"""What the page of many cases shows: whose cases, which of them, and who can get them."""

from datetime import date

from telnusqa.core.field import parse_whole
from telnusqa.core.language import Language
from telnusqa.doors.college.work_list import Line, line_of, place_of
from telnusqa.doors.shared.parts import Option
from telnusqa.store.read import executors, people, rulesets, work
from telnusqa.store.read.work import OfExecutor
from telnusqa.words.catalogue import say

NOBODY = "nobody"
MOST = 100
"""Cases on one page of checkboxes; "all" means those of every page."""


def chosen_of(text: str) -> int | None:
    """The executor whose cases are asked for; ``None`` for nobody's, and for what cannot be read."""
    return parse_whole(text)


def whose_options(home: int, today: date, before: int | None, language: Language) -> list[Option]:
    """Nobody, every executor of today, and whoever has open cases or is asked for though the role is over."""
    able = executors.of_home(home, today)
    able += tuple(each for each in executors.with_cases(home) if each.id not in {one.id for one in able})
    found = [Option(NOBODY, say(language, "Әлі ешкім алмаған істер"))]
    found += [Option(str(each.id), each.name) for each in able]
    if before is not None and before not in {each.id for each in able}:
        names = people.names_of([f"staff:{before}"])
        found += [Option(str(before), name) for name in names.values()]
    return found


def receivers(home: int, today: date, before: int | None) -> list[Option]:
    """Who can get cases; the one who is away is not offered."""
    able = executors.of_home(home, today)
    return [Option(str(each.id), each.name) for each in able if each.id != before and each.absence is None]


def shown_of(
    home: int, before: int | None, after: str, today: date, language: Language
) -> tuple[str, tuple[Line, ...]]:
    """A page of their open cases by due date, and where the next begins ("" where none does)."""
    found = work.page(home, [OfExecutor(before)], after=place_of(after), size=MOST)
    rules = {edition: rulesets.of(edition) for edition in {row.edition for row in found.rows}}
    lines = tuple(line_of(row, today, rules[row.edition], "", language) for row in found.rows)
    return (f"{found.after[0].isoformat()}_{found.after[1]}" if found.after else ""), lines
