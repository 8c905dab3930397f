"""The administrators that stand, held while one of them goes: of two who go at once, the second sees the first gone."""

from datetime import date

from telnusqa.core.administration import Administrator
from telnusqa.core.role import OrganisationKind, Role
from telnusqa.store.keep import posts
from telnusqa.store.tables.people import Appointment


def standing(today: date) -> tuple[Administrator, ...]:
    """Each, with where. Asked again once the rows are held: what was waited for may have changed them."""
    rows = Appointment.objects.select_for_update().filter(role=Role.ADMINISTRATOR.value, taken_at=None)
    list(rows.order_by("pk").values_list("pk", flat=True))
    held = posts.held(today).filter(role=Role.ADMINISTRATOR.value)
    found = held.values_list("user_id", "organisation_id", "organisation__kind")
    return tuple(Administrator(user, organisation, OrganisationKind(kind)) for user, organisation, kind in found)
