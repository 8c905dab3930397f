"""Short messages: the real gateway over a socket, its twin on this machine."""

import json
import socket
import threading
from pathlib import Path

import pytest

from telnusqa.core.acting import acting
from telnusqa.core.delivery import Delivery
from telnusqa.core.errors import NeighbourInsideAct, NeighbourRefused, NeighbourSilent, Unsafe
from telnusqa.outside.ports import Sms
from telnusqa.outside.pretend.sms import PretendSms
from telnusqa.outside.sms import SmsGateway, message_number
from tests.outside.gateway import Gateway, listening

PHONE = "+77010000001"
TEXT = "Өтінішіңіз тіркелді, нөмірі 7K3M-9QXA-T."


def proof_of_sending(gateway: Gateway) -> None:
    """The text went over the socket, whole, to that phone, signed in, under our number."""
    receipt = SmsGateway.at(gateway.url).send(PHONE, TEXT, key="message:1")
    (page, form), *more = gateway.arrived
    assert not more
    assert page == "/sys/send.php"
    assert form["phones"] == PHONE
    assert form["mes"] == TEXT
    assert (form["login"], form["psw"]) == ("house", "s@cret")
    assert (form["fmt"], form["charset"]) == ("3", "utf-8")
    assert form["id"] == str(message_number("message:1"))
    assert receipt == "77"


def test_a_message_goes_over_the_socket() -> None:
    with listening() as gateway:
        proof_of_sending(gateway)


def test_sabotage_an_answer_without_a_socket_turns_the_proof_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SmsGateway, "_ask", lambda *_: {"id": "77"})
    with listening() as gateway, pytest.raises(ValueError, match="not enough values"):
        proof_of_sending(gateway)


@pytest.mark.parametrize("code", [1, 5, 6, 7, 8])
def test_a_phone_or_text_the_gateway_will_never_take_is_refused(code: int) -> None:
    with (
        listening(send={"error": "no", "error_code": code}) as gateway,
        pytest.raises(NeighbourRefused, match=str(code)),
    ):
        SmsGateway.at(gateway.url).send(PHONE, TEXT, key="k")


@pytest.mark.parametrize(
    "answer",
    [
        {"error": "authorise error", "error_code": 2},
        {"error": "no money", "error_code": 3},
        {"error": "IP blocked", "error_code": 4},
        {"error": "duplicate request, wait a minute", "error_code": 9},
        {},
        b"<html>",
        b"[]",
        500,
        503,
        302,
    ],
    ids=str,
)
def test_what_may_be_mended_later_is_silence(answer: dict[str, object] | bytes | int) -> None:
    with listening(send=answer) as gateway, pytest.raises(NeighbourSilent):
        SmsGateway.at(gateway.url).send(PHONE, TEXT, key="k")


def test_a_gateway_that_does_not_answer_in_time_is_silent() -> None:
    with listening() as gateway:
        gateway.held = threading.Event()
        with pytest.raises(NeighbourSilent, match="TimeoutError"):
            SmsGateway.at(gateway.url, timeout=0.05).send(PHONE, TEXT, key="k")


def test_a_gateway_that_is_not_there_is_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NeighbourSilent):
        SmsGateway.at(f"http://a:b@127.0.0.1:{port}/sys/send.php", timeout=1).send(PHONE, TEXT, key="k")


def test_a_second_try_asks_first_whether_the_first_arrived() -> None:
    with listening(status={"status": 1, "last_date": "23.11.2026 10:00:00"}) as gateway:
        receipt = SmsGateway.at(gateway.url).send(PHONE, TEXT, key="message:1", again=True)
    assert receipt == str(message_number("message:1"))
    assert gateway.texts() == []


def test_a_second_try_is_sent_where_the_first_never_arrived() -> None:
    with listening(status={"status": -3}) as gateway:
        SmsGateway.at(gateway.url).send(PHONE, TEXT, key="message:1", again=True)
    assert gateway.texts() == [TEXT]


def test_a_second_try_waits_where_nobody_knows() -> None:
    with listening(status={"error": "later", "error_code": 9}) as gateway, pytest.raises(NeighbourSilent):
        SmsGateway.at(gateway.url).send(PHONE, TEXT, key="message:1", again=True)
    assert gateway.texts() == []


def test_errors_carry_no_phone_text_or_password() -> None:
    with listening(send={"error": f"bad {PHONE}", "error_code": 7}) as gateway:
        with pytest.raises(NeighbourRefused) as refused:
            SmsGateway.at(gateway.url).send(PHONE, TEXT, key="k")
        told = json.dumps([str(refused.value), repr(SmsGateway.at(gateway.url))])
    assert PHONE not in told
    assert "s@cret" not in told


@pytest.mark.parametrize(
    "url", ["http://a:b@gateway.example/sys/send.php", "https://gateway.example/sys/send.php", "ftp://a:b@x/"]
)
def test_a_gateway_without_tls_or_without_a_login_is_unsafe(url: str) -> None:
    with pytest.raises(Unsafe):
        SmsGateway.at(url)


def test_the_twin_keeps_messages_by_the_phones_hash_and_once_for_a_key(tmp_path: Path) -> None:
    twin = PretendSms(tmp_path, production=False)
    first = twin.send(PHONE, "бірінші", key="code:1")
    assert twin.send(PHONE, "бірінші", key="code:1", again=True) == first
    twin.send(PHONE, "екінші", key="code:2")
    twin.send("+77010000002", "басқаға", key="code:3")
    assert twin.read(PHONE) == ("екінші", "бірінші")
    assert not any(PHONE.removeprefix("+") in str(path) for path in tmp_path.rglob("*"))


def test_the_twin_refuses_production(tmp_path: Path) -> None:
    with pytest.raises(Unsafe, match="TELNUSQA_SMS"):
        PretendSms(tmp_path, production=True)


def test_neither_is_used_while_an_act_is_open(tmp_path: Path) -> None:
    with listening() as gateway:
        both: tuple[Sms, ...] = (SmsGateway.at(gateway.url), PretendSms(tmp_path, production=False))
        for sms in both:
            with acting(), pytest.raises(NeighbourInsideAct):
                sms.send(PHONE, TEXT, key="k")
    assert gateway.arrived == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "said"),
    [
        *((code, Delivery.DELIVERED) for code in (1, 2, 4, "1")),
        *((code, Delivery.TAKEN) for code in (-1, 0)),
        (-3, None),
        *((code, Delivery.NOT_DELIVERED) for code in (-2, 3, 20, 22, 23, 24, 25)),
    ],
)
def test_what_became_of_a_message_is_asked_under_our_number(status: int, said: Delivery | None) -> None:
    with listening(status={"status": status, "last_date": "23.11.2026 10:00:00"}) as gateway:
        assert SmsGateway.at(gateway.url).delivered(PHONE, key="message:1") is said
    [(page, form)] = gateway.arrived
    assert page == "/sys/status.php"
    assert (form["phone"], form["id"]) == (PHONE, str(message_number("message:1")))


@pytest.mark.parametrize("answer", [{"error": "no", "error_code": 9}, {}, {"status": "x"}, b"<html>", 503], ids=str)
def test_a_gateway_that_cannot_say_what_became_of_it_is_silent(answer: dict[str, object] | bytes | int) -> None:
    with listening(status=answer) as gateway, pytest.raises(NeighbourSilent):
        SmsGateway.at(gateway.url).delivered(PHONE, key="message:1")


def test_a_second_gateway_is_named_by_its_own_setting() -> None:
    with pytest.raises(Unsafe, match="TELNUSQA_SMS_SECOND"):
        SmsGateway.at("http://gateway.example", setting="TELNUSQA_SMS_SECOND")


def test_the_twin_delivers_at_once_what_was_sent_and_nothing_else(tmp_path: Path) -> None:
    twin = PretendSms(tmp_path, production=False)
    twin.send(PHONE, TEXT, key="message:1")
    assert twin.delivered(PHONE, key="message:1") is Delivery.DELIVERED
    assert twin.delivered(PHONE, key="message:2") is None
    with acting(), pytest.raises(NeighbourInsideAct):
        twin.delivered(PHONE, key="message:1")
