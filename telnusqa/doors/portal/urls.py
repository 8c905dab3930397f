"""Addresses of the portal. Nothing personal stands in any of them: a draft is a random name, a case its number."""

from django.urls import path

from telnusqa.doors.portal import (
    archive_paper,
    both,
    case,
    consent,
    correction,
    home,
    journal,
    looks,
    messages,
    papers,
    receipt,
    refusal,
    sign_in,
    tell_by,
    term,
    typed,
    withdraw,
)
from telnusqa.doors.portal.apply import begin, check, confirm, form_page

app_name = "portal"
urlpatterns = [
    path("", sign_in.start, name="start"),
    path("code/", sign_in.code, name="code"),
    path("code/again/", sign_in.again, name="again"),
    path("typed/", typed.typed, name="typed"),
    path("leave/", sign_in.leave, name="leave"),
    path("cases/", home.home, name="home"),
    path("cases/<str:number>/", case.case, name="case"),
    path("cases/<str:number>/receipt/", receipt.receipt, name="receipt"),
    path("cases/<str:number>/looks/", looks.looks, name="looks"),
    path("cases/<str:number>/messages/", messages.messages, name="messages"),
    path("cases/<str:number>/tell-by/", tell_by.tell_by, name="tell_by"),
    path("cases/<str:number>/journal.json", journal.journal, name="journal"),
    path("cases/<str:number>/both/", both.both, name="both"),
    path("cases/<str:number>/consent/", consent.consent, name="consent"),
    path("cases/<str:number>/correction/", correction.correction, name="correction"),
    path("cases/<str:number>/withdraw/", withdraw.withdraw, name="withdraw"),
    path("cases/<str:number>/position/", refusal.position, name="position"),
    path("cases/<str:number>/refusal/<int:round_number>/<str:paper>.pdf", refusal.refusal_paper, name="refusal_paper"),
    path("cases/<str:number>/archive.pdf", archive_paper.archive_paper, name="archive_paper"),
    path("cases/<str:number>/term/", term.term, name="term"),
    path("cases/<str:number>/term.pdf", term.term_pdf, name="term_pdf"),
    path("cases/<str:number>/receipt.pdf", papers.receipt_pdf, name="receipt_pdf"),
    path("cases/<str:number>/application.pdf", papers.application_pdf, name="application_pdf"),
    path("apply/", begin.new, name="new"),
    path("apply/<uuid:draft>/", begin.tasks, name="tasks"),
    path("apply/<uuid:draft>/drop/", begin.drop, name="drop"),
    path("apply/<uuid:draft>/check/", check.check, name="check"),
    path("apply/<uuid:draft>/confirm/", confirm.confirm, name="confirm"),
    path("apply/<uuid:draft>/<slug:page>/", form_page.page, name="page"),
]
