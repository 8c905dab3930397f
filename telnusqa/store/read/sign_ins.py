"""What happened at the staff's door under somebody's name: when they were last here, what failed, what was changed."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.house_event import AccessRenewed, PasswordChanged, SecondFactorChanged, SignedIn, SignInFailed
from telnusqa.store.tables.journal import LineRow
from telnusqa.store.tables.people import User

_FACTOR, _PASSWORD = (SecondFactorChanged.kind, AccessRenewed.kind), (PasswordChanged.kind, AccessRenewed.kind)
_KINDS = (SignedIn.kind, SignInFailed.kind, SecondFactorChanged.kind, PasswordChanged.kind, AccessRenewed.kind)
_MOST = 200
"""Lines that are read: more tries than these in a row are told as these."""


@dataclass(frozen=True, kw_only=True)
class Lately:
    """``before`` is the sign-in before the one of now, ``failed`` how many tries failed between the two.

    ``factor`` and ``password`` are when these were changed last; None where that was never, or long ago.
    """

    before: datetime | None
    failed: int
    factor: datetime | None
    password: datetime | None


def lately(user: int) -> Lately:
    """As the account's chain tells it, for one who has signed in."""
    chain = User.objects.get(pk=user).chain()
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name, kind__in=_KINDS)
    told = list(lines.order_by("-seq").values_list("kind", "happened_at")[:_MOST])
    kinds = [kind for kind, _ in told]
    signed_in = [n for n, kind in enumerate(kinds) if kind == SignedIn.kind]
    now, before = (*signed_in, len(told), len(told))[:2]
    return Lately(
        before=told[before][1] if before < len(told) else None,
        failed=kinds[now:before].count(SignInFailed.kind),
        factor=next((at for kind, at in told if kind in _FACTOR), None),
        password=next((at for kind, at in told if kind in _PASSWORD), None),
    )
