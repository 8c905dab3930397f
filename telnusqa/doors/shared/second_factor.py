"""Whether staff have shown a second factor."""

from django.conf import settings

from telnusqa.store.read.people import Officer


def must_set_second_factor(who: Officer | None) -> bool:
    """Whether this officer may do nothing until a second factor is set up; ``access.officer`` asks.

    One who has it was already asked for it at sign-in. Whose account is closed has none.
    """
    return bool(settings.TELNUSQA_REQUIRE_SECOND_FACTOR) and not (who is not None and who.second_factor)
