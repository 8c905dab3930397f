"""Addresses of the verification: a page for each document, and one for who reads the address off paper."""

from django.urls import path

from telnusqa.doors.verify import book, document, journal, start

app_name = "verify"
urlpatterns = [
    path("verify/", start.start, name="start"),
    path("journal/check/", journal.journal, name="journal"),
    path("book/", book.books, name="books"),
    path("book/<str:code>/<int:year>/", book.book, name="book_of"),
    path("v/", document.document, {"token": ""}, name="nothing"),
    path("v/<path:token>", document.document, name="document"),
]
