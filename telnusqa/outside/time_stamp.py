"""Time-stamps by RFC 3161, over HTTP: somebody else says that a text stood at a moment.

Goes out: the SHA-256 of the text and a random number. The answer is believed only if it is for this text and this
number, signed by a certificate for time-stamping that leads to one of the roots at hand.
"""

import base64
import http.client
import ssl
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from cryptography.x509 import Certificate, load_pem_x509_certificates
from rfc3161_client import (
    HashAlgorithm,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent, Unsafe

_TIMEOUT = 10.0
_LARGEST_ANSWER = 64 * 1024
_GRANTED = 0


@dataclass(frozen=True, kw_only=True)
class TimeStampAuthority:
    """The authority. Where it asks for a login, name and password stand in its address."""

    host: str
    port: int
    tls: bool
    path: str
    login: str = field(default="", repr=False)
    roots: tuple[Certificate, ...] = field(repr=False)
    timeout: float = _TIMEOUT

    @classmethod
    def at(cls, url: str, roots: str, *, timeout: float = _TIMEOUT) -> Self:
        """The authority at an address, trusted by the certificates of a file.

        Its answers are signed, so plain http hides nothing and falsifies nothing. Raises ``Unsafe``.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Unsafe("TELNUSQA_TSA: the address of an authority begins with http:// or https://")
        tls = parts.scheme == "https"
        login = f"{parts.username}:{parts.password or ''}" if parts.username else ""
        if login and not tls:
            raise Unsafe("TELNUSQA_TSA: a password goes over https:// alone")
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        port = parts.port or (443 if tls else 80)
        certificates = trusted(roots)
        return cls(host=parts.hostname, port=port, tls=tls, path=path, login=login, roots=certificates, timeout=timeout)

    def stamp(self, text: str) -> tuple[str, datetime]:
        """The whole answer in base64, and its moment.

        Raises ``NeighbourSilent``, ``NeighbourRefused`` where the answer proves nothing, and ``NeighbourInsideAct``.
        """
        forbid_inside_act("time-stamp")
        request = TimestampRequestBuilder().data(text.encode()).hash_algorithm(HashAlgorithm.SHA256).build()
        answer = self._ask(request.as_bytes())
        try:
            response = decode_timestamp_response(answer)
        except ValueError as error:
            raise NeighbourSilent("time-stamp answer") from error
        if response.status != _GRANTED:
            raise NeighbourRefused(f"time-stamp status {response.status}")
        if not _holds(response, text, self.roots, request.nonce):
            raise NeighbourRefused("time-stamp: not for what was asked, or by nobody trusted")
        return base64.b64encode(answer).decode(), response.tst_info.gen_time

    def _ask(self, content: bytes) -> bytes:
        headers = {"Content-Type": "application/timestamp-query", "Connection": "close"}
        if self.login:
            headers["Authorization"] = "Basic " + base64.b64encode(self.login.encode()).decode()
        wire = self._wire()
        try:
            wire.request("POST", self.path, content, headers)
            response = wire.getresponse()
            body = response.read(_LARGEST_ANSWER)
        except (OSError, http.client.HTTPException) as error:
            raise NeighbourSilent(f"time-stamp {type(error).__name__}") from error
        finally:
            wire.close()
        if response.status != http.client.OK:
            raise NeighbourSilent(f"time-stamp http {response.status}")
        return body

    def _wire(self) -> http.client.HTTPConnection:
        if not self.tls:
            return http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(self.host, self.port, timeout=self.timeout, context=context)


def trusted(roots: str) -> tuple[Certificate, ...]:
    """The certificates of a file. Raises ``Unsafe`` where there are none."""
    try:
        return tuple(load_pem_x509_certificates(Path(roots).read_bytes()))
    except (OSError, ValueError) as error:
        raise Unsafe("TELNUSQA_TSA_ROOTS: a file of certificates (PEM) the authority is trusted by") from error


def stamp_holds(stamp: str, text: str, roots: tuple[Certificate, ...]) -> bool:
    """Whether a kept answer was put on the text, and by whom is trusted."""
    try:
        response = decode_timestamp_response(base64.b64decode(stamp, validate=True))
    except ValueError:
        return False
    return response.status == _GRANTED and _holds(response, text, roots, None)


def _holds(response: TimeStampResponse, text: str, roots: tuple[Certificate, ...], nonce: int | None) -> bool:
    builder = VerifierBuilder(roots=list(roots), nonce=nonce)
    try:
        return builder.build().verify_message(response, text.encode())
    except (VerificationError, ValueError):
        return False
