"""Whether staff have shown a second factor."""

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest


def must_set_second_factor(request: HttpRequest) -> bool:
    """Whether this officer may do nothing until a second factor is set up; ``access.officer`` asks.

    One who has it was already asked for it at sign-in.
    """
    return bool(settings.TELNUSQA_REQUIRE_SECOND_FACTOR) and not is_mfa_enabled(request.user)
