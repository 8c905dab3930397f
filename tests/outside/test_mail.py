"""Letters: the real server over a socket, its twin on this machine."""

import json
import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from telnusqa.core.acting import acting
from telnusqa.core.errors import NeighbourInsideAct, NeighbourRefused, NeighbourSilent, Unsafe
from telnusqa.outside import mail as ours
from telnusqa.outside.mail import MailServer, message_id
from telnusqa.outside.ports import Mail
from telnusqa.outside.pretend.mail import PretendMail
from tests.outside.postbox import GOOD, Postbox, listening

ADDRESS = "aliya@post.example"
SUBJECT = "Телнұсқа: 7K3M-9QXA-T өтініші"
TEXT = "Өтінішіңіз тіркелді, нөмірі 7K3M-9QXA-T.\nБарысын порталдан көресіз."


def send(box: Postbox, *, key: str = "message:1:email", **at: str) -> str:
    """Aliya is written to."""
    return MailServer.at(box.url(**at), timeout=2).send(ADDRESS, SUBJECT, TEXT, key=key)


def proof_of_sending(box: Postbox) -> None:
    """The letter went over the socket, whole, to that address, from ours, under our name of it."""
    receipt = send(box)
    [letter] = box.read()
    assert letter.get_content().replace("\r\n", "\n").strip() == TEXT
    assert (letter["To"], letter["From"], letter["Subject"]) == (ADDRESS, "noreply@college.example", SUBJECT)
    assert letter["Message-ID"] == receipt == message_id("message:1:email", "noreply@college.example")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert f"rcpt TO:<{ADDRESS}>".lower() in [line.lower() for line in box.said]


def test_a_letter_goes_over_the_socket() -> None:
    with listening() as box:
        proof_of_sending(box)


def test_sabotage_a_letter_that_never_left_turns_the_proof_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smtplib.SMTP.send_message", lambda *_: {})
    with listening() as box, pytest.raises(ValueError, match="not enough values"):
        proof_of_sending(box)


def test_the_same_key_is_the_same_letter_and_another_key_another() -> None:
    with listening() as box:
        first = send(box)
        assert send(box) == first
        assert send(box, key="message:2:email") != first
    assert len({letter["Message-ID"] for letter in box.read()}) == 2
    assert len(first) <= 100


@pytest.mark.parametrize(("verb", "answer"), [("RCPT", "550 no such box"), ("RCPT", "553 no"), ("dot", "554 no")])
def test_an_address_or_letter_that_will_never_be_taken_is_refused(verb: str, answer: str) -> None:
    with listening(**{verb: answer}) as box, pytest.raises(NeighbourRefused, match=answer[:3]):
        send(box)


@pytest.mark.parametrize(
    ("verb", "answer"),
    [
        ("greeting", "421 busy"),
        ("greeting", "554 no"),
        ("MAIL", "550 no such sender"),
        ("RCPT", "450 box is busy"),
        ("RCPT", "452 box is full"),
        ("DATA", "451 later"),
        ("dot", "421 later"),
    ],
)
def test_what_may_be_mended_later_is_silence(verb: str, answer: str) -> None:
    with listening(**{verb: answer}) as box, pytest.raises(NeighbourSilent, match="mail"):
        send(box)


@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "RCPT", "DATA", "."])
def test_a_server_that_hangs_up_is_silent(verb: str) -> None:
    with listening() as box:
        box.hangs_up_on = verb
        with pytest.raises(NeighbourSilent):
            send(box)


@pytest.mark.parametrize("ending", ["QUIT", "500 what"])
def test_a_letter_that_was_taken_stays_taken_however_the_talk_ends(ending: str) -> None:
    with listening(QUIT=ending) as box:
        box.hangs_up_on = ending
        assert send(box)
    assert len(box.letters) == 1


def test_a_server_that_is_not_there_is_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NeighbourSilent):
        send(Postbox(port=port))


def test_a_server_that_does_not_answer_in_time_is_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        server = MailServer.at(Postbox(port=mute.getsockname()[1]).url(), timeout=0.05)
        with pytest.raises(NeighbourSilent, match="mail"):
            server.send(ADDRESS, SUBJECT, TEXT, key="k")


def test_we_sign_in_where_a_login_is_named_and_a_wrong_one_is_for_us_to_mend() -> None:
    with listening() as box:
        send(box, who="house:s%40cret@")
    assert any(line.startswith("AUTH PLAIN") for line in box.said)
    with listening(AUTH="535 no") as box, pytest.raises(NeighbourSilent, match="535"):
        send(box, who="house:s%40cret@")
    assert box.letters == []


@pytest.fixture
def encrypts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's own certificate for "localhost", which we are made to trust; this machine is no exception here."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    sheet = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), now - timedelta(1), now + timedelta(1)
    ).add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    signed = sheet.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "server.pem").write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    trusting = ssl.create_default_context(cafile=tmp_path / "server.pem")
    monkeypatch.setattr(ours.ssl, "create_default_context", lambda: trusting)
    monkeypatch.setattr(ours, "_LOOPBACK", frozenset())
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(tmp_path / "server.pem")
    return server


def test_nothing_but_a_greeting_is_said_before_starttls(encrypts: ssl.SSLContext) -> None:
    with listening(encrypts=encrypts) as box:
        assert send(box, host="localhost", who="house:secret@")
    assert [line.split()[0].upper() for line in box.in_the_open] == ["EHLO", "STARTTLS"]
    assert len(box.letters) == 1


def test_smtps_is_encrypted_from_the_first_byte(encrypts: ssl.SSLContext) -> None:
    with listening(encrypts=encrypts, at_once=True) as box:
        assert send(box, scheme="smtps", host="localhost", who="house:secret@")
    assert (len(box.letters), box.in_the_open) == (1, [])


def test_a_server_that_does_not_encrypt_gets_no_letter(encrypts: ssl.SSLContext) -> None:
    plain = GOOD["EHLO"].replace("250-STARTTLS\r\n", "")
    with listening(EHLO=plain) as box, pytest.raises(NeighbourSilent, match="SMTPNotSupportedError"):
        send(box, host="localhost", who="house:secret@")
    assert not any(line.upper().startswith(("AUTH", "MAIL")) for line in box.said)


def test_a_certificate_for_another_name_gets_no_letter(encrypts: ssl.SSLContext) -> None:
    with listening(encrypts=encrypts) as box, pytest.raises(NeighbourSilent, match="SSLCertVerificationError"):
        send(box, host="127.0.0.1")
    assert box.letters == []


def test_errors_carry_no_address_text_or_password() -> None:
    with listening(RCPT=f"550 <{ADDRESS}> is unknown") as box:
        server = MailServer.at(box.url(who="house:s%40cret@"))
        with pytest.raises(NeighbourRefused) as refused:
            server.send(ADDRESS, SUBJECT, TEXT, key="k")
        told = json.dumps([str(refused.value), repr(refused.value.__cause__), repr(server)])
    assert ADDRESS not in told
    assert "s@cret" not in told
    assert refused.value.__suppress_context__


@pytest.mark.parametrize(
    "url",
    [
        "https://a:b@mail.example?from=a@b.example",
        "smtps://?from=a@b.example",
        "smtps://mail.example",
        "smtps://mail.example?from=nobody",
        "mail.example",
    ],
)
def test_what_is_no_address_of_a_server_is_unsafe(url: str) -> None:
    with pytest.raises(Unsafe, match="TELNUSQA_MAIL"):
        MailServer.at(url)


def test_ports_are_those_of_the_scheme() -> None:
    assert MailServer.at("smtps://mail.example?from=a@b.example").port == 465
    assert MailServer.at("smtp://mail.example?from=a@b.example").port == 587


def test_the_twin_keeps_letters_by_the_addresss_hash_and_once_for_a_key(tmp_path: Path) -> None:
    twin = PretendMail(tmp_path, production=False)
    first = twin.send(ADDRESS, SUBJECT, "бірінші", key="1")
    assert twin.send(ADDRESS, SUBJECT, "бірінші", key="1") == first
    twin.send(ADDRESS, SUBJECT, "екінші", key="2")
    twin.send("askar@post.example", SUBJECT, "басқаға", key="3")
    assert twin.read(ADDRESS) == (f"{SUBJECT}\n\nекінші", f"{SUBJECT}\n\nбірінші")
    assert not any("aliya" in str(path) for path in tmp_path.rglob("*"))


def test_the_twin_refuses_production(tmp_path: Path) -> None:
    with pytest.raises(Unsafe, match="TELNUSQA_MAIL"):
        PretendMail(tmp_path, production=True)


def test_neither_is_used_while_an_act_is_open(tmp_path: Path) -> None:
    with listening() as box:
        both: tuple[Mail, ...] = (MailServer.at(box.url()), PretendMail(tmp_path, production=False))
        for mail in both:
            with acting(), pytest.raises(NeighbourInsideAct):
                mail.send(ADDRESS, SUBJECT, TEXT, key="k")
    assert box.said == []
    assert list(tmp_path.iterdir()) == []
