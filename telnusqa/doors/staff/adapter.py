"""What allauth asks us: no sign-up, and secrets kept sealed."""

import io
from datetime import timedelta
from typing import Any

import segno
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.stagekit import clear_login
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy

from telnusqa.core.given_password import opens
from telnusqa.doors.shared import access
from telnusqa.doors.shared.errors import FAILED_SIGN_INS
from telnusqa.store.secret import SECOND_FACTOR, seal, unseal


class StaffAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are given by an administrator; there is no other way to get one."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "too_many_login_attempts": format_lazy(
            gettext_lazy("Қате әрекет тым көп болды: {minutes} минуттан кейін қайталаңыз"),
            minutes=FAILED_SIGN_INS // timedelta(minutes=1),
        )
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: nobody makes an account for themselves."""
        return False

    def pre_login(self, request: HttpRequest, user: AbstractBaseUser, **told: Any) -> HttpResponse | None:
        """Before one is in: a closed account, and a first password whose days are over, lead to a page that says so."""
        refused: HttpResponse | None = super().pre_login(request, user, **told)
        if refused is None and not opens(getattr(user, "given_until", None), access.now()):
            clear_login(request)
            return render(request, "staff/password_over.html", status=403)
        return refused


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """The secret behind the codes is sealed before it reaches a table."""

    def encrypt(self, text: str) -> str:
        """Seal under the current box key."""
        return seal(text, SECOND_FACTOR)

    def decrypt(self, encrypted_text: str) -> str:
        """Unseal. Raises :class:`telnusqa.core.errors.Sealed` when no key at hand opens it."""
        return unseal(encrypted_text, SECOND_FACTOR)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Where the second factor is required, it cannot be switched off."""
        return not settings.TELNUSQA_REQUIRE_SECOND_FACTOR

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        """The login, so that a person with two accounts tells them apart."""
        return user.get_username()

    def build_totp_svg(self, url: str) -> str:
        """The square code as SVG for the page itself: no picture address, so the CSP stays closed."""
        drawn = io.BytesIO()
        code = segno.make(url, error="m", micro=False)
        code.save(drawn, kind="svg", border=4, xmldecl=False, svgns=False, omitsize=True, svgclass="qr", light="#fff")
        return drawn.getvalue().decode()
