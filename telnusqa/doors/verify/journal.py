"""Is the journal of a case whole? Whoever has its file asks; the file is read here and kept nowhere."""

import re
from dataclasses import dataclass, replace

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from telnusqa.core.inclusion import Inclusion
from telnusqa.core.line_file import Checked, checked
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.verify.unkept import unkept
from telnusqa.store import journal_key
from telnusqa.words.journal_check import found_in_file

LARGEST = 512 * 1024
"""Bytes of a request: a case's whole journal is some tens of thousands."""
MOST_TOLD = 20
_HASH = re.compile(r"[0-9a-f]{64}")
_TOO_LARGE = Problem("file", "journal_too_large", params={"most": LARGEST // 1024})


@dataclass(frozen=True)
class Answer:
    """``compared`` is whether the last line is the one the portal shows, None where nobody said which that is.

    ``signed`` is whether the checkpoint the file names is signed by a key known here; True where it names none.
    """

    found: Checked
    compared: bool | None
    signed: bool

    @property
    def whole(self) -> bool:
        """Nothing is wrong, as far as it could be seen."""
        return not self.found.findings and self.compared is not False and self.signed

    @property
    def told(self) -> tuple[str, ...]:
        """What is wrong, the first things of it."""
        return tuple(found_in_file(each, spoken()) for each in self.found.findings[:MOST_TOLD])

    @property
    def untold(self) -> int:
        """How much more is wrong."""
        return max(0, len(self.found.findings) - MOST_TOLD)


# The proof against forged forms is asked inside: to find it the request is read, and then nobody may choose any more
# that the file stays in memory.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@unkept
def journal(request: HttpRequest) -> HttpResponse:
    """The form; on POST the answer above it. What is too large is not read at all."""
    if request.method == "POST":
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST:
            return render(request, "verify/journal.html", {"values": {}, "problems": (_TOO_LARGE,)}, status=413)
        request.upload_handlers = [MemoryFileUploadHandler(request)]
    return _answered(request)


@csrf_protect
def _answered(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "verify/journal.html", {"values": {}, "problems": ()})
    answer = _asked(request)
    if isinstance(answer, Answer):
        values = {"head": request.POST.get("head", "")}
        return render(request, "verify/journal.html", {"values": values, "problems": (), "answer": answer})
    return render(request, "verify/journal.html", {"values": request.POST, "problems": answer}, status=422)


def _asked(request: HttpRequest) -> Answer | tuple[Problem, ...]:
    head = "".join(request.POST.get("head", "").split()).lower()
    wrong_head = () if not head or _HASH.fullmatch(head) else (Problem("head", "hash_shape"),)
    sent = request.FILES.get("file")
    found = checked(_text(sent.read()) if sent else request.POST.get("journal", ""))
    if isinstance(found, Problem):
        return (replace(found, field="file") if sent or found.code == "missing" else found, *wrong_head)
    if wrong_head:
        return wrong_head
    return Answer(found, found.head == head if head else None, _signed(found.sealed))


def _signed(sealed: Inclusion | None) -> bool:
    return sealed is None or journal_key.signed(sealed.checkpoint.body, sealed.signature, sealed.checkpoint.key)


def _text(content: bytes) -> str:
    """The file's text; what is none is told as a file that cannot be read."""
    return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
