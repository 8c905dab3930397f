"""Webhooks: those there are, what each is owed, and what became of the last tries."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.errors import NotFound
from telnusqa.core.webhook import Webhook, WebhookState
from telnusqa.core.webhook_signature import secret_bytes
from telnusqa.store.keep import webhooks as kept
from telnusqa.store.tables.webhook import TryRow, WebhookRow

SHOWN = 30


@dataclass(frozen=True, kw_only=True)
class Try:
    """One try: of which change, when, and the status that was answered, or 0 and what went wrong."""

    event: str
    at: datetime
    status: int
    error: str


def every() -> tuple[Webhook, ...]:
    """All that are not withdrawn, the newest first."""
    rows = WebhookRow.objects.exclude(state=WebhookState.WITHDRAWN.value).order_by("-pk")
    return tuple(kept.value_of(row) for row in rows)


def by_id(webhook: int) -> Webhook:
    """One of them, or one that was withdrawn. Raises ``NotFound``."""
    return kept.value_of(_row(webhook))


def tries(webhook: int, most: int = SHOWN) -> tuple[Try, ...]:
    """The last tries, newest first."""
    rows = TryRow.objects.filter(webhook_id=webhook).order_by("-id")[:most]
    return tuple(Try(event=row.event, at=row.at, status=row.status, error=row.error) for row in rows)


def to_tell(webhook: int, errand: int) -> Webhook | None:
    """The webhook, where this errand is the one that tells it."""
    row = WebhookRow.objects.filter(pk=webhook, errand=errand, awake=True, state=WebhookState.ON.value).first()
    return kept.value_of(row) if row else None


def keys(webhook: int, at: datetime) -> tuple[tuple[str, bytes], ...]:
    """The names and the secrets that sign at that moment, the current one first."""
    return tuple((name, secret_bytes(text)) for name, text in kept.secrets_of(_row(webhook), at))


def silent() -> int:
    """How many took nothing for days and are left alone."""
    return WebhookRow.objects.filter(state=WebhookState.SILENT.value).count()


def _row(webhook: int) -> WebhookRow:
    row = WebhookRow.objects.filter(pk=webhook).first()
    if row is None:
        raise NotFound(str(webhook))
    return row
