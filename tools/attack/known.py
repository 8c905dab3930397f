"""What one who wants to reach everything must know of the served house; run in its surroundings, it prints JSON."""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import django
from django.urls import reverse

from telnusqa.core.serial import CaseNumber
from tools.attack.stood import stood


def _told() -> dict[str, Any]:
    from telnusqa.doors.api.v1.openapi import examples
    from tests.aliya import ALIYA_PHONE

    rows = stood()
    return {
        "phone": ALIYA_PHONE,
        "document": _document(),
        "rows": rows,
        "machines": _machines(rows),
        "examples": examples(),
    }


def _machines(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A token for everything of each, and a case its organisation sees: the Corporation's came over its counter."""
    from django.utils import timezone

    from telnusqa.acts.give_token import give_token
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.scope import Scope
    from telnusqa.store.models import User
    from tools.attack.cast import MACHINES

    found, at = {}, timezone.now() - timedelta(minutes=1)
    for name, (officer, route, state) in MACHINES.items():
        home = User.objects.get(username=officer).home_id
        token = give_token(home, name, list(Scope), most=10_000_000, by=ADMINISTRATOR, happened_at=at)
        address = next(each["address"] for each in rows if (each["route"], each["at"]) == (route, state))
        found[name] = {"token": token, "officer": officer, "number": address.strip("/").split("/")[2]}
    return found


def _document() -> str:
    """The address of a document anybody may verify."""
    from telnusqa.store.models import DuplicateRow
    from telnusqa.store.read import cases

    issued = DuplicateRow.objects.exclude(issued_at=None).order_by("case_number")[0]
    token = next(each.token for each in cases.duplicates(cases.by_number(CaseNumber(issued.case_number))))
    return reverse("verify:document", kwargs={"token": token})


if __name__ == "__main__":
    django.setup()
    print(json.dumps(_told()))
