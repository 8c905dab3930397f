"""Who looks after whose accounts; and that somebody always looks after all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from telnusqa.core.role import OrganisationKind


@dataclass(frozen=True)
class Administrator:
    """An account that may work, with the role of an administrator in an organisation of that kind."""

    account: int
    organisation: int
    kind: OrganisationKind

    @property
    def over_all(self) -> bool:
        """Whether everybody's accounts are looked after, not those of one organisation alone."""
        return self.kind is OrganisationKind.AUTHORITY


def looks_after(homes: Mapping[int, OrganisationKind], organisation: int) -> bool:
    """Whether an administrator of these homes looks after the people of that organisation.

    Of one's own always; an administrator of an authority looks after everybody's.
    """
    return organisation in homes or OrganisationKind.AUTHORITY in homes.values()


def somebody_is_left(standing: Iterable[Administrator], gone: Iterable[Administrator]) -> bool:
    """Whether, when these are gone, an administrator of the same reach still stands; nobody gone harms nothing."""
    before, going = set(standing), set(gone)
    left = before - going
    if any(each.over_all for each in before & going):
        return any(each.over_all for each in left)
    return bool(left) or not before & going
