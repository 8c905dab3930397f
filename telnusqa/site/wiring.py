"""Who is real and who is pretended."""

from pathlib import Path

from django.conf import settings

from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.ports import Sms
from telnusqa.outside.pretend.sms import PretendSms
from telnusqa.outside.sms import SmsGateway


def neighbours() -> Neighbours:
    """Everybody outside, as the settings name them. Raises ``Unsafe`` for a twin in production."""
    return Neighbours(sms=sms())


def sms() -> Sms:
    """The gateway of short messages, or its twin."""
    return pretend_sms() if "sms" in settings.PRETEND else SmsGateway.at(settings.TELNUSQA_SMS)


def pretend_sms() -> PretendSms:
    """The twin. Raises ``Unsafe`` in production."""
    return PretendSms(Path(settings.TELNUSQA_VAR) / "pretend" / "sms", production=settings.TELNUSQA_PRODUCTION)
