"""Addresses of the archive's desk. A request's number is no secret and no personal value."""

from django.urls import path

from telnusqa.doors.archive import answer, paper, request, work

app_name = "archive"

urlpatterns = [
    path("", work.work, name="work"),
    path("request/<str:request_number>/", request.request, name="request"),
    path("request/<str:request_number>/answer/", answer.answer, name="answer"),
    path("request/<str:request_number>/answer.pdf", paper.paper, name="paper"),
]
