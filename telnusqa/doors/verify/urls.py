"""Addresses of the verification: a page for each document, and one for who reads the address off paper."""

from django.urls import path

from telnusqa.doors.verify import document, journal, start

app_name = "verify"
urlpatterns = [
    path("verify/", start.start, name="start"),
    path("journal/check/", journal.journal, name="journal"),
    path("v/", document.document, {"token": ""}, name="nothing"),
    path("v/<path:token>", document.document, name="document"),
]
