"""Machines of organisations, as an administrator looks after them: every token, and what was done with one thing."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.api_token import ApiToken
from telnusqa.core.errors import NotFound
from telnusqa.core.line import ChainKey
from telnusqa.store.keep import api_tokens
from telnusqa.store.keep.beside import lines_of
from telnusqa.store.read.organisations import Institution, value_of
from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.webhook import WebhookRow


@dataclass(frozen=True)
class Done:
    """One line of the journal: what was done, when, and the code of who did it."""

    kind: str
    at: datetime
    by: str


def every_token() -> tuple[ApiToken, ...]:
    """Those that work first, then those withdrawn; each the newest first."""
    rows = sorted(ApiTokenRow.objects.order_by("-pk"), key=lambda row: row.withdrawn_at is not None)
    return tuple(api_tokens.value_of(row) for row in rows)


def organisations() -> tuple[Institution, ...]:
    """Those that work here and stand, by their Kazakh name: a machine is one of theirs."""
    return tuple(value_of(row) for row in Organisation.objects.filter(desk=True, closed_on=None).order_by("name_kk"))


def done_with_token(public: str) -> tuple[Done, ...]:
    """Everything that was done with the token. Raises ``NotFound``."""
    row = ApiTokenRow.objects.filter(public=public).first()
    if row is None:
        raise NotFound(public)
    return _done(row.chain())


def done_with_webhook(webhook: int) -> tuple[Done, ...]:
    """Everything that was done with the webhook. Raises ``NotFound``."""
    row = WebhookRow.objects.filter(pk=webhook).first()
    if row is None:
        raise NotFound(str(webhook))
    return _done(row.chain())


def _done(chain: ChainKey) -> tuple[Done, ...]:
    lines = lines_of(chain.home, chain.year, chain.name)
    return tuple(Done(line.kind, line.happened_at, line.by) for line in lines)
