"""An administrator is a stranger too: no address typed at the door of webhooks leads to a machine behind our wall.

What may not stand in an address is refused when it is typed; which machine a name means is asked when one goes there,
so a name that means one of ours, or comes to, is added and never called. The wire by
itself: tests/outside/test_webhook.py.
"""

import ast
import re
import socket
from pathlib import Path

import pytest

from telnusqa.core.public_address import may_be_called
from telnusqa.doors.api.v1.openapi import described
from telnusqa.doors.api.v1.urls import api
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside import webhook as wire
from telnusqa.outside.webhook import WebhookWire
from telnusqa.store.models import WebhookRow
from tests.cast import Staff, filed
from tests.doors.telling import Provider
from tests.doors.webhooking import run
from tests.still import stand_still

ROOT = Path(__file__).resolve().parents[2]
REFUSED_AS_TYPED = (
    "http://example.kz/",
    "ftp://example.kz/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "javascript:alert(1)",
    "//example.kz/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fe80::1%25eth0]/",
    "https://saule:secret@example.kz/",
    "https://example.kz@127.0.0.1/",
    "https://127.0.0.1#@example.kz/",
    "https://127.0.0.1\\@example.kz/",
    "https://example.kz:22/",
    "https://example.kz:6379/",
    "https://example.kz:0/",
    "https://example.kz:99999/",
    "https://exa mple.kz/",
    "https://example.kz/\r\nHost: x",
    "https://example.kz/\0",
    "https://ⓔxample.kz/",
    "https://①②⑦.⓪.⓪.①/",
    "https://example。kz/",
    "https://%31%32%37.0.0.1/",
    "https:///etc/passwd",
    "https://",
)
NEVER_CALLED = (
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://017700000001/",
    "https://0x7f.1/",
    "https://127.1/",
    "https://0/",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
)
MEANT = ("127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "fd00::1")
OPEN = "93.184.215.14"


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, settings: object) -> list[str]:
    """The machines a webhook called; time stands, and nobody is let through by name."""
    stand_still(monkeypatch)
    settings.TELNUSQA_WEBHOOK_NETWORKS = ""  # type: ignore[attr-defined]
    found: list[str] = []

    def connect(where: tuple[str, int], timeout: float) -> socket.socket:
        found.append(where[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(wire.socket, "create_connection", connect)
    return found


def add(ermek: Staff, home: int, address: str) -> int:
    """The status of the page after the address was sent."""
    form = {"organisation": str(home), "address": address}
    return int(ermek.client().post("/reference/webhooks/new/", form).status_code)


def send() -> None:
    """Something happens, and whoever is to be told of it is told."""
    filed()
    run(to=Neighbours(sms=Provider(), webhooks=WebhookWire()))


def names_mean(monkeypatch: pytest.MonkeyPatch, *machines: str) -> None:
    """Every name means these machines from now on."""
    told = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (machine, 443)) for machine in machines]
    monkeypatch.setattr(wire.socket, "getaddrinfo", lambda *_, **__: told)


def test_what_is_no_address_of_a_system_elsewhere_is_refused_as_it_is_typed(
    ermek: Staff, saule: Staff, called: list[str]
) -> None:
    assert [address for address in REFUSED_AS_TYPED if add(ermek, saule.home, address) != 422] == []
    assert not WebhookRow.objects.exists()


def test_no_machine_of_ours_is_called_however_it_is_written(ermek: Staff, saule: Staff, called: list[str]) -> None:
    told = {address: add(ermek, saule.home, address) for address in NEVER_CALLED}
    assert set(told.values()) <= {200, 422}, told
    assert WebhookRow.objects.exists()
    send()
    assert called == []
    errors = set(WebhookRow.objects.values_list("last_error", flat=True))
    assert errors <= {"address", "name"}, errors


@pytest.mark.parametrize("machine", MEANT)
def test_a_name_that_comes_to_mean_a_machine_of_ours_is_not_called(
    ermek: Staff, saule: Staff, called: list[str], monkeypatch: pytest.MonkeyPatch, machine: str
) -> None:
    """The name was an open one on the day it was typed (DNS rebinding), or means ours beside another."""
    names_mean(monkeypatch, OPEN)
    assert add(ermek, saule.home, "https://rebound.example.kz/") == 200
    names_mean(monkeypatch, OPEN, machine)
    send()
    assert called == []


def test_sabotage_a_wire_that_asks_nobody_whether_it_may_is_seen(
    ermek: Staff, saule: Staff, called: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "may_be_called", lambda *_: True)
    names_mean(monkeypatch, "169.254.169.254")
    add(ermek, saule.home, "https://rebound.example.kz/")
    send()
    assert called == ["169.254.169.254"]


def test_an_open_machine_is_called_so_it_is_the_wall_that_holds(
    ermek: Staff, saule: Staff, called: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert may_be_called(OPEN)
    names_mean(monkeypatch, OPEN)
    add(ermek, saule.home, "https://example.kz/")
    send()
    assert called == [OPEN]


def test_no_machine_types_an_address(db: None) -> None:
    """The machines' door has no field that takes one: webhooks are the administrator's."""
    told = described(api, "/api/v1/")
    assert [path for path in told["paths"] if "webhook" in path] == []
    shapes = told["components"]["schemas"]
    sent = {name for each in shapes.values() for name in each.get("properties", {})}
    assert {name for name in sent if name in {"url", "uri", "callback", "webhook", "redirect"}} == set()


REACHING_OUT = {"socket", "http", "urllib", "smtplib", "ssl", "requests", "httpx", "ftplib", "asyncio", "subprocess"}
_MAY_REACH = re.compile(rf"(?m)^\s*(?:from|import) (?:{'|'.join(REACHING_OUT)})\b")
HARMLESS = {"urllib.parse", "http.HTTPStatus", "http.cookies"}


def reaching(root: Path = ROOT / "telnusqa") -> set[str]:
    """Files outside the room `outside` that bring in what opens a connection or starts a program."""
    found = set()
    for file in sorted(root.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if _MAY_REACH.search(text) else ():
            if isinstance(node, ast.Import):
                names = [each.name for each in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [f"{node.module}.{each.name}" for each in node.names]
            else:
                continue
            reach = [n for n in names if n.split(".")[0] in REACHING_OUT and not n.startswith(tuple(HARMLESS))]
            if reach and file.relative_to(root).parts[0] != "outside":
                found.add(str(file.relative_to(root)))
    return found


ON_THE_OWNERS_WORD = {
    "sheets/apart.py",
    "site/commands/doctor.py",
    "site/commands/move_to_postgres.py",
    "site/examined.py",
    "site/serve.py",
    "store/whole/copy.py",
}
"""What starts our own processes, and what looks whether neighbours of the settings answer: nobody else's addresses."""


def test_only_the_room_outside_reaches_out() -> None:
    assert reaching() <= ON_THE_OWNERS_WORD


def test_sabotage_a_door_that_opens_a_socket_is_seen(tmp_path: Path) -> None:
    (tmp_path / "doors").mkdir()
    (tmp_path / "doors" / "x.py").write_text("from urllib.request import urlopen\nfrom urllib.parse import quote\n")
    assert reaching(tmp_path) == {"doors/x.py"}
