"""Is this the book a college closed? Its hashes are shown to anybody; a file is compared with them and kept nowhere."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.verify.hashed_upload import HashedUpload
from telnusqa.store.read import book_closings, organisations
from telnusqa.store.read.book_closings import Closing

LARGEST = 64 * 1024 * 1024
"""Bytes of a request: the book of a large college's year is some megabytes."""


@dataclass(frozen=True)
class College:
    """A college with closed years."""

    code: str
    name: str
    years: tuple[int, ...]


@dataclass(frozen=True)
class Answer:
    """``digest`` is the SHA-256 of what was sent, ``kind`` which of the published files it is, "" for none."""

    digest: str
    kind: str


@require_safe
def books(request: HttpRequest) -> HttpResponse:
    """The colleges that have closed a year, and which."""
    found = book_closings.published()
    organisations.bring(*(home for home, _ in found))
    colleges = [(organisations.by_id(home), years) for home, years in found]
    listed = sorted((College(each.code, each.name(spoken()), years) for each, years in colleges), key=_by_name)
    return render(request, "verify/books.html", {"colleges": listed})


def _by_name(college: College) -> str:
    return college.name


# The proof against forged forms is asked inside: to find it the request is read, and then nobody may choose any more
# that the file is only hashed.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def book(request: HttpRequest, code: str, year: int) -> HttpResponse:
    """The hashes of a year; on POST whether the file sent is one of its files. What is too large is not read at all."""
    upload = HashedUpload(request)
    if request.method == "POST":
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST:
            too_large = Problem("file", "book_too_large", params={"most": LARGEST >> 20})
            return _page(request, code, year, problem=too_large, status=413)
        request.upload_handlers = [upload]
    return _answered(request, code, year, upload)


@csrf_protect
def _answered(request: HttpRequest, code: str, year: int, upload: HashedUpload) -> HttpResponse:
    if request.method != "POST":
        return _page(request, code, year)
    request.POST  # noqa: B018 - read to its end
    if not upload.digest:
        return _page(request, code, year, problem=Problem("file", "no_file"), status=422)
    return _page(request, code, year, digest=upload.digest)


def _page(
    request: HttpRequest, code: str, year: int, *, digest: str = "", problem: Problem | None = None, status: int = 200
) -> HttpResponse:
    college = organisations.by_code(code)
    closing = book_closings.closed(college.id, year)
    context = {
        "college": college.name(spoken()),
        "code": code,
        "year": year,
        "closing": closing,
        "kk": closing.files[Language.KK],
        "ru": closing.files[Language.RU],
        "answer": Answer(digest, _kind(closing, digest)) if digest else None,
        "problems": (problem,) if problem else (),
        "values": {},
    }
    return render(request, "verify/book.html", context, status=status)


def _kind(closing: Closing, digest: str) -> str:
    known = {closing.files[Language.KK]: "kk", closing.files[Language.RU]: "ru", closing.text: "text"}
    return known.get(digest, "")
