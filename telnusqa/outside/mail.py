"""Letters through a mail server, by SMTP over TLS from the first byte (``smtps``) or begun with STARTTLS (``smtp``).

A mail server cannot be asked whether a letter of ours arrived. A try whose answer was lost is sent again under the same
Message-ID, by which mail programs show it once. Taken by the server is as far as we see: a letter that comes back goes
to the address it was sent from.
"""

import contextlib
import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate
from hashlib import sha256
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent, Unsafe
from telnusqa.core.field import parse_email
from telnusqa.core.problem import Problem

_TIMEOUT = 5.0
"""Seconds for each step of the talk; about ten of them stay within the lease of an errand."""
_PORTS = {"smtps": 465, "smtp": 587}
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_FOR_EVER = range(500, 600)
"""Answers after which asking again changes nothing (RFC 5321, 4.2.1)."""


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """The mail server. Lets through: the address, the subject, the text, our own name of the letter."""

    host: str
    port: int
    tls: bool
    """From the first byte; otherwise STARTTLS is asked for, and nothing is said before it but to this machine."""
    login: str
    password: str = field(repr=False)
    sender: str
    timeout: float = _TIMEOUT

    @classmethod
    def at(cls, url: str, *, timeout: float = _TIMEOUT) -> Self:
        """The server of ``smtps://login:password@host:465?from=address``; ``smtp://`` begins with STARTTLS.

        A relay that knows us by our address needs no login. Raises ``Unsafe`` where the address is no such address.
        """
        parts = urlsplit(url)
        sender = parse_qs(parts.query).get("from", [""])[0]
        if parts.scheme not in _PORTS or not parts.hostname:
            raise Unsafe("TELNUSQA_MAIL: smtps://login:password@host?from=address, or smtp:// for STARTTLS")
        if not sender or isinstance(parse_email(sender, "from"), Problem):
            raise Unsafe("TELNUSQA_MAIL: the address letters come from stands in it: ?from=address")
        return cls(
            host=parts.hostname,
            port=parts.port or _PORTS[parts.scheme],
            tls=parts.scheme == "smtps",
            login=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            sender=sender,
            timeout=timeout,
        )

    def send(self, address: str, subject: str, text: str, *, key: str) -> str:
        """Hand it over. Raises ``NeighbourSilent``, ``NeighbourRefused`` and ``NeighbourInsideAct``."""
        forbid_inside_act("mail")
        letter = self.letter(address, subject, text, key=key)
        wire = self._greeted()
        try:
            wire.send_message(letter, self.sender, [address])
        # No error of ours carries another: theirs hold the address.
        except smtplib.SMTPRecipientsRefused as error:
            raise _judged("recipient", next(iter(error.recipients.values()))[0]) from None
        except smtplib.SMTPDataError as error:
            raise _judged("letter", error.smtp_code) from None
        except smtplib.SMTPNotSupportedError:
            raise NeighbourRefused("mail letters") from None
        except (OSError, smtplib.SMTPException) as error:
            raise _silent(error) from None
        finally:
            _leave(wire)
        return str(letter["Message-ID"])

    def letter(self, address: str, subject: str, text: str, *, key: str) -> EmailMessage:
        """The letter: plain text, marked as sent by a machine, so that no other machine answers it."""
        letter = EmailMessage()
        letter["From"] = self.sender
        letter["To"] = address
        letter["Subject"] = subject
        letter["Date"] = formatdate()
        letter["Message-ID"] = message_id(key, self.sender)
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(text)
        return letter

    def _greeted(self) -> smtplib.SMTP:
        """The wire, encrypted and signed in. What goes wrong here is mended by us or by the server: silence."""
        try:
            wire = self._wire()
        except (OSError, smtplib.SMTPException) as error:
            raise _silent(error) from None
        try:
            if not self.tls and self.host not in _LOOPBACK:
                wire.starttls(context=ssl.create_default_context())
            if self.login:
                wire.login(self.login, self.password)
        except (OSError, smtplib.SMTPException) as error:
            _leave(wire)
            raise _silent(error) from None
        return wire

    def _wire(self) -> smtplib.SMTP:
        if not self.tls:
            return smtplib.SMTP(self.host, self.port, timeout=self.timeout, local_hostname=_OURS)
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout, local_hostname=_OURS, context=context)


_OURS = "telnusqa.invalid"
"""What we call ourselves to the server: the name of this machine is nobody's business."""


def message_id(key: str, sender: str) -> str:
    """Our name of a letter: the same for the same key."""
    domain = sender.rpartition("@")[2]
    return f"<{sha256(key.encode()).hexdigest()[:24]}@{domain}>"


def _leave(wire: smtplib.SMTP) -> None:
    """Politely; a letter that was taken stays taken, however the talk ends."""
    with contextlib.suppress(OSError, smtplib.SMTPException):
        wire.quit()
    wire.close()


def _silent(error: Exception) -> NeighbourSilent:
    code = getattr(error, "smtp_code", "")
    return NeighbourSilent(f"mail {code or type(error).__name__}")


def _judged(what: str, code: int) -> NeighbourRefused | NeighbourSilent:
    told = f"mail {what} {code}"
    return NeighbourRefused(told) if code in _FOR_EVER else NeighbourSilent(told)
