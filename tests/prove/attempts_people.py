"""What administrators of people try at the same moment."""

from collections.abc import Callable, Mapping
from typing import Any

from telnusqa.acts.close_account import close_account
from telnusqa.acts.take_role import take_role
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.role import Role
from tests import cast


def let_go(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """An administrator lets another go: takes the role away, or closes the account."""
    who, how = wanted["who"], {"by": staff(wanted["by"]), "happened_at": cast.NOW}
    ways: dict[str, Callable[[], None]] = {
        "take": lambda: take_role(who, wanted["authority"], Role.ADMINISTRATOR, **how),
        "close": lambda: close_account(who, **how),
    }
    try:
        ways[wanted["how"]]()
    except Rejected as refused:
        return {"refused": [each.code for each in refused.problems]}
    return {"gone": who}
