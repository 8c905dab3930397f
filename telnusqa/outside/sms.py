"""Short messages through a public gateway of Kazakhstan, by SMSC's form protocol (``/sys/send.php``, JSON back).

The message's number is ours and made of its key, so that a try whose answer was lost can be asked about
(``/sys/status.php``) before it is repeated. Between the question and the repeat a race remains: a message the gateway
took but does not know yet is sent twice.
"""

import http.client
import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self
from urllib.parse import unquote, urlencode, urlsplit

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.delivery import Delivery
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent, Unsafe

_TIMEOUT = 8.0
"""Seconds for each question; two of them stay within the lease of an errand that sends a code."""
_LARGEST_ANSWER = 64 * 1024
_LARGEST_ID = 2**31 - 1
_TRY_LATER = frozenset({2, 3, 4, 9})
"""Wrong password, no money left, address barred, the same request within a minute: mended by us, not by the phone."""
_NOT_FOUND = -3
_ARRIVED = frozenset({1, 2, 4})
"""On the phone; read; its link opened."""
_ON_ITS_WAY = frozenset({-1, 0})
"""Waits at the gateway; with the operator. Every other number says that it will not arrive."""
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, kw_only=True)
class SmsGateway:
    """The gateway. Lets through: the phone, the text, our own number of the message. ``folder`` is ``/sys``."""

    host: str
    port: int
    tls: bool
    folder: str
    login: str
    password: str = field(repr=False)
    timeout: float = _TIMEOUT

    @classmethod
    def at(cls, url: str, *, setting: str = "TELNUSQA_SMS", timeout: float = _TIMEOUT) -> Self:
        """The gateway of ``https://login:password@host/sys/send.php``; ``setting`` is where that was read.

        Raises ``Unsafe`` where the address is not https (a stand-in on this machine excepted) or nobody signs in.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
            raise Unsafe(f"{setting}: the address of the gateway begins with https://")
        if not (host and parts.username and parts.password):
            raise Unsafe(f"{setting}: login and password stand in it: https://login:password@host/sys/send.php")
        tls = parts.scheme == "https"
        return cls(
            host=host,
            port=parts.port or (443 if tls else 80),
            tls=tls,
            folder=parts.path.rpartition("/")[0],
            login=unquote(parts.username),
            password=unquote(parts.password),
            timeout=timeout,
        )

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        """Send it. Raises ``NeighbourSilent``, ``NeighbourRefused`` and ``NeighbourInsideAct``."""
        forbid_inside_act("sms")
        number = message_number(key)
        if again and self._arrived(phone, number):
            return str(number)
        answer = self._ask("send.php", {"phones": phone, "mes": text, "id": str(number)})
        code = _code(answer)
        if code is None and "id" in answer:
            return str(answer["id"])[:100]
        if code is None or code in _TRY_LATER:
            raise NeighbourSilent(f"sms {code or 'answer'}")
        raise NeighbourRefused(f"sms {code}")

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        """What the operator reported. Raises ``NeighbourSilent`` and ``NeighbourInsideAct``."""
        forbid_inside_act("sms")
        status = self._status(phone, message_number(key))
        if status == _NOT_FOUND:
            return None
        if status in _ARRIVED:
            return Delivery.DELIVERED
        return Delivery.TAKEN if status in _ON_ITS_WAY else Delivery.NOT_DELIVERED

    def _arrived(self, phone: str, number: int) -> bool:
        return self._status(phone, number) != _NOT_FOUND

    def _status(self, phone: str, number: int) -> int:
        answer = self._ask("status.php", {"phone": phone, "id": str(number)})
        code = _code(answer)
        status = str(answer.get("status", ""))
        if code is None and status.removeprefix("-").isdecimal():
            return int(status)
        raise NeighbourSilent(f"sms status {code or 'answer'}")

    def _ask(self, page: str, words: Mapping[str, str]) -> Mapping[str, object]:
        form = {"login": self.login, "psw": self.password, "fmt": "3", "charset": "utf-8", **words}
        wire = self._wire()
        try:
            wire.request(
                "POST",
                f"{self.folder}/{page}",
                urlencode(form),
                {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8", "Connection": "close"},
            )
            response = wire.getresponse()
            body = response.read(_LARGEST_ANSWER)
        except (OSError, http.client.HTTPException) as error:
            raise NeighbourSilent(f"sms {type(error).__name__}") from error
        finally:
            wire.close()
        if response.status != http.client.OK:
            raise NeighbourSilent(f"sms http {response.status}")
        try:
            answer = json.loads(body)
        except ValueError as error:
            raise NeighbourSilent("sms answer") from error
        return answer if isinstance(answer, dict) else {}

    def _wire(self) -> http.client.HTTPConnection:
        if not self.tls:
            return http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(self.host, self.port, timeout=self.timeout, context=context)


def message_number(key: str) -> int:
    """Our number of a message, 1 … 2³¹-1: the same for the same key."""
    return int.from_bytes(sha256(key.encode()).digest()[:8], "big") % _LARGEST_ID + 1


def _code(answer: Mapping[str, object]) -> int | None:
    """The error code of an answer, None where it holds none; 0 for one that cannot be read."""
    if "error_code" not in answer and "error" not in answer:
        return None
    code = answer.get("error_code")
    return code if isinstance(code, int) else 0
