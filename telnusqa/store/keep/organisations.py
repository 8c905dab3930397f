"""What an act asks of an organisation before it is written to."""

from django.db.models import QuerySet

from telnusqa.core.errors import NotFound
from telnusqa.core.role import OrganisationKind
from telnusqa.store.question import Question
from telnusqa.store.tables.organisation import Organisation


def providers() -> QuerySet[Organisation]:
    """The colleges an application can be made to: those that work here and stand."""
    return Organisation.objects.filter(kind=OrganisationKind.COLLEGE.value, desk=True, closed_on=None)


def provider_of_bin(bin_number: str) -> int | None:
    """The home of the college of that BIN that an application can be made to."""
    return next(iter(_PROVIDER(bin_number)), None)


_PROVIDER = Question(lambda bin_number: providers().filter(bin=bin_number).values_list("pk", flat=True))


def by_id(home: int) -> Organisation:
    """One organisation. Raises ``NotFound``."""
    for row in _OF_ID(home):
        return row
    raise NotFound(str(home))


_OF_ID = Question(lambda home: Organisation.objects.filter(pk=home))


def archive(home: int) -> Organisation | None:
    """The archive of that home, or None where no archive has it."""
    return Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value, desk=True, pk=home).first()


def is_archive(home: int) -> bool:
    """Whether an archive has its desk at that home."""
    return archive(home) is not None
