"""Nobody writes a line of the log for us: whatever was sent, an event is one line of JSON, and holds no order."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from telnusqa.doors.api.v1 import access as api_access
from telnusqa.site import logs
from tests.cast import Staff
from tests.doors.machine import ROOT, machine
from tests.still import stand_still

FORGED = 'x\r\n{"event":"forged"}\u2028\u2029\x85\x0b\x0c\x1c\x1b[31m\x9b2J\u202e"}\t\ud800'
SENT = FORGED.replace("\ud800", "").encode("utf-8").decode("latin-1")
"""As a header carries it: a byte a letter."""


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """The log as it goes out."""
    kept = io.StringIO()
    handler = logging.StreamHandler(kept)
    told: dict[str, Any] = logs.logging_of("DEBUG")["formatters"]["json"]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(**{n: v for n, v in told.items() if n != "()"}))
    logging.getLogger().addHandler(handler)
    yield kept
    logging.getLogger().removeHandler(handler)


def wrong(text: str) -> list[str]:
    """Lines that are none of ours: by any reader's idea of where a line ends."""
    found = []
    for line in text.splitlines():
        try:
            told = json.loads(line)
        except ValueError:
            found.append(line)
            continue
        if not isinstance(told, dict) or told.get("event") == "forged" or any(map(_unseen, line)):
            found.append(line)
    text.encode("utf-8")
    return found


def _unseen(sign: str) -> bool:
    return not sign.isprintable() and sign != " "


def _headers() -> dict[str, str]:
    names = ("User-Agent", "Idempotency-Key", "Telnusqa-Officer", "If-Match", "X-Request-ID", "Referer", "Accept")
    return dict.fromkeys(names, SENT)


def test_whatever_is_sent_an_event_is_one_line(
    written: io.StringIO, saule: Staff, ermek: Staff, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    stand_still(monkeypatch)
    settings.TELNUSQA_PROXIES = 1
    it = machine(saule.home, officer="saule")
    path = "/college/case/%0A%7B%22event%22:%22forged%22%7D%E2%80%A8%C2%85%1B[31m/"
    Client(headers=_headers()).get(path)
    Client(headers=_headers(), enforce_csrf_checks=True).post(path, {"q": SENT})
    Client(headers={"host": SENT}).get("/")
    Client().generic('GET\r\n{"event":"forged"}', "/")
    it.client.get(ROOT + path, headers=it.headers(**_headers()))
    it.post("/applications", {}, **_headers())
    name = SimpleUploadedFile("x.csv", b"x")
    name._name = FORGED.replace("\ud800", "")  # type: ignore[attr-defined] - as a browser that lies sends it
    ermek.client().post("/reference/institutions/import/", {"file": name})

    def broken(text: str) -> None:
        raise ValueError(text)

    monkeypatch.setattr(api_access, "parse_case_number", broken)
    it.client.get(f"{ROOT}/applications/x%0A%7B%22event%22:%22forged%22%7D%E2%80%A8%C2%85", headers=it.headers())
    assert '"status": 500' in written.getvalue()
    assert wrong(written.getvalue()) == []


def test_what_is_logged_of_a_text_is_the_text(written: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    # What keeps the log of a test for its report cannot hand half a sign from one process to another.
    ours = [each for each in logging.getLogger().handlers if getattr(each, "stream", None) is written]
    monkeypatch.setattr(logging.getLogger(), "handlers", ours)
    structlog.get_logger("telnusqa.tried").warning(FORGED, said=FORGED, name="Әлия")
    logging.getLogger("tried").warning("%s", FORGED)
    [one, other] = written.getvalue().split("\n")[:-1]
    assert wrong(written.getvalue()) == []
    assert json.loads(one)["event"] == json.loads(one)["said"] == json.loads(other)["event"] == FORGED
    assert "Әлия" in one


def test_sabotage_a_line_as_it_came_is_seen(written: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "in_one_line", lambda text: text)
    logging.getLogger("tried").warning("x\u2028y")
    logging.getLogger("tried").warning("x\x9b2J")
    assert len(wrong(written.getvalue())) >= 2
