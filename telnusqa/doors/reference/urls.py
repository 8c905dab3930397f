"""Addresses of reference data."""

from django.urls import path

from telnusqa.doors.reference import calendar, decree, new, start, withdraw

app_name = "reference"

urlpatterns = [
    path("", start.start, name="start"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/new/", new.new, name="new"),
    path("calendar/<int:decree_id>/", decree.decree, name="decree"),
    path("calendar/<int:decree_id>/withdraw/", withdraw.withdraw, name="withdraw"),
]
