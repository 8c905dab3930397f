"""The one place where news of the staff's door reaches the journal."""

from typing import Any

from allauth.account.signals import password_changed
from allauth.mfa.signals import authentication_failed, authenticator_added, authenticator_removed, authenticator_reset
from django.contrib import messages
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.dispatch import Signal
from django.http import HttpRequest

from telnusqa.acts.record_sign_in import SignInNews, record_sign_in
from telnusqa.doors.shared import access, session
from telnusqa.doors.staff.lately import since_last_time


def _tell(username: str, news: SignInNews) -> None:
    record_sign_in(username, news, happened_at=access.now())


def _failed(credentials: dict[str, Any], **_: Any) -> None:
    _tell(str(credentials.get("username", "")), SignInNews.FAILED)


def _signed_in(user: Any, request: HttpRequest | None = None, **_: Any) -> None:
    if request is not None:
        session.begin(request)
    _tell(user.get_username(), SignInNews.SIGNED_IN)
    if request is not None:
        for said in since_last_time(user.pk):
            messages.info(request, said, fail_silently=True)


def _of(news: SignInNews) -> Any:
    def told(user: Any, **_: Any) -> None:
        _tell(user.get_username(), news)

    return told


def listen() -> None:
    """Begin to listen; listening twice is listening once."""
    receivers: list[tuple[Signal, Any, str]] = [
        (user_logged_in, _signed_in, "signed-in"),
        (user_login_failed, _failed, "failed"),
        (password_changed, _of(SignInNews.OWN_PASSWORD), "password-changed"),
        (authentication_failed, _of(SignInNews.FAILED), "factor-failed"),
        (authenticator_added, _of(SignInNews.FACTOR_ADDED), "factor-added"),
        (authenticator_removed, _of(SignInNews.FACTOR_REMOVED), "factor-removed"),
        (authenticator_reset, _of(SignInNews.FACTOR_RESET), "factor-reset"),
    ]
    for signal, receiver, name in receivers:
        signal.connect(receiver, weak=False, dispatch_uid=f"journal: {name}")
