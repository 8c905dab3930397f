"""The files of a register: taken in, taken out, and how each import went."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from telnusqa.acts.begin_import import begin_import
from telnusqa.acts.export_register import export_register
from telnusqa.acts.look import look
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.field import parse_choice, parse_year
from telnusqa.core.problem import Problem
from telnusqa.core.register_export import Shape, Years
from telnusqa.core.register_sheet import Sheet
from telnusqa.core.role import Right
from telnusqa.doors.college.registers import desk
from telnusqa.doors.college.registers.uploading import LARGEST, TOO_LARGE, SealUploads, Unwanted, came
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.sign_in import SignInNeeded
from telnusqa.sheets.register_file import check_headings
from telnusqa.sheets.register_out import Out, register_csv, register_xlsx
from telnusqa.sheets.template import write_template
from telnusqa.store.read import imports, organisations, register_export
from telnusqa.store.read.people import Officer
from telnusqa.words.register_files import export_shape
from telnusqa.words.register_problem import register_problem

_LATEST = 20
_EXPORT_FIELDS = ("shape", "first_year", "last_year")
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


# The proof against forged forms is asked inside: to find it the request is read, and then nobody may choose any more
# where its files go.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def files(request: HttpRequest, home: int) -> HttpResponse:
    """The forms and the latest imports; on POST a file is kept, its headings are read, and its import begins."""
    try:
        who, home = access.register(request, home, to=Right.KEEP_REGISTER)
    except (NotFound, SignInNeeded):
        request.upload_handlers = [Unwanted(request)]
        return _nobody(request, home)
    if request.method != "POST":
        return _shown(request, who, home)
    if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST:
        return _page(request, who, home, [TOO_LARGE], status=413)
    handler = SealUploads(request, home)
    request.upload_handlers = [handler]
    try:
        answer = _taken(request, who, home)
    except Exception:
        handler.drop()
        raise
    if not isinstance(answer, HttpResponseRedirect):
        handler.drop()
    return answer


@csrf_protect
def _nobody(request: HttpRequest, home: int) -> HttpResponse:
    """A form that was drawn here is answered as any page is; one that was not is refused as forged."""
    access.register(request, home, to=Right.KEEP_REGISTER)
    raise NotFound(str(home))


@csrf_protect
def _shown(request: HttpRequest, who: Officer, home: int) -> HttpResponse:
    return _page(request, who, home)


@csrf_protect
def _taken(request: HttpRequest, who: Officer, home: int) -> HttpResponse:
    found = came(request, home)
    if isinstance(found, Problem):
        return _page(request, who, home, [found])
    try:
        check_headings(found.source)
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    digest = found.source.digest()
    run = begin_import(home, digest, by=desk.actor(who, home), happened_at=access.now(), upload=found.upload)
    return HttpResponseRedirect(reverse("college:register_file", args=[home, run]))


def _page(
    request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = (), status: int = 422
) -> HttpResponse:
    language, found = spoken(), tuple(problems)
    return desk.page(
        request,
        "files",
        who,
        home,
        status=status if found else 200,
        register=home,
        institution=organisations.by_id(home).name(language),
        problems=[problem for problem in found if problem.field in _EXPORT_FIELDS],
        wrong=[register_problem(problem, language) for problem in found if problem.field not in _EXPORT_FIELDS],
        # What is too large is not read, not even for what was typed beside it.
        values=request.POST if request.method == "POST" and status != 413 else {},
        runs=imports.latest(home, _LATEST),
        shapes=[Option(shape.value, export_shape(shape, language)) for shape in Shape],
        largest=LARGEST >> 20,
    )


@require_safe
def template(request: HttpRequest) -> HttpResponse:
    """An empty register, in the language of the page."""
    access.registers(request, Right.KEEP_REGISTER)
    answer = HttpResponse(content_type=_WORKBOOK)
    answer["Content-Disposition"] = 'attachment; filename="tizilim-ulgisi.xlsx"'
    write_template(answer, spoken())  # type: ignore[arg-type]
    return answer


@require_POST
def export(request: HttpRequest, home: int) -> HttpResponse | StreamingHttpResponse:
    """A copy of the register, written down before its first row goes out, and sent as it is read."""
    who, home = access.register(request, home, to=Right.KEEP_REGISTER)
    shape = parse_choice(request.POST.get("shape", ""), Shape, "shape", "")
    years = _years(request)
    problems = [each for each in (shape, *years) if isinstance(each, Problem)]
    first, last = (None if isinstance(year, Problem) else year for year in years)
    if first and last and last < first:
        problems.append(Problem("last_year", "years_order_asked"))
    if isinstance(shape, Problem) or problems:
        return _page(request, who, home, problems)
    by, now = desk.actor(who, home), access.now()
    allowed = export_register(home, shape, Years(first, last), by=by, happened_at=now)
    look(by, f"register:{home}", "export", at=now)
    language = spoken()
    if shape is Shape.XLSX:
        pieces = register_xlsx(Out(register_export.rows(allowed), register_export.rows(allowed), language))
    else:
        sheet = Sheet.DIPLOMAS if shape is Shape.CSV else Sheet.SUPPLEMENT
        pieces = register_csv(register_export.rows(allowed), sheet, language)
    kind, ending = (_WORKBOOK, "xlsx") if shape is Shape.XLSX else ("text/csv; charset=utf-8", "csv")
    answer = StreamingHttpResponse(pieces, content_type=kind)
    beside = ".qosymsha" if shape is Shape.CSV_SUPPLEMENT else ""
    answer["Content-Disposition"] = f'attachment; filename="tizilim-{now:%Y-%m-%d}{beside}.{ending}"'
    answer["Cache-Control"] = "no-store, private"
    return answer


def _years(request: HttpRequest) -> list[int | Problem | None]:
    today = timezone.localdate(access.now())
    typed = ((name, request.POST.get(name, "").strip()) for name in ("first_year", "last_year"))
    return [parse_year(text, name, today, "") if text else None for name, text in typed]
