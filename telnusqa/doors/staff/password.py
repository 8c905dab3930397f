"""How long a password may be, and that a new one is another.

There is no other rule of its letters, and none that it be changed every so often.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext

LONGEST = 128


class NotTooLong:
    """A password is kept whole, never cut; what is longer is a mistake, or meant to keep the server busy."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ``ValidationError``."""
        if len(password) > LONGEST:
            raise ValidationError(self.get_help_text(), code="password_too_long")

    def get_help_text(self) -> str:
        """The rule as a sentence."""
        return gettext("Құпиясөз 128 таңбадан ұзын болмасын")


class Another:
    """A password that is changed becomes another one: above all the first, which somebody else has seen."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ``ValidationError``."""
        if user is not None and user.pk and user.check_password(password):
            raise ValidationError(self.get_help_text(), code="password_same")

    def get_help_text(self) -> str:
        """The rule as a sentence."""
        return gettext("Жаңа құпиясөз бұрынғысынан өзге болсын")
