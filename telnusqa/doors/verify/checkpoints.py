"""Checkpoints of the journal, for anybody to keep: the list, each of them, its file, and the keys they are signed by.

Nothing of a person stands in any of it: a leaf is a hash that cannot be guessed.
"""

import base64

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.checkpoint_file import written
from telnusqa.doors.shared.parts import Pages
from telnusqa.store import journal_key
from telnusqa.store.read import checkpoints as read

_LARGEST = 2**31 - 1


@require_safe
def checkpoints(request: HttpRequest) -> HttpResponse:
    """The list, newest first, and the keys."""
    below, above = _number(request.GET.get("below", "")), _number(request.GET.get("above", ""))
    found = read.page(below=below, above=above)
    where = reverse("verify:checkpoints")
    pages = Pages(
        newer=f"{where}?above={found.newer}" if found.newer else "",
        older=f"{where}?below={found.older}" if found.older else "",
    )
    shown = {
        "listed": found.listed,
        "pages": pages,
        "keys": [(name, base64.b64encode(raw).decode()) for name, raw in journal_key.public_keys().items()],
        "pretended": journal_key.current() == journal_key.PRETEND,
    }
    return render(request, "verify/checkpoints.html", shown)


@require_safe
def checkpoint(request: HttpRequest, n: int) -> HttpResponse:
    """One of them."""
    found = read.get(_known(n))
    shown = {"found": found, "said": found.checkpoint, "pretended": found.checkpoint.key == journal_key.PRETEND}
    return render(request, "verify/checkpoint.html", shown)


@require_safe
def checkpoint_file(request: HttpRequest, n: int) -> HttpResponse:
    """The file to keep: the signed text, its signature, its time-stamp, the hashes of its leaves."""
    return HttpResponse(
        written(read.copy_of(_known(n))),
        content_type="application/json; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="checkpoint-{n:08}.json"'},
    )


@require_safe
def keys(request: HttpRequest) -> HttpResponse:
    """The public keys, 32 bytes each in base64; the one that signs now is named first."""
    held = {name: base64.b64encode(raw).decode() for name, raw in journal_key.public_keys().items()}
    return JsonResponse({"algorithm": "Ed25519", "current": journal_key.current(), "keys": held})


def _number(text: str) -> int | None:
    """What a place in the list is named by; anything else leads to its beginning."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _known(n: int) -> int:
    """No number that large was ever given: the database is not asked about it."""
    return n if n <= _LARGEST else 0
