"""That somebody has to sign in, and where."""

from enum import StrEnum


class SignIn(StrEnum):
    """Where one signs in, by the name of its address."""

    APPLICANT = "portal:start"
    STAFF = "account_login"
    SECOND_FACTOR = "mfa_activate_totp"
    OWN_PASSWORD = "account_change_password"  # noqa: S105 - the name of an address


class SignInNeeded(Exception):
    """Nobody we know is asking; ``where`` is the door to knock at.

    ``ended``: somebody we know asked, but too late. ``then`` names the page to come back to, "" is the one asked for.
    """

    def __init__(self, where: SignIn, *, ended: bool = False, then: str = "") -> None:
        super().__init__(where)
        self.where, self.ended, self.then = where, ended, then
