"""Until when an application can be taken back."""

from telnusqa.core.case import ENDS, WITH_RESULT, State
from telnusqa.law.cites import cites


@cites("policy:withdrawal")
def withdrawal_open(state: State) -> bool:
    """Whether nothing has ended yet and no duplicate stands: once it is issued, the original is void for good."""
    return state not in ENDS | WITH_RESULT
