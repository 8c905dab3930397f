"""Until when a case that came to the wrong organisation must go on."""

from datetime import date

from django.utils import timezone

from telnusqa.core.case import Case, State
from telnusqa.law.forwarding import forward_by
from telnusqa.store.read import forwards, rulesets


def forward_by_of(case: Case) -> date | None:
    """The last day, while nothing was found and nothing else was begun; counted from when the case came here."""
    if case.state is not State.REGISTERED or case.record_id is not None:
        return None
    received = forwards.received(case)
    came_on = timezone.localdate(received.at) if received else case.registered_on
    return forward_by(max(came_on, case.registered_on), rulesets.of(case.edition))
