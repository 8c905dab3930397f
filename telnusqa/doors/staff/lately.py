"""What one is told after signing in, and on the page of one's account: so that a stranger's sign-in is seen."""

from typing import Any

from allauth.mfa.base.views import IndexView
from django.utils import timezone

from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import sign_ins
from telnusqa.words import signed_in


def since_last_time(account: int) -> list[str]:
    """A sentence each: when one was here before, and the tries that failed since; nothing at the first sign-in."""
    found, language = sign_ins.lately(account), spoken()
    said = [signed_in.before(timezone.localtime(found.before), language)] if found.before else []
    return said + ([signed_in.failed(found.failed, language)] if found.failed else [])


class OwnAccount(IndexView):  # type: ignore[misc]
    """allauth's page of an account, with what was done at its door lately."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """As allauth has it, and ``lately``."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {**context, "lately": sign_ins.lately(self.request.user.pk)}
