"""A machine of an organisation gets a token."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.api_token import ID_BYTES, LIVES, LONGEST, MOST, SECRET_BYTES, hash_of, secret, text_of, token_id
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.scope import Scope
from telnusqa.core.token_event import TokenGiven
from telnusqa.store.keep.write import write
from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.organisation import Organisation


@act
def give_token(
    organisation: int,
    name: str,
    scopes: Iterable[Scope],
    *,
    expires_at: datetime | None = None,
    most: int = MOST,
    by: Actor,
    happened_at: datetime,
) -> str:
    """Give it; answers its whole text, which is kept nowhere: what is not written down now is lost.

    Without ``expires_at`` it works for a year. Raises ``NotFound`` for an organisation without a desk here and
    ``Rejected`` (``choose_one_or_more``, ``token_end``).
    """
    home = Organisation.objects.filter(pk=organisation, desk=True).first()
    if home is None:
        raise NotFound(str(organisation))
    chosen = tuple(sorted(set(scopes)))
    end = expires_at or happened_at + LIVES
    found: tuple[Problem, ...] = () if chosen else (Problem("scopes", "choose_one_or_more"),)
    if not happened_at < end <= happened_at + LONGEST:
        found += (Problem("expires_at", "token_end", "", {"days": LONGEST.days}),)
    if found:
        raise Rejected(*found)
    new = secret(secrets.token_bytes(SECRET_BYTES))
    row = ApiTokenRow.objects.create(
        public=token_id(secrets.token_bytes(ID_BYTES)),
        organisation_id=home.pk,
        name=name,
        scopes=",".join(chosen),
        secret_hash=hash_of(new),
        expires_at=end,
        most=most,
        given_by=by.code,
        given_at=happened_at,
        chain_year=timezone.localtime(happened_at).year,
    )
    event = TokenGiven(by=by, at=happened_at, scopes=chosen, expires_on=timezone.localdate(end), most=most)
    write(row, event, after=Version(0))
    return text_of(row.public, new)
