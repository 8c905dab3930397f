"""The errand that sends a one-time code."""

import uuid
from datetime import datetime

from telnusqa.acts.code_sent import code_sent
from telnusqa.core.errand import Errand
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import portal, rulesets
from telnusqa.words.code_text import code_text


def send_code(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Send the code and keep the receipt; a code already sent, or too old to be typed, is sent no more."""
    code = portal.code_to_send(uuid.UUID(errand.subject))
    if code is None or code.expires_at <= at:
        return
    text = code_text(code.purpose, code.code, rulesets.policy().one_time_code.minutes, code.language)
    receipt = to.sms.send(code.phone, text, key=f"code:{code.id}", again=errand.attempts > 1)
    code_sent(code.id, receipt, at=at)
