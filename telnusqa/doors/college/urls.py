"""Addresses of the college's way. A case's number is no secret and no personal value; a record goes by its id."""

from django.urls import path

from telnusqa.doors.college import (
    case,
    decision,
    document,
    find,
    handover,
    issue,
    original,
    record,
    register,
    reservation,
    signature,
    stock,
    term,
    void,
    work,
)

app_name = "college"

urlpatterns = [
    path("", work.work, name="work"),
    path("find/", find.find, name="find"),
    path("stock/", stock.stock, name="stock"),
    path("case/<str:number>/", case.case, name="case"),
    path("case/<str:number>/term/", term.term, name="term"),
    path("case/<str:number>/term.pdf", term.term_pdf, name="term_pdf"),
    path("case/<str:number>/original/", original.original, name="original"),
    path("case/<str:number>/register/", register.register, name="register"),
    path("case/<str:number>/register/<int:record_id>/", record.record, name="record"),
    path("case/<str:number>/decision/", decision.decision, name="decision"),
    path("case/<str:number>/reservation/", reservation.reservation, name="reservation"),
    path("case/<str:number>/void/", void.void, name="void"),
    path("case/<str:number>/document/<str:part>/<str:kind>/", document.document, name="document"),
    path("case/<str:number>/slip/", document.slip, name="slip"),
    path("case/<str:number>/signature/", signature.signature, name="signature"),
    path("case/<str:number>/issue/", issue.issue, name="issue"),
    path("case/<str:number>/handover/", handover.handover, name="handover"),
]
