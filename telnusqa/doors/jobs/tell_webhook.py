"""The errand that tells another system of changes, one after another, signed."""

import json
from datetime import datetime
from time import monotonic

from telnusqa.acts.rest_webhook import rest_webhook
from telnusqa.acts.webhook_answered import webhook_answered
from telnusqa.acts.webhook_fell_silent import webhook_fell_silent
from telnusqa.core.change import Change, told
from telnusqa.core.errand import Errand
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.event import WORKER
from telnusqa.core.webhook import Webhook, is_silent
from telnusqa.core.webhook_signature import headers
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.ports import Webhooks
from telnusqa.store.read import changes, webhooks

MOST = 50
"""Changes of one errand, and seconds after which it begins no other: somebody's code may wait behind it."""
SECONDS = 5.0


def tell_webhook(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Tell it of what stands behind its place; the rest is left to another errand.

    What was sent and not noted before a crash is sent once more, under the same id. Where an administrator stopped it
    or sent it elsewhere meanwhile, another errand goes on. Raises ``NeighbourSilent`` while it is worth trying again.
    """
    hook = webhooks.to_tell(int(errand.payload["webhook"]), int(errand.step))
    if hook is None:
        return
    if to.webhooks is None:
        raise NeighbourSilent("webhook: no wire is named")
    began, number, keys = monotonic(), int(errand.step), webhooks.keys(hook.id, at)
    for change in changes.after(hook.home, hook.position, MOST):
        if monotonic() - began > SECONDS:
            break
        try:
            status = _sent(to.webhooks, hook, change, keys, at)
        except (NeighbourSilent, NeighbourRefused) as error:
            _failed(hook, number, change, error, at)
            return
        if webhook_answered(hook.id, number, change, status=status, at=at) is None:
            return
    rest_webhook(hook.id, number, at=at)


def _sent(wire: Webhooks, hook: Webhook, change: Change, keys: tuple[tuple[str, bytes], ...], at: datetime) -> int:
    body = json.dumps({"type": "case.changed", "change": told(change)}, separators=(",", ":")).encode()
    return wire.post(hook.address, body, headers(keys, change.id, at, body))


def _failed(
    hook: Webhook, number: int, change: Change, error: NeighbourSilent | NeighbourRefused, at: datetime
) -> None:
    """Tried again later; left alone where that has lasted for days, or where it said that it is gone."""
    said = str(error).removeprefix("webhook ")
    if webhook_answered(hook.id, number, change, status=_status(said), error=said, at=at) is None:
        return
    since = hook.failing_since or at
    if isinstance(error, NeighbourRefused) or is_silent(since, at):
        webhook_fell_silent(hook.id, number, said, by=WORKER, happened_at=at)
        return
    raise error


def _status(said: str) -> int:
    word, _, number = said.partition(" ")
    return int(number) if word == "http" and number.isdigit() else 0
