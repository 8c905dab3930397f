"""Addresses of staff: sign-in, second factor, password. allauth's own names, and none of its other views."""

from collections.abc import Callable
from functools import wraps

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.http import HttpRequest, HttpResponseBase
from django.urls import include, path

from telnusqa.doors.shared import access
from telnusqa.doors.staff import sessions, start, typed
from telnusqa.doors.staff.lately import OwnAccount

View = Callable[..., HttpResponseBase]


def in_time(view: View) -> View:
    """A page of allauth that opens only while the sign-in lasts, as every page of ours does."""

    @wraps(view)
    def asked(request: HttpRequest) -> HttpResponseBase:
        access.signed_in(request)
        return view(request)

    return asked


sign_in = [
    path("sign-in/", account.login, name="account_login"),
    path("sign-out/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("confirm/", in_time(account.reauthenticate), name="account_reauthenticate"),
    path("password/", in_time(account.password_change), name="account_change_password"),
    path("second-factor/", in_time(OwnAccount.as_view()), name="mfa_index"),
    path("second-factor/code/", factor.authenticate, name="mfa_authenticate"),
    path("second-factor/confirm/", in_time(factor.reauthenticate), name="mfa_reauthenticate"),
    path("second-factor/on/", in_time(totp.activate_totp), name="mfa_activate_totp"),
    path("second-factor/off/", in_time(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("second-factor/spare/", in_time(recovery.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("second-factor/spare/new/", in_time(recovery.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("second-factor/spare/file/", in_time(recovery.download_recovery_codes), name="mfa_download_recovery_codes"),
]

own = [
    path("", start.start, name="start"),
    path("sessions/", sessions.sessions, name="sessions"),
    path("typed/", typed.typed, name="typed"),
]

urlpatterns = [
    *sign_in,
    path("", include((own, "staff"))),
]
