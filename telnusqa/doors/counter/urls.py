"""Addresses of the Corporation's counter. A draft is a random name, a case and a refusal go by their numbers."""

from django.urls import path

from telnusqa.doors.counter import case, intake, withdrawal

app_name = "counter"

urlpatterns = [
    path("", intake.start, name="start"),
    path("find/", intake.find, name="find"),
    path("found/", intake.found, name="found"),
    path("new/", intake.new, name="new"),
    path("visit/<uuid:visit>/check/", intake.check, name="check"),
    path("visit/<uuid:visit>/drop/", intake.drop, name="drop"),
    path("visit/<uuid:visit>/application.pdf", intake.application, name="application"),
    path("visit/<uuid:visit>/consent.pdf", intake.consent, name="consent"),
    path("visit/<uuid:visit>/<slug:page>/", intake.page, name="page"),
    path("refused/<str:refusal>/", intake.refused, name="refused"),
    path("refused/<str:refusal>/again/", intake.again, name="again"),
    path("refused/<str:refusal>/receipt.pdf", intake.refused_paper, name="refused_paper"),
    path("case/<str:number>/", case.case, name="case"),
    path("case/<str:number>/taken/", intake.taken, name="taken"),
    path("case/<str:number>/original/", case.original, name="original"),
    path("case/<str:number>/answer/", case.answer, name="answer"),
    path("case/<str:number>/withdrawal/", withdrawal.withdrawal, name="withdrawal"),
    path("case/<str:number>/<str:paper>.pdf", intake.paper, name="paper"),
]
