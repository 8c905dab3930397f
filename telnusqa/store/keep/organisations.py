"""What an act asks of an organisation before it is written to."""

from telnusqa.core.role import OrganisationKind
from telnusqa.store.tables.organisation import Organisation


def archive(home: int) -> Organisation | None:
    """The archive of that home, or None where no archive has it."""
    return Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value, pk=home).first()


def is_archive(home: int) -> bool:
    """Whether an archive has its desk at that home."""
    return archive(home) is not None
