"""What an act asks of an organisation before it is written to."""

from django.db.models import QuerySet

from telnusqa.core.role import OrganisationKind
from telnusqa.store.tables.organisation import Organisation


def providers() -> QuerySet[Organisation]:
    """The colleges an application can be made to: those that work here and stand."""
    return Organisation.objects.filter(kind=OrganisationKind.COLLEGE.value, desk=True, closed_on=None)


def archive(home: int) -> Organisation | None:
    """The archive of that home, or None where no archive has it."""
    return Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value, desk=True, pk=home).first()


def is_archive(home: int) -> bool:
    """Whether an archive has its desk at that home."""
    return archive(home) is not None
