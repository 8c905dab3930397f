"""What became of institutions, and who keeps their registers today."""

from telnusqa.core.lineage import Holder, Lineage
from telnusqa.core.role import OrganisationKind
from telnusqa.store.keep.institutions import descent_of
from telnusqa.store.once import once
from telnusqa.store.tables.institution import DescentRow
from telnusqa.store.tables.organisation import Organisation


def every() -> Lineage:
    """Every step that is known. Asked once for a page."""
    return once((Lineage, "every"), lambda: Lineage(descent_of(row) for row in DescentRow.objects.all()))


def holders_of(home: int) -> tuple[Holder, ...]:
    """Who keeps the register of an institution today: itself, its successors, or an archive."""
    return every().holders(home)


def holder_of(home: int) -> int | None:
    """The archive that holds the register of an institution that is no more; None while an institution keeps it."""
    return every().archive_of(home)


def homes_held_by(archive: int) -> tuple[int, ...]:
    """Every institution whose register that archive holds, the one through the other too, by their home."""
    lineage = every()
    closed = Organisation.objects.filter(closed_on__isnull=False).exclude(kind=OrganisationKind.ARCHIVE.value)
    homes = closed.order_by("pk").values_list("pk", flat=True)
    return tuple(home for home in homes if lineage.archive_of(home) == archive)
