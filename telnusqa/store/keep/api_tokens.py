"""Tokens of the machines' door: value to row and back."""

from telnusqa.core.api_token import ApiToken, is_token_id
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.scope import Scope
from telnusqa.store.keep.write import not_as_seen
from telnusqa.store.tables.api_token import ApiTokenRow


def value_of(row: ApiTokenRow) -> ApiToken:
    """The value of a row."""
    return ApiToken(
        id=row.public,
        organisation=row.organisation_id,
        name=row.name,
        scopes=scopes_of(row.scopes),
        secret_hash=row.secret_hash,
        earlier_hash=row.earlier_hash,
        earlier_until=row.earlier_until,
        expires_at=row.expires_at,
        withdrawn_at=row.withdrawn_at,
        last_used_on=row.last_used_on,
        most=row.most,
        version=Version(row.last_seq),
    )


def scopes_of(text: str) -> frozenset[Scope]:
    """The scopes of a column; one that is no more opens nothing."""
    known = set(Scope)
    return frozenset(Scope(each) for each in text.split(",") if each in known)


def as_seen(public: str, seen: Version) -> ApiTokenRow:
    """The row as the page drew it. Raises ``NotFound``, and ``Conflict`` where somebody has acted since."""
    row = ApiTokenRow.objects.filter(public=public).first() if is_token_id(public) else None
    if row is None:
        raise NotFound(public)
    if row.last_seq != seen:
        raise not_as_seen(row, seen)
    return row
