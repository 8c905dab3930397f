"""A gateway of short messages in a process of its own: takes them by the product's own protocol, and counts.

``python -m tests.prove.gateway PORT FILE``; a line of FILE for each message that was sent here, on the disk before it
is confirmed. ``GET /inbox?phone=…`` answers what came to a phone, as its owner would read it.
"""

import json
import os
import sys
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

_NOT_FOUND, _ARRIVED = -3, 1


class Taken:
    """What was taken: by phone, and by the number the sender gave it."""

    def __init__(self, file: Path) -> None:
        self.file = file.open("a", encoding="utf-8")
        self.texts: dict[str, list[str]] = defaultdict(list)
        self.numbers: set[str] = set()
        self.lock = threading.Lock()

    def take(self, phone: str, number: str, text: str) -> None:
        """Keep it; the same number sent again is one more message."""
        with self.lock:
            self.file.write(json.dumps({"phone": phone, "number": number}) + "\n")
            self.file.flush()
            os.fsync(self.file.fileno())
            self.texts[phone].append(text)
            self.numbers.add(number)


class Gateway(BaseHTTPRequestHandler):
    """Answers as SMSC's form protocol does."""

    taken: Taken

    def do_POST(self) -> None:
        """A message is sent, or asked about."""
        asked = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        number = asked["id"][0]
        if self.path.endswith("send.php"):
            self.taken.take(asked["phones"][0], number, asked["mes"][0])
            self._answer({"id": number, "cnt": 1})
        else:
            self._answer({"status": _ARRIVED if number in self.taken.numbers else _NOT_FOUND})

    def do_GET(self) -> None:
        """What came to a phone."""
        phone = parse_qs(urlsplit(self.path).query)["phone"][0]
        self._answer(self.taken.texts[phone])

    def _answer(self, told: object) -> None:
        body = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Quiet."""


def main() -> None:
    """Until it is killed."""
    Gateway.taken = Taken(Path(sys.argv[2]))
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Gateway).serve_forever()


if __name__ == "__main__":
    main()
