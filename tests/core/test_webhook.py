"""The address of another system, as typed; how it is signed; whom it may lead to."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest

from telnusqa.core.problem import Problem
from telnusqa.core.public_address import may_be_called, parse_networks
from telnusqa.core.webhook import DELIVERIES_KEPT, OLD_SECRET_LASTS, SILENT_AFTER, Address, is_silent, parse_address
from telnusqa.core.webhook_signature import SECRET_BYTES, headers, secret_bytes, secret_text, signature

PORTS = frozenset({443, 8443})


def parsed(text: str, *, plain: bool = False, ports: frozenset[int] = PORTS) -> Address | str:
    """The address, or the code of the problem."""
    found = parse_address(text, "address", ports=ports, plain=plain)
    if isinstance(found, Problem):
        assert (found.field, found.clause) == ("address", "")
        return found.code
    return found


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.kz", Address(True, "example.kz", 443, "/")),
        (" https://Example.KZ./a/b?c=1&d ", Address(True, "example.kz", 443, "/a/b?c=1&d")),
        ("https://a-1.example.kz:8443/x", Address(True, "a-1.example.kz", 8443, "/x")),
        ("https://xn--80ak6aa92e.com/", Address(True, "xn--80ak6aa92e.com", 443, "/")),
        ("https://example.kz/?to=https://other.kz", Address(True, "example.kz", 443, "/?to=https://other.kz")),
        ("https://example.kz?q", Address(True, "example.kz", 443, "/?q")),
    ],
)
def test_an_address(text: str, address: Address) -> None:
    assert parsed(text) == address
    assert parsed(str(address)) == address


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"),
        ("  ", "missing"),
        ("https://example.kz/" + "a" * 482, "too_long"),
        ("http://example.kz/", "webhook_not_https"),
        ("ftp://example.kz/", "webhook_not_https"),
        ("example.kz/x", "webhook_not_https"),
        ("file:///etc/passwd", "webhook_not_https"),
        ("https://", "webhook_address"),
        ("https:///x", "webhook_address"),
        ("https://user:word@example.kz/", "webhook_address"),
        ("https://@example.kz/", "webhook_address"),
        ("https://example.kz/#part", "webhook_address"),
        ("https://example.kz\\@10.0.0.1/", "webhook_address"),
        ("https://example.kz/a\\b", "webhook_address"),
        ("https://exam ple.kz/", "webhook_address"),
        ("https://example.kz/\r\nHost: other", "webhook_address"),
        ("https://мысал.kz/", "webhook_address"),
        ("https://[::1]/", "webhook_address"),
        ("https://[::1/", "webhook_address"),
        ("https://-example.kz/", "webhook_address"),
        ("https://example..kz/", "webhook_address"),
        ("https://" + "a" * 64 + ".kz/", "webhook_address"),
        ("https://" + "a." * 127 + "kz/", "webhook_address"),
        ("https://example.kz:99999/", "webhook_address"),
        ("https://example.kz:x/", "webhook_address"),
        ("https://example.kz:0/", "webhook_address"),
        ("https://example.kz:65536/", "webhook_address"),
        ("https://example.kz:22/", "webhook_port"),
        ("https://example.kz:65535/", "webhook_port"),
        ("https://example.kz:80/", "webhook_port"),
    ],
)
def test_no_address(text: str, code: str) -> None:
    assert parsed(text) == code


def test_what_is_too_long_and_which_ports_there_are_is_said() -> None:
    long = parse_address("https://example.kz/" + "a" * 482, "address", ports=PORTS, plain=False)
    assert isinstance(long, Problem)
    assert long.params == {"most": 500, "now": 501}
    assert isinstance(parsed("https://example.kz/" + "a" * 481), Address)
    port = parse_address("https://example.kz:1/", "address", ports=PORTS, plain=False)
    assert isinstance(port, Problem)
    assert port.params == {"ports": "443, 8443"}
    other = parse_address("https://example.kz:2/", "address", ports=frozenset({16, 1}), plain=False)
    assert isinstance(other, Problem)
    assert other.params == {"ports": "1, 16"}


def test_plain_http_only_where_it_is_let_through_and_any_port_where_none_is_named() -> None:
    near = parsed("http://127.0.0.1:8132/hook", plain=True, ports=frozenset())
    assert near == Address(False, "127.0.0.1", 8132, "/hook")
    assert str(near) == "http://127.0.0.1:8132/hook"
    assert parsed("http://a.kz", plain=True, ports=frozenset()) == Address(False, "a.kz", 80, "/")
    assert str(parsed("http://a.kz", plain=True, ports=frozenset())) == "http://a.kz/"
    assert str(parsed("https://a.kz:8443", plain=True)) == "https://a.kz:8443/"
    assert parsed("ftp://a.kz", plain=True) == "webhook_not_https"


def test_three_days_are_borne() -> None:
    began = datetime(2026, 11, 23, tzinfo=UTC)
    assert not is_silent(began, began + SILENT_AFTER - timedelta(microseconds=1))
    assert is_silent(began, began + timedelta(days=3))
    assert not is_silent(began, began + timedelta(days=2, hours=23))
    assert (timedelta(days=1), timedelta(days=30)) == (OLD_SECRET_LASTS, DELIVERIES_KEPT)


SECRET = bytes(range(SECRET_BYTES))


def test_a_signature_is_what_standard_webhooks_says() -> None:
    """The example of the specification's own libraries: secret, id, timestamp, body and the signature they give."""
    secret = secret_bytes("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    body = b'{"test": 2432232314}'
    given = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert given == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_every_key_signs_and_is_named() -> None:
    at, body = datetime(2026, 11, 23, 5, 0, 0, 999999, tzinfo=UTC), b"{}"
    found = headers([("new", SECRET), ("old", b"other")], "A.1", at, body)
    second = str(int(at.timestamp()))
    expected = [
        "v1," + base64.b64encode(hmac.new(key, f"A.1.{second}.".encode() + body, hashlib.sha256).digest()).decode()
        for key in (SECRET, b"other")
    ]
    assert found == {
        "Content-Type": "application/json",
        "Webhook-Id": "A.1",
        "Webhook-Timestamp": second,
        "Webhook-Signature": " ".join(expected),
        "Webhook-Key-Id": "new old",
    }


def test_a_secret_as_its_owner_keeps_it() -> None:
    assert len(SECRET) == 32
    assert secret_text(b"\xfb\xff\xfe") == "whsec_+//+"
    assert secret_bytes(secret_text(SECRET)) == SECRET
    for wrong in ("", "whsec", "MfKQ9r8G", "whsec_M fKQ"):
        with pytest.raises(ValueError, match=r"secret|base64|Non-base64|padding"):
            secret_bytes(wrong)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_the_open_internet(address: str) -> None:
    assert may_be_called(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.0.1",
        "0.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "168.63.129.16",
        "192.0.0.8",
        "198.18.0.1",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b::a00:1",
        "192.0.0.200",
        "2001:0:4136:e378:8000:63bf:80ff:fffe",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
        "2001:db8::1",
        "::8.8.8.8",
        "",
        "example.kz",
        "2130706433",
        "0x7f.1",
        "127.1",
        "8.8.8.8/32",
    ],
)
def test_behind_a_wall_or_no_address(address: str) -> None:
    assert may_be_called(address) is False


def test_a_network_of_our_own_may_be_named() -> None:
    named = parse_networks(" 10.1.0.0/16, fd00::/8 ,")
    assert len(named) == 2
    assert may_be_called("10.1.2.3", named)
    assert may_be_called("::ffff:10.1.2.3", named)
    assert may_be_called("fd00::7", named)
    assert may_be_called("8.8.8.8", named)
    assert not may_be_called("10.2.0.1", named)
    assert not may_be_called("127.0.0.1", named)
    assert not may_be_called("2002:a02:1::1", named)
    assert parse_networks("") == ()
    with pytest.raises(ValueError, match="host bits"):
        parse_networks("10.1.0.1/16")
