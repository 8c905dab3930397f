"""A stand-in for a mail server: it speaks SMTP on a socket and answers as it is told to."""

import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Postbox:
    """What arrived, and what is answered to which verb; ``hangs_up_on`` closes the wire instead of an answer."""

    answers: dict[str, str] = field(default_factory=dict)
    hangs_up_on: str = ""
    encrypts: ssl.SSLContext | None = None
    said: list[str] = field(default_factory=list)
    in_the_open: list[str] = field(default_factory=list)
    """What was said before the wire was encrypted."""
    letters: list[bytes] = field(default_factory=list)
    port: int = 0

    def url(self, scheme: str = "smtp", host: str = "127.0.0.1", who: str = "") -> str:
        """Where it listens, as a setting names it."""
        return f"{scheme}://{who}{host}:{self.port}?from=noreply@college.example"

    def read(self) -> list[EmailMessage]:
        """The letters."""
        return [message_from_bytes(letter, policy=policy.default) for letter in self.letters]  # type: ignore[arg-type]


GOOD = {
    "greeting": "220 postbox.example ESMTP",
    "EHLO": "250-postbox.example\r\n250-AUTH PLAIN\r\n250-STARTTLS\r\n250 SMTPUTF8",
    "AUTH": "235 welcome",
    "STARTTLS": "220 go on",
    "MAIL": "250 well",
    "RCPT": "250 well",
    "DATA": "354 go on",
    ".": "250 taken",
    "RSET": "250 well",
    "QUIT": "221 bye",
}


class _Server(socketserver.ThreadingTCPServer):
    """One that says nothing of a wire that broke."""

    daemon_threads = True
    box: Postbox
    at_once: bool

    def handle_error(self, request: object, client_address: object) -> None:
        """The tests look at what arrived."""


class _Talk(socketserver.StreamRequestHandler):
    """One client's talk."""

    server: _Server

    def setup(self) -> None:
        self.box, self.encrypted = self.server.box, self.server.at_once
        if self.encrypted:
            self._encrypt()
        super().setup()

    def handle(self) -> None:
        self._answer("greeting")
        while line := self.rfile.readline().decode().strip():
            verb = line.split()[0].upper()
            self.box.said.append(line)
            if not self.encrypted:
                self.box.in_the_open.append(line)
            if self.box.hangs_up_on == verb or not self._went_on(verb):
                return

    def _went_on(self, verb: str) -> bool:
        self._answer(verb)
        if verb == "STARTTLS" and self.box.encrypts:
            self._encrypt()
            super().setup()
        if verb == "DATA" and self.box.answers["DATA"].startswith("354"):
            return self._take()
        return verb != "QUIT"

    def _take(self) -> bool:
        letter = b""
        while not letter.endswith(b"\r\n.\r\n"):
            letter += self.rfile.readline()
        self.box.letters.append(letter.removesuffix(b".\r\n"))
        if self.box.hangs_up_on == ".":
            return False
        self._answer(".")
        return True

    def _encrypt(self) -> None:
        assert self.box.encrypts is not None
        self.request = self.box.encrypts.wrap_socket(self.request, server_side=True)
        self.encrypted = True

    def _answer(self, verb: str) -> None:
        self.wfile.write(f"{self.box.answers.get(verb, '502 what')}\r\n".encode())


@contextmanager
def listening(*, encrypts: ssl.SSLContext | None = None, at_once: bool = False, **answers: str) -> Iterator[Postbox]:
    """A server that answers well but where told otherwise; ``dot`` is its answer to a letter."""
    told = {("." if verb == "dot" else verb): said for verb, said in answers.items()}
    server = _Server(("127.0.0.1", 0), _Talk)
    server.box, server.at_once = Postbox({**GOOD, **told}, encrypts=encrypts), at_once
    server.box.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.box
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
