"""A stand-in for the gateway of short messages: a server on a socket that answers what it is told to."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

Answer = dict[str, object] | bytes | int


@dataclass
class Gateway:
    """What arrived over the socket, page by page, and what is answered; ``patience`` holds the answer back."""

    answers: dict[str, Answer] = field(default_factory=dict)
    arrived: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    held: threading.Event | None = None
    url: str = ""

    def texts(self) -> list[str]:
        """The messages it was asked to send."""
        return [form["mes"] for page, form in self.arrived if page.endswith("/send.php")]


@contextmanager
def listening(**answers: Answer) -> Iterator[Gateway]:
    """A gateway that answers ``send`` and ``status``: JSON, bytes as they are, or a number as an HTTP status."""
    gateway = Gateway({"/sys/send.php": {"id": "77"}, **{f"/sys/{page}.php": said for page, said in answers.items()}})

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            gateway.arrived.append((self.path, {name: values[0] for name, values in parse_qs(body).items()}))
            if gateway.held is not None:
                gateway.held.wait(10)
            said = gateway.answers[self.path]
            self.send_response(said if isinstance(said, int) else 200)
            self.end_headers()
            if not isinstance(said, int):
                self.wfile.write(said if isinstance(said, bytes) else json.dumps(said).encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    gateway.url = f"http://house:s%40cret@127.0.0.1:{server.server_port}/sys/send.php"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield gateway
    finally:
        if gateway.held is not None:
            gateway.held.set()
        server.shutdown()
        server.server_close()
        thread.join()
