"""One line of the book, whole, with every duplicate made for the same document."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.blank import RegistrationNumber
from telnusqa.core.book_line import BookLine, LineState
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import issues, records
from telnusqa.words import book_line as words
from telnusqa.words.catalogue import say


@dataclass(frozen=True, kw_only=True)
class Link:
    """One document of a chain: the original, or a duplicate by its line. ``here`` is the line looked at."""

    label: str
    note: str
    number: RegistrationNumber | None = None
    here: bool = False


@require_safe
def line(request: HttpRequest, year: int, n: int) -> HttpResponse:
    """Everything the book says of a number."""
    who, home = access.home(request, Right.READ_BOOK)
    found, record = issues.line(home, RegistrationNumber(year, n))
    look(staff(who.id), f"issues:{home}:{found.number}", f"case:{found.case}", at=access.now())
    language = spoken()
    cells, titles = words.cells(found, language), words.columns(language)
    return desk.page(
        request,
        "issues/line",
        who,
        home,
        line=found,
        state=words.line_state(found.state, language),
        tone={LineState.RESERVED: "soon", LineState.CONFIRMED: "done", LineState.VOID: "stop"}[found.state],
        rows=[Row(titles[name], cells[name]) for name in words.COLUMNS if name != "number" and cells[name]],
        iin=records.record(home, record).iin,
        record=record,
        chain=_chain(home, record, found, language),
    )


def _chain(home: int, record: int, found: BookLine, language: Language) -> list[Link]:
    """From the original to the duplicate that stands now; void numbers are no part of it."""
    lines = [each for each in issues.of_document(home, record, found.part) if each.state is not LineState.VOID]
    if not lines or found.state is LineState.VOID:
        return []
    first = lines[0]
    day = words.replaces(first, language) if first.replaces is None else ""
    links = [Link(label=say(language, "Түпнұсқа"), note=day.partition(", ")[2])]
    for each in lines:
        cells = words.cells(each, language)
        links.append(
            Link(
                label=say(language, "%(n)s телнұсқасы", n=str(each.number)),
                note=", ".join(part for part in (cells["blank"], cells["issued"]) if part),
                number=each.number,
                here=each.number == found.number,
            )
        )
    return links
