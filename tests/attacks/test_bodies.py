"""Bodies that would fill the memory, the stack or the time: refused by what is declared, before more of them is read.

How long it takes is not measured with a clock: what is counted is how much of the body was asked for.
"""

import io
import json
import uuid
from collections.abc import Iterator

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client

from telnusqa.doors.api import answer as api_answer
from telnusqa.doors.api.v1.openapi import described
from telnusqa.doors.api.v1.problems import MOST_BYTES
from telnusqa.doors.api.v1.urls import api
from telnusqa.doors.shared import limited
from tests.attacks.scene import House
from tests.cast import Staff
from tests.doors.machine import ROOT, Machine, machine
from tests.house.matrix import rows
from tests.still import stand_still

LARGE = b'{"a":"' + b"x" * 10_000_000 + b'"}'
DEEP = "[" * 100_000 + "]" * 100_000
HARMFUL: dict[str, str | bytes] = {
    "deep lists": f'{{"a":{DEEP}}}',
    "deep lists by themselves": DEEP,
    "deep objects": '{"a":' * 40_000 + "1" + "}" * 40_000,
    "a name twice": '{"signed":true,"signed":false}',
    "a name twice, further in": '{"application":{"iin":"1","iin":"2"}}',
    "a number of 5000 digits": '{"signed":' + "9" * 5000 + "}",
    "a number beyond all": '{"signed":1e999,"after":-1e999}',
    "no number": '{"signed":NaN,"after":Infinity}',
    "half a letter": r'{"after":"\ud800"}',
    "half a letter in a name": r'{"\udfff":1}',
    "half a letter in a list": r'{"brought":["\ud800"]}',
    "NUL": r'{"after":"a\u0000b"}',
    "NUL as it is": '{"after":"a\0b"}',
    "no UTF-8": b'{"after":"\xff\xfe"}',
    "another UTF": '{"after":"x"}'.encode("utf-16"),
    "a list": "[]",
    "a text": '"x"',
    "nothing": "",
    "two values": "{}{}",
    "names nobody knows": json.dumps({f"n{n}": n for n in range(20_000)}),
    "__proto__": '{"__proto__":{"signed":true},"constructor":{}}',
}
REFUSED = {400, 409, 412, 413, 415, 422, 428}


class Counted(io.BytesIO):
    """A body that counts how much of it was asked for."""

    asked = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Some of it."""
        found = super().read(size)
        self.asked += len(found)
        return found


@pytest.fixture
def it(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A college's system with every right."""
    stand_still(monkeypatch)
    return machine(saule.home, officer="saule", most=10_000_000)


def taking() -> Iterator[str]:
    """The addresses of the machines' door that take a body, behind its root."""
    for path, methods in described(api, f"{ROOT}/")["paths"].items():
        for method, told in methods.items():
            assert ("requestBody" in told) == (method == "post"), f"{method} {path}"
            if method == "post":
                yield path.removeprefix(ROOT).replace("{number}", "00000")


def answered_wrongly(it: Machine, path: str) -> Iterator[str]:
    """What harmful bodies are answered with, where it is no refusal with a problem."""
    for name, body in HARMFUL.items():
        answer = it.client.post(
            ROOT + path,
            body,
            content_type="application/json",
            headers=it.headers(**{"Idempotency-Key": str(uuid.uuid4()), "If-Match": '"1"'}),
        )
        told = answer.headers["Content-Type"] == "application/problem+json"
        # A case that is not there is 404 whatever was sent, so long as it was understood.
        if not told or answer.status_code not in REFUSED | {404}:
            yield f"{path}, {name}: {answer.status_code}"


def asked_of(browser: Client, address: str, body: bytes, kind: str, **headers: str) -> tuple[HttpResponse, int]:
    """The answer, and how much of the body was asked for."""
    counted = Counted(body)
    sent = {"wsgi.input": counted, "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": kind}
    return browser.generic("POST", address, headers=headers, **sent), counted.asked  # type: ignore[arg-type]


def test_no_body_brings_the_machines_door_down(it: Machine) -> None:
    addresses = list(taking())
    assert len(addresses) >= 6
    assert [wrong for path in addresses for wrong in answered_wrongly(it, path)] == []


def test_of_ten_megabytes_not_a_byte_is_asked_for(it: Machine) -> None:
    for path in taking():
        answer, asked = asked_of(it.client, ROOT + path, LARGE, "application/json", **it.headers())
        assert (answer.status_code, asked) == (413, 0), path
        assert str(MOST_BYTES // 1024) in answer.json()["detail"]


def test_no_more_is_read_than_was_declared(it: Machine) -> None:
    """Who declares a little and sends much is understood by the little; who declares nothing has sent nothing."""
    for length in ("2", "", "-1", "none"):
        counted = Counted(b"{}" + LARGE)
        sent = {"wsgi.input": counted, "CONTENT_LENGTH": length, "CONTENT_TYPE": "application/json"}
        answer = it.client.generic("POST", f"{ROOT}/applications", headers=it.headers(), **sent)  # type: ignore[arg-type]
        assert answer.status_code in (400, 422), length
        assert counted.asked <= 2, length


def test_without_the_limit_ten_megabytes_are_read(it: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_answer, "_refuse_too_large", lambda _: None)
    monkeypatch.setattr("django.conf.settings.DATA_UPLOAD_MAX_MEMORY_SIZE", None)
    _, asked = asked_of(it.client, f"{ROOT}/applications", LARGE, "application/json", **it.headers())
    assert asked == len(LARGE)


# --- forms ---------------------------------------------------------------------------------------------------

_PLAIN = "application/x-www-form-urlencoded"
_PARTS = "multipart/form-data; boundary=B"


def _file(n: int) -> bytes:
    return b'--B\r\nContent-Disposition: form-data; name="file%d"; filename="x.xlsx"\r\n\r\nx\r\n' % n


TAKING_FILES = {"college:register_files", "reference:institutions_import", "verify:journal"}
FORMS: dict[str, tuple[bytes, str]] = {
    "many fields": (b"&".join(b"f%d=1" % n for n in range(5000)), _PLAIN),
    "one field many times": (b"&".join([b"reasons=lost"] * 5000), _PLAIN),
    "a long field": (b"q=" + b"x" * (3 << 20), _PLAIN),
    "many files": (b"".join(map(_file, range(300))) + b"--B--\r\n", _PARTS),
    "a field in parts without end": (
        b'--B\r\nContent-Disposition: form-data; name="q"\r\n\r\n' + b"x" * (3 << 20),
        _PARTS,
    ),
    "parts with no boundary": (b"x" * 2000, "multipart/form-data"),
    "a header without end": (b"--B\r\nContent-Disposition: " + b"x" * 200_000, _PARTS),
    "letters of no kind": (b"q=%FF%FE%00&%C0%80=1", _PLAIN + "; charset=utf-7"),
}


def form_faults(full: House) -> Iterator[str]:
    """Every sixth form is sent one of them, and whoever takes files all: one reader stands behind all forms."""
    taking = [row for row in rows() if row.send == "POST" and not row.route.startswith("api:")]
    for at, row in enumerate(taking):
        browser = full.standing.browsers[min(row.answers, key=lambda who: (row.answers[who] in ("404", "302"), who))]
        browser.raise_request_exception = False
        for name in FORMS if row.route in TAKING_FILES else _some(at):
            body, kind = FORMS[name]
            point = transaction.savepoint()
            answer, asked = asked_of(browser, full.address(row.route), body, kind)
            transaction.savepoint_rollback(point)
            if answer.status_code >= 500 or asked > 2 << 20:
                yield f"{row.route}, {name}: {answer.status_code} after {asked}"


def _some(at: int) -> tuple[str, ...]:
    return () if at % 6 else (tuple(FORMS)[at // 6 % len(FORMS)],)


def test_no_form_is_so_large_that_a_page_breaks(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited, "MOST", {})
    assert list(form_faults(full)) == []


@pytest.mark.parametrize("name", FORMS)
def test_a_form_of_a_stranger_is_refused(name: str, db: None) -> None:
    body, kind = FORMS[name]
    answer, asked = asked_of(Client(), "/portal/", body, kind)
    assert answer.status_code in (400, 413, 422), name
    assert asked <= 2 << 20


def test_without_the_limit_of_fields_five_thousand_are_taken(db: None, settings: object) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = None  # type: ignore[attr-defined]
    answer, _ = asked_of(Client(), "/verify/", *FORMS["many fields"])
    assert answer.status_code == 422
