"""Addresses of staff: sign-in, second factor, password. allauth's own names, and none of its other views."""

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.urls import include, path

from telnusqa.doors.staff import start

sign_in = [
    path("sign-in/", account.login, name="account_login"),
    path("sign-out/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("confirm/", account.reauthenticate, name="account_reauthenticate"),
    path("password/", account.password_change, name="account_change_password"),
    path("second-factor/", factor.index, name="mfa_index"),
    path("second-factor/code/", factor.authenticate, name="mfa_authenticate"),
    path("second-factor/confirm/", factor.reauthenticate, name="mfa_reauthenticate"),
    path("second-factor/on/", totp.activate_totp, name="mfa_activate_totp"),
    path("second-factor/off/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("second-factor/spare/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("second-factor/spare/new/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("second-factor/spare/file/", recovery.download_recovery_codes, name="mfa_download_recovery_codes"),
]

urlpatterns = [
    *sign_in,
    path("", include(([path("", start.start, name="start")], "staff"))),
]
