"""Which roles are held on a day."""

from datetime import date

from django.db.models import Q, QuerySet

from telnusqa.store.tables.people import Appointment


def held(today: date) -> QuerySet[Appointment]:
    """Every role that opens something today."""
    return standing(today).filter(user__is_active=True)


def standing(today: date) -> QuerySet[Appointment]:
    """Those of closed accounts as well; one that was taken away is gone from that moment on."""
    rows = Appointment.objects.filter(taken_at=None, since__lte=today)
    return rows.filter(Q(until=None) | Q(until__gte=today))
