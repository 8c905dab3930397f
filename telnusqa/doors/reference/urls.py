"""Addresses of reference data."""

from django.urls import path

from telnusqa.doors.reference import (
    blank_kinds,
    calendar,
    decree,
    document_kinds,
    institution,
    institution_change,
    institution_new,
    institutions,
    institutions_file,
    layout,
    layouts,
    new,
    policy,
    policy_change,
    policy_withdraw,
    start,
    withdraw,
)

app_name = "reference"

urlpatterns = [
    path("", start.start, name="start"),
    path("blanks/", blank_kinds.blank_kinds, name="blank_kinds"),
    path("blanks/change/", blank_kinds.blank_kind, name="blank_kind"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/new/", new.new, name="new"),
    path("calendar/<int:decree_id>/", decree.decree, name="decree"),
    path("calendar/<int:decree_id>/withdraw/", withdraw.withdraw, name="withdraw"),
    path("documents/", document_kinds.document_kinds, name="document_kinds"),
    path("institutions/", institutions.institutions, name="institutions"),
    path("institutions/import/", institutions_file.institutions_import, name="institutions_import"),
    path("institutions/export.<slug:ending>", institutions_file.institutions_export, name="institutions_export"),
    path("institutions/new/", institution_new.institution_new, name="institution_new"),
    path("institutions/<int:institution_id>/", institution.institution, name="institution"),
    path(
        "institutions/<int:institution_id>/<slug:known>/",
        institution_change.institution_change,
        name="institution_change",
    ),
    path("layouts/", layouts.layouts, name="layouts"),
    path("layouts/<str:kind>/", layout.layout, name="layout"),
    path("policy/", policy.policy, name="policy"),
    path("policy/withdraw/<int:change_id>/", policy_withdraw.policy_withdraw, name="policy_withdraw"),
    path("policy/change/<str:field>/", policy_change.policy_change, name="policy_change"),
    path("policy/<slug:rule_name>/", policy.policy_rule, name="policy_rule"),
]
