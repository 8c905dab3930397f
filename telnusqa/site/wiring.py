"""Who is real and who is pretended."""

from collections.abc import Callable
from pathlib import Path

from django.conf import settings

from telnusqa.core.errors import Unsafe
from telnusqa.core.public_address import parse_networks
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.mail import MailServer
from telnusqa.outside.ports import Mail, Sms, TimeStamps, Webhooks
from telnusqa.outside.pretend.mail import PretendMail
from telnusqa.outside.pretend.sms import PretendSms
from telnusqa.outside.sms import SmsGateway
from telnusqa.outside.time_stamp import TimeStampAuthority, trusted
from telnusqa.outside.time_stamp import stamp_holds as holds
from telnusqa.outside.webhook import WebhookWire


def neighbours() -> Neighbours:
    """Everybody outside, as the settings name them. Raises ``Unsafe`` for a twin in production."""
    return Neighbours(
        sms=sms(),
        sms_second=sms_second(),
        second_after=_second_after(),
        mail=mail(),
        webhooks=webhooks(),
        time_stamps=time_stamps(),
    )


def sms() -> Sms:
    """The gateway of short messages, or its twin."""
    return pretend_sms() if "sms" in settings.PRETEND else SmsGateway.at(settings.TELNUSQA_SMS)


def sms_second() -> Sms | None:
    """The second gateway, where one is named; it has no twin, for the twin of the first is never silent."""
    url = settings.TELNUSQA_SMS_SECOND
    return SmsGateway.at(url, setting="TELNUSQA_SMS_SECOND") if url else None


def mail() -> Mail:
    """The mail server, or its twin."""
    return pretend_mail() if "mail" in settings.PRETEND else MailServer.at(settings.TELNUSQA_MAIL)


def webhooks() -> Webhooks:
    """Addresses of other systems; those of our own networks only where they are named."""
    try:
        return WebhookWire(networks=parse_networks(settings.TELNUSQA_WEBHOOK_NETWORKS))
    except ValueError:
        raise Unsafe("TELNUSQA_WEBHOOK_NETWORKS: networks as 10.0.0.0/8, comma between") from None


def time_stamps() -> TimeStamps | None:
    """The time-stamp authority, where one is named; it has no twin: a pretended time-stamp would prove nothing."""
    url = settings.TELNUSQA_TSA
    return TimeStampAuthority.at(url, settings.TELNUSQA_TSA_ROOTS) if url else None


def stamp_holds() -> Callable[[str, str], bool]:
    """Whether a kept time-stamp (base64) is for a text; without the roots to trust it is not asked."""
    roots = settings.TELNUSQA_TSA_ROOTS
    if not roots:
        return lambda _stamp, _text: True
    certificates = trusted(roots)
    return lambda stamp, text: holds(stamp, text, certificates)


def pretend_sms() -> PretendSms:
    """The twin. Raises ``Unsafe`` in production."""
    return PretendSms(Path(settings.TELNUSQA_VAR) / "pretend" / "sms", production=settings.TELNUSQA_PRODUCTION)


def pretend_mail() -> PretendMail:
    """The twin. Raises ``Unsafe`` in production."""
    return PretendMail(Path(settings.TELNUSQA_VAR) / "pretend" / "mail", production=settings.TELNUSQA_PRODUCTION)


def _second_after() -> int:
    tries: int = settings.TELNUSQA_SMS_SECOND_AFTER
    if tries < 1:
        raise Unsafe("TELNUSQA_SMS_SECOND_AFTER: 1 or more; the first provider is asked first")
    return tries
