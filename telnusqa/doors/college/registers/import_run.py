"""How an import goes: how far it has come, which rows were not taken, what differs from the register."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.errors import NotFound
from telnusqa.core.field import parse_whole
from telnusqa.core.language import Language
from telnusqa.core.register_difference import Difference
from telnusqa.core.role import Right
from telnusqa.doors.college.registers import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.said import spoken
from telnusqa.store import uploads
from telnusqa.store.read import imports, people
from telnusqa.words.register_files import cell_text, cell_title
from telnusqa.words.register_problem import register_problem

_AT_ONCE = 50
_PIECE = 1 << 16


def _version(request: HttpRequest, home: int, run: int) -> object:
    access.register(request, home, to=Right.KEEP_REGISTER)
    return imports.get(home, run)


@require_safe
@live(_version)
def run(request: HttpRequest, home: int, run: int) -> HttpResponse:
    """How far it has come; the page may be closed and opened again at any time."""
    who, home = access.register(request, home, to=Right.KEEP_REGISTER)
    found, language = imports.get(home, run), spoken()
    done = min(found.position, found.height)
    return desk.page(
        request,
        "import",
        who,
        home,
        register=home,
        run=found,
        by=people.names_of([found.begun_by]).get(found.begun_by, ""),
        done=done,
        share=100 * done // found.height if found.height else 0,
        wrong=[register_problem(problem, language) for problem in found.problems],
    )


@require_safe
def report(request: HttpRequest, home: int, run: int) -> StreamingHttpResponse:
    """The rows that were not taken, each with its reason; that somebody read them is written down first."""
    who, home = access.register(request, home, to=Right.KEEP_REGISTER)
    found = imports.get(home, run)
    if not found.report:
        raise NotFound("report")
    look(desk.actor(who, home), f"import:{run}", "report", at=access.now())
    answer = StreamingHttpResponse(
        _pieces(home, found.report),
        content_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )
    answer["Content-Disposition"] = f'attachment; filename="qabyldanbagan-{run}.xlsx"'
    answer["Cache-Control"] = "no-store, private"
    return answer


def _pieces(home: int, token: str) -> Iterator[bytes]:
    with uploads.open_sealed(home, token) as stream:
        while content := stream.read(_PIECE):
            yield content


@dataclass(frozen=True)
class Cell:
    """One cell that differs, in words."""

    title: str
    held: str
    told: str


@dataclass(frozen=True)
class Row:
    """A row of the file that says something else than the register."""

    number: int
    record: int
    cells: tuple[Cell, ...]


@require_safe
def differing(request: HttpRequest, home: int, run: int) -> HttpResponse:
    """What the file says otherwise than the register, cell by cell; nothing of it was taken."""
    who, home = access.register(request, home, to=Right.KEEP_REGISTER)
    found, language = imports.get(home, run), spoken()
    after = request.GET.get("after", "")
    rows = imports.differing(found, after=parse_whole(after) or 0, most=_AT_ONCE + 1)
    shown = rows[:_AT_ONCE]
    if shown:
        records = [f"record:{row.record}" for row in shown]
        look(desk.actor(who, home), f"import:{run}", f"register:{home}", at=access.now(), cases=records)
    return desk.page(
        request,
        "differing",
        who,
        home,
        register=home,
        run=found,
        rows=[Row(r.row_number, r.record, tuple(_cell(d, language) for d in r.differences)) for r in shown],
        after=shown[-1].row_number if len(rows) > _AT_ONCE else 0,
    )


def _cell(found: Difference, language: Language) -> Cell:
    held, told = (cell_text(found.column, text) for text in (found.held, found.told))
    return Cell(cell_title(found, language), held, told)
