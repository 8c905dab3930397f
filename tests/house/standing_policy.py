"""A rule of ours that was changed, before a request of the matrix; and the words its addresses and forms need."""

from collections.abc import Mapping

from telnusqa.acts.change_policy import change_policy
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.store.read import policies
from tests.cast import NOW, Staff


def policy_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """Bring the rule to where the row wants it."""
    change = str(_changed(staff["ermek"])) if at == "a rule changed" else "1"
    version = policies.standing().version
    return {"rule_name": "enquiry", "field": "enquiry.days", "change_id": change, "policy": version}


def _changed(ermek: Staff) -> int:
    change = PolicyChange(field="enquiry.days", value="8", since=NOW.date())
    ground, seen = Ground(note="Архивтер ұзақ жауап береді"), policies.standing().version
    return change_policy(change, ground, ermek.home, seen=seen, by=ermek.actor, happened_at=NOW)
