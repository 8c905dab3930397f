"""What the served house writes down of every request of a scanner; and what it does for one that real clients do."""

import json
import os
import uuid
from collections.abc import Callable
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase

from telnusqa.core.serial import parse_case_number
from telnusqa.doors.ops.counted import route_of
from telnusqa.store.read import cases
from tools.attack.heard import UNDONE, Heard

PROOF = "csrfmiddlewaretoken"
_WRITTEN = "TELNUSQA_LISTENED"


def listen(answer: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Around everything."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        by = request.META.get("HTTP_USER_AGENT", "")
        if not by.startswith(("wapiti ", "sqlmap ")):
            return answer(request)
        if request.path_info.startswith("/api/") and request.method == "POST":
            _as_machines_do(request)
        undone = by.endswith(f" {UNDONE}") and request.method not in ("GET", "HEAD")
        response = _undone(answer, request) if undone else answer(request)
        _write_down(Heard(by, route_of(request), request.method or "", response.status_code, _sent(request)))
        return response

    return answered


def _undone(answer: Callable[[HttpRequest], HttpResponseBase], request: HttpRequest) -> HttpResponseBase:
    within: Any = transaction.atomic()
    within._from_testcase = True  # noqa: SLF001 - an act may begin its own transaction within this one
    with within:
        response = answer(request)
        transaction.set_rollback(True)
    return response


def _as_machines_do(request: HttpRequest) -> None:
    """A key of its own for each request, and the version of the case as it is now."""
    request.META.setdefault("HTTP_IDEMPOTENCY_KEY", str(uuid.uuid4()))
    number = next(iter(filter(None, map(parse_case_number, request.path_info.split("/")))), None)
    if number and "HTTP_IF_MATCH" not in request.META:
        request.META["HTTP_IF_MATCH"] = f'"{cases.by_number(number).version}"'


def _sent(request: HttpRequest) -> str:
    try:
        held = sorted((name, texts) for name, texts in request.POST.lists() if name != PROOF)
        body = repr(held).encode() if held or request.FILES else request.body
        files = repr(sorted(map(str, request.FILES.values()))).encode()
    except Exception:  # noqa: BLE001 - what cannot be read is one thing more that was sent
        body, files = b"?", b""
    return sha256(request.get_full_path().encode() + b"\0" + body + b"\0" + files).hexdigest()[:12]


def _write_down(one: Heard) -> None:
    with Path(os.environ[_WRITTEN]).open("a", encoding="utf-8") as written:
        written.write(json.dumps(asdict(one)) + "\n")
