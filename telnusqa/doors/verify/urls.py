"""Addresses of the verification: a page for each document, and one for who reads the address off paper."""

from django.urls import path

from telnusqa.doors.verify import book, checkpoints, document, journal, start

app_name = "verify"
urlpatterns = [
    path("verify/", start.start, name="start"),
    path("journal/check/", journal.journal, name="journal"),
    path("journal/checkpoints/", checkpoints.checkpoints, name="checkpoints"),
    path("journal/checkpoints/<int:n>/", checkpoints.checkpoint, name="checkpoint"),
    path("journal/checkpoints/<int:n>.json", checkpoints.checkpoint_file, name="checkpoint_file"),
    path("journal/keys.json", checkpoints.keys, name="checkpoint_keys"),
    path("book/", book.books, name="books"),
    path("book/<str:code>/<int:year>/", book.book, name="book_of"),
    path("v/", document.document, {"token": ""}, name="nothing"),
    path("v/<path:token>", document.document, name="document"),
]
