"""Where the SMS is pretended, the page that waits for a code shows it."""

import uuid

from django.conf import settings
from django.http import HttpRequest

from telnusqa.store.read.portal import was_sent


def show_messages_to(request: HttpRequest, phone: str, code: uuid.UUID) -> bool:
    """Let the page show the message with this code, once it was sent, and answer whether it is pretended at all.

    The site's own context processor reads ``request.pretend_phone`` and gives ``pretend_sms``, newest first; until
    the code is there, an older message would only mislead.
    """
    pretended = "sms" in settings.PRETEND
    if pretended and was_sent(code):
        request.pretend_phone = phone  # type: ignore[attr-defined]
    return pretended
