"""Another system's address, told of a change by POST over a connection of its own.

Where it leads to is decided by a stranger, so it is asked once which machine the name means, every machine behind our
own wall is refused, and the connection goes to that very address: a name that means another machine a moment later
changes nothing. The certificate is checked for the name. No redirect is followed, and nothing but the status is read.
"""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.public_address import Network, may_be_called
from telnusqa.core.webhook import HTTP, HTTPS, Address

_TIMEOUT = 5.0
"""Seconds until it is connected, and as many for everything after that: other errands wait behind it."""
_SUCCESS = range(200, 300)


@dataclass(frozen=True, kw_only=True)
class WebhookWire:
    """Lets through: the body and the headers it is given. ``networks`` may be called though they are our own."""

    networks: tuple[Network, ...] = ()
    timeout: float = _TIMEOUT
    trusted: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def post(self, to: Address, body: bytes, headers: Mapping[str, str]) -> int:
        """The status, one of success. Raises ``NeighbourSilent``, ``NeighbourRefused`` and ``NeighbourInsideAct``."""
        forbid_inside_act("webhook")
        try:
            with self._wire(to) as wire:
                wire.request("POST", to.path, body, {**headers, "User-Agent": "Telnusqa", "Connection": "close"})
                status = wire.getresponse().status
        # No error of ours carries another: theirs may hold the address.
        except (OSError, http.client.HTTPException) as error:
            raise NeighbourSilent(f"webhook {_kind(error)}") from None
        if status == http.client.GONE:
            raise NeighbourRefused("webhook http 410")
        if status not in _SUCCESS:
            raise NeighbourSilent(f"webhook http {status}")
        return status

    @contextmanager
    def _wire(self, to: Address) -> Iterator[http.client.HTTPConnection]:
        """A connection to the very machine that was looked at; cut when the time is over, whatever trickles in."""
        plain = socket.create_connection((self._machine(to), to.port), timeout=self.timeout)
        line = plain.dup()  # TLS takes the other one over
        over = threading.Event()
        cut = threading.Timer(self.timeout, _cut, [line, over])
        cut.start()
        try:
            wire = http.client.HTTPConnection(to.host, to.port, timeout=self.timeout)
            wire.default_port = HTTPS if to.tls else HTTP
            wire.sock = self.trusted.wrap_socket(plain, server_hostname=to.host) if to.tls else plain
            yield wire
            if over.is_set():  # what came before the cut may look like an answer
                raise TimeoutError
        finally:
            cut.cancel()
            cut.join()
            wire.close()
            plain.close()
            line.close()

    def _machine(self, to: Address) -> str:
        found = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_STREAM)
        machines = [str(where[0]) for *_, where in found]
        if not machines or not all(may_be_called(machine.partition("%")[0], self.networks) for machine in machines):
            raise NeighbourSilent("webhook address")
        return machines[0]


def _cut(line: socket.socket, over: threading.Event) -> None:
    """Whoever reads from it is told that the other side has gone."""
    over.set()
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _kind(error: Exception) -> str:
    """What went wrong, in a word."""
    if isinstance(error, socket.gaierror):
        return "name"
    if isinstance(error, ssl.SSLCertVerificationError):
        return "certificate"
    return type(error).__name__
