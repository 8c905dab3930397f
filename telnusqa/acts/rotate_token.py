"""A token gets a new secret; the one before works on for a while, so that nothing stops."""

import secrets
from datetime import datetime, timedelta

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.api_token import LIVES, LONGEST_OVERLAP, OVERLAP, SECRET_BYTES, hash_of, secret, text_of
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.token_event import TokenRotated
from telnusqa.store.keep import api_tokens
from telnusqa.store.keep.write import write
from telnusqa.store.tables.api_token import ApiTokenRow


@act
def rotate_token(public: str, *, overlap: timedelta = OVERLAP, seen: Version, by: Actor, happened_at: datetime) -> str:
    """Change the secret; answers the new whole text, shown once. The token works for a year from now.

    ``overlap`` is how long the secret before works on; nothing of it is left where it is none, and of the one before
    that never. Raises ``NotFound``, ``Conflict`` and ``Rejected`` (``token_withdrawn``, ``token_overlap``).
    """
    row = api_tokens.as_seen(public, seen)
    if row.withdrawn_at is not None:
        raise Rejected(Problem("token", "token_withdrawn"))
    if not timedelta(0) <= overlap <= LONGEST_OVERLAP:
        raise Rejected(Problem("overlap", "token_overlap", "", {"days": LONGEST_OVERLAP.days}))
    new, end = secret(secrets.token_bytes(SECRET_BYTES)), happened_at + LIVES
    # A secret that has expired is not revived by what comes after it.
    stays = bool(overlap) and happened_at < row.expires_at
    ApiTokenRow.objects.filter(pk=row.pk).update(
        secret_hash=hash_of(new),
        earlier_hash=row.secret_hash if stays else "",
        earlier_until=min(happened_at + overlap, row.expires_at) if stays else None,
        expires_at=end,
    )
    event = TokenRotated(by=by, at=happened_at, expires_on=timezone.localdate(end), overlap=overlap.days)
    write(row, event, after=seen)
    return text_of(public, new)
