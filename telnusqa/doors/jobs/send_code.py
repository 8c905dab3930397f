"""The errand that sends a one-time code."""

import uuid
from datetime import datetime

from telnusqa.acts.code_sent import code_sent
from telnusqa.core.delivery import Delivery
from telnusqa.core.errand import Errand
from telnusqa.core.errors import NeighbourRefused
from telnusqa.doors.jobs.by_sms import by_sms
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import portal, rulesets
from telnusqa.words.code_text import code_text


def send_code(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Send the code and keep the receipt; a code already sent, or too old to be typed, is sent no more.

    It goes to the phone whatever ways its owner chose for messages. Raises ``NeighbourSilent``, ``NeighbourRefused``.
    """
    code = portal.code_to_send(uuid.UUID(errand.subject))
    if code is None or code.expires_at <= at:
        return
    text = code_text(code.purpose, code.code, rulesets.policy().one_time_code.minutes, code.language)
    outcome = by_sms(to, code.phone, text, key=f"code:{code.id}", attempts=errand.attempts)
    if outcome.state is Delivery.REFUSED:
        raise NeighbourRefused(outcome.receipt)
    code_sent(code.id, outcome.receipt, at=at)
