"""Addresses of reference data."""

from django.urls import path

from telnusqa.doors.reference import calendar, decree, new, policy, policy_change, policy_withdraw, start, withdraw

app_name = "reference"

urlpatterns = [
    path("", start.start, name="start"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/new/", new.new, name="new"),
    path("calendar/<int:decree_id>/", decree.decree, name="decree"),
    path("calendar/<int:decree_id>/withdraw/", withdraw.withdraw, name="withdraw"),
    path("policy/", policy.policy, name="policy"),
    path("policy/withdraw/<int:change_id>/", policy_withdraw.policy_withdraw, name="policy_withdraw"),
    path("policy/change/<str:field>/", policy_change.policy_change, name="policy_change"),
    path("policy/<slug:rule_name>/", policy.policy_rule, name="policy_rule"),
]
