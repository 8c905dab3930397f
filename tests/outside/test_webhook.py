"""Another system over a real socket: what goes there, what is never followed, and which machine is never asked."""

import datetime as dt
import socket
import ssl
import threading
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from telnusqa.core.acting import acting
from telnusqa.core.errors import NeighbourInsideAct, NeighbourRefused, NeighbourSilent
from telnusqa.core.webhook import Address
from telnusqa.outside.webhook import WebhookWire
from tests.outside.receiver import HERE, NEAR, listening

BODY = '{"a":"Қ"}'.encode()


def test_the_body_arrives_as_it_was_with_its_headers() -> None:
    with listening() as receiver:
        assert NEAR.post(receiver.address, BODY, {"Webhook-Id": "A.1"}) == 204
        [(path, headers, body)] = receiver.arrived
    assert (path, body, headers["webhook-id"]) == ("/hook?mine=1", BODY, "A.1")
    assert headers["host"] == f"127.0.0.1:{receiver.port}"
    assert headers["user-agent"] == "Telnusqa"
    assert "cookie" not in headers
    assert "authorization" not in headers


@pytest.mark.parametrize("status", [301, 302, 307, 308, 400, 401, 404, 429, 500, 503])
def test_any_other_answer_is_tried_again_and_no_redirect_is_followed(status: int) -> None:
    with listening() as receiver, listening() as other:
        receiver.status, receiver.headers = status, {"Location": f"http://127.0.0.1:{other.port}/"}
        with pytest.raises(NeighbourSilent, match=f"^webhook http {status}$"):
            NEAR.post(receiver.address, BODY, {})
        assert other.arrived == []


def test_gone_is_gone() -> None:
    with listening() as receiver:
        receiver.status = 410
        with pytest.raises(NeighbourRefused, match=r"^webhook http 410$"):
            NEAR.post(receiver.address, BODY, {})


def test_an_answer_that_does_not_come_or_trickles_for_ever_is_cut() -> None:
    soon = WebhookWire(networks=(HERE,), timeout=0.3)
    with listening() as receiver:
        receiver.held = threading.Event()
        with pytest.raises(NeighbourSilent):
            soon.post(receiver.address, BODY, {})
    with listening() as receiver:
        receiver.trickle = True
        with pytest.raises(NeighbourSilent):
            soon.post(receiver.address, BODY, {})


def test_nothing_of_the_address_is_told_by_an_error() -> None:
    closed = Address(tls=False, host="127.0.0.1", port=1, path="/a-word-of-its-owner")
    with pytest.raises(NeighbourSilent, match=r"^webhook ConnectionRefusedError$") as silent:
        NEAR.post(closed, BODY, {})
    assert silent.value.__cause__ is None
    with pytest.raises(NeighbourSilent, match=r"^webhook name$"):
        NEAR.post(Address(tls=True, host="nowhere.invalid", port=443, path="/"), BODY, {})


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "0"])
def test_this_machine_is_not_asked_however_it_is_written(host: str) -> None:
    with listening() as receiver:
        with pytest.raises(NeighbourSilent, match=r"^webhook (address|name)$"):
            WebhookWire().post(Address(tls=False, host=host, port=receiver.port, path="/"), BODY, {})
        assert receiver.arrived == []


def names(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """What the names mean, question by question; answers which names were asked for."""
    asked: list[str] = []
    real, left = socket.getaddrinfo, list(answers)

    def told(host: str, port: int, *args: object, **more: object) -> object:
        if host[0].isdigit():
            return real(host, port, *args, **more)  # type: ignore[arg-type]
        asked.append(host)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (machine, port))
            for machine in (left.pop(0) if left else ["::1"])
        ]

    monkeypatch.setattr(socket, "getaddrinfo", told)
    return asked


def test_a_name_is_asked_once_and_the_machine_that_was_looked_at_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that means another machine the moment after (DNS rebinding) leads nowhere else."""
    asked = names(monkeypatch, ["127.0.0.1"], ["10.0.0.1"])
    with listening() as receiver:
        NEAR.post(Address(tls=False, host="rebound.test", port=receiver.port, path="/"), BODY, {})
        assert len(receiver.arrived) == 1
    assert asked == ["rebound.test"]


def test_sabotage_a_name_asked_again_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = names(monkeypatch, ["127.0.0.1"], ["127.0.0.1"])

    def again(self: WebhookWire, to: Address) -> str:
        socket.getaddrinfo(to.host, to.port)
        return to.host

    monkeypatch.setattr(WebhookWire, "_machine", again)
    with listening() as receiver:
        NEAR.post(Address(tls=False, host="rebound.test", port=receiver.port, path="/"), BODY, {})
    assert asked == ["rebound.test"] * 2


def test_one_machine_behind_the_wall_among_others_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(NeighbourSilent, match=r"^webhook address$"):
        WebhookWire().post(Address(tls=True, host="mixed.test", port=443, path="/"), BODY, {})


def certificate(folder: Path, name: str) -> Path:
    """A certificate for that name, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "both.pem"
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    return file


def test_the_certificate_is_checked_for_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, *(["127.0.0.1"] for _ in range(4)))
    file = certificate(tmp_path, "hook.test")
    over = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    over.load_cert_chain(file)
    known = ssl.create_default_context(cafile=file)
    with listening(tls=over) as receiver:
        wire = WebhookWire(networks=(HERE,), timeout=2, trusted=known)
        right = Address(tls=True, host="hook.test", port=receiver.port, path="/")
        assert wire.post(right, BODY, {}) == 204
        with pytest.raises(NeighbourSilent, match=r"^webhook certificate$"):
            wire.post(Address(tls=True, host="other.test", port=receiver.port, path="/"), BODY, {})
        with pytest.raises(NeighbourSilent, match=r"^webhook certificate$"):
            NEAR.post(right, BODY, {})
        receiver.trickle = True
        with pytest.raises(NeighbourSilent):
            WebhookWire(networks=(HERE,), timeout=0.3, trusted=known).post(right, BODY, {})
        assert len(receiver.arrived) == 2


def test_it_is_not_used_while_an_act_is_open() -> None:
    with listening() as receiver:
        with acting(), pytest.raises(NeighbourInsideAct):
            NEAR.post(receiver.address, BODY, {})
        assert receiver.arrived == []
