"""A stand-in for another system: a server on a socket that checks what it is told, as the page for developers says."""

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network

from telnusqa.core.webhook import Address
from telnusqa.doors.api.examples.verify_webhook import is_genuine
from telnusqa.outside.webhook import WebhookWire

HERE = ip_network("127.0.0.0/8")
NEAR = WebhookWire(networks=(HERE,), timeout=2)
"""A wire that may reach this machine."""


@dataclass
class Receiver:
    """What arrived, path by path; ``status`` is answered, ``secret`` and ``now`` make it check the signature.

    ``held`` holds an answer back, ``trickle`` sends it letter by letter for ever.
    """

    port: int
    status: int = 204
    secret: str = ""
    now: float = 0
    headers: dict[str, str] = field(default_factory=dict)
    arrived: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    held: threading.Event | None = None
    trickle: bool = False
    forged: int = 0

    @property
    def address(self) -> Address:
        """Where it listens."""
        return Address(tls=False, host="127.0.0.1", port=self.port, path="/hook?mine=1")

    def ids(self) -> list[str]:
        """The changes it was told of, in order."""
        return [headers["webhook-id"] for _, headers, _ in self.arrived]

    def states(self) -> list[str]:
        """The states it was told of, in order."""
        return [json.loads(body)["change"]["state"] for *_, body in self.arrived]

    def answer(self, headers: dict[str, str], body: bytes) -> int:
        """What it makes of it."""
        if self.secret and not is_genuine(self.secret, headers, body, self.now):
            self.forged += 1
            return 401
        return self.status


@contextmanager
def listening(tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """Another system that answers."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = receiver.answer(headers, body)
            if status < 300:
                receiver.arrived.append((self.path, headers, body))
            if receiver.held is not None:
                receiver.held.wait(10)
            if receiver.trickle:
                self.wfile.write(b"HTTP/1.1 200 O")
                while not over.wait(0.05):
                    self.wfile.write(b"K")
                    self.wfile.flush()
                return
            self.send_response(status)
            for name, value in receiver.headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    receiver = Receiver(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        over.set()
        if receiver.held is not None:
            receiver.held.set()
        server.shutdown()
        server.server_close()
        thread.join()
