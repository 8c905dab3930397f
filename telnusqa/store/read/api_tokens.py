"""Tokens of the machines' door, as doors see them."""

from dataclasses import dataclass

from django.db.models import F

from telnusqa.core.api_token import ApiToken, is_token_id
from telnusqa.core.errors import NotFound
from telnusqa.core.role import OrganisationKind
from telnusqa.store.keep import api_tokens
from telnusqa.store.question import Question
from telnusqa.store.tables.api_token import ApiTokenRow


@dataclass(frozen=True)
class Held:
    """A token, and what kind of organisation it is of."""

    token: ApiToken
    kind: OrganisationKind


def held(public: str) -> Held | None:
    """The token of that id with its organisation, or None."""
    for row in _HELD(public):
        return Held(api_tokens.value_of(row), OrganisationKind(row.kind))
    return None


_HELD = Question(lambda public: ApiTokenRow.objects.filter(public=public).annotate(kind=F("organisation__kind")))


def by_id(public: str) -> ApiToken:
    """One token. Raises :class:`NotFound`."""
    row = ApiTokenRow.objects.filter(public=public).first() if is_token_id(public) else None
    if row is None:
        raise NotFound(public)
    return api_tokens.value_of(row)
