"""What one who wants to reach everything must know of the served house; run in its surroundings, it prints JSON."""

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import django
from django.urls import NoReverseMatch, URLPattern, URLResolver, reverse

from telnusqa.core.serial import CaseNumber


def family(address: str) -> str:
    """The pages an address belongs to: its first two words, as far as they are the same for everybody."""
    return "/".join(word for word in address.strip("/").split("/")[:2] if "<" not in word)


def _patterns(patterns: Sequence[Any], before: str = "", within: str = "") -> Iterator[tuple[str, str]]:
    for each in patterns:
        address = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from _patterns(each.url_patterns, address, within + (f"{each.namespace}:" if each.namespace else ""))
        elif isinstance(each, URLPattern):
            yield within + (each.name or ""), address


def _plain(routes: Sequence[str]) -> dict[str, str]:
    """The addresses that take no words."""
    found = {}
    for route in routes:
        try:
            found[route] = reverse(route)
        except NoReverseMatch:
            continue
    return found


def _told() -> dict[str, Any]:
    from django.utils import timezone

    from telnusqa.acts.give_token import give_token
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.scope import Scope
    from telnusqa.doors.api.v1.openapi import examples
    from telnusqa.site.urls import urlpatterns
    from telnusqa.store.models import CaseHome, User
    from tests.house.matrix import CAST, rows
    from tools.attack.cast import MACHINES

    _ask_an_archive()
    addresses = dict(_patterns(urlpatterns))
    seen = {
        who: sorted({row.route for row in rows() if row.send == "GET" and row.answers[who] == "200"}) for who in CAST
    }
    machines = {}
    for name, officer in MACHINES.items():
        home = User.objects.get(username=officer).home_id
        at = timezone.now() - timedelta(minutes=1)
        token = give_token(home, name, list(Scope), most=10_000_000, by=ADMINISTRATOR, happened_at=at)
        number = CaseHome.objects.filter(home_id=home).order_by("number").values_list("number", flat=True).first()
        machines[name] = {"token": token, "officer": officer, "number": number or "000000000"}
    return {
        "phone": _phone(),
        "document": _document(),
        "families": {route: family(address) for route, address in addresses.items()},
        "seen": seen,
        "plain": _plain(list(addresses)),
        "machines": machines,
        "examples": examples(),
    }


def _phone() -> str:
    """Of who has applied most often."""
    from django.db.models import Count

    from telnusqa.store.models import CaseHome
    from telnusqa.store.read import cases

    most = CaseHome.objects.values("phone_mac").annotate(cases=Count("number")).order_by("-cases", "phone_mac")[0]
    number = CaseHome.objects.filter(phone_mac=most["phone_mac"]).order_by("number").values_list("number", flat=True)[0]
    return str(cases.application(cases.by_number(CaseNumber(number))).phone)


def _document() -> str:
    """The address of a document anybody may verify."""
    from telnusqa.store.models import DuplicateRow
    from telnusqa.store.read import cases

    issued = DuplicateRow.objects.exclude(issued_at=None).order_by("case_number")[0]
    token = next(each.token for each in cases.duplicates(cases.by_number(CaseNumber(issued.case_number))))
    return reverse("verify:document", kwargs={"token": token})


def _ask_an_archive() -> None:
    """The sample's archive has been asked nothing: a case of Saule's goes there."""
    from django.utils import timezone

    from telnusqa.acts.forward import forward
    from telnusqa.core.event import staff
    from telnusqa.core.forward import ToArchiveHere
    from telnusqa.store.models import ArchiveRequestRow, CaseRow, User
    from telnusqa.store.read import cases

    if ArchiveRequestRow.objects.exists():
        return
    saule, raushan = User.objects.get(username="saule"), User.objects.get(username="raushan")
    number = CaseRow.objects.filter(home_id=saule.home_id, state="registered").order_by("number")[0].number
    onward = ToArchiveHere(archive=raushan.home_id)
    seen = cases.by_number(CaseNumber(number)).version
    forward(CaseNumber(number), onward, seen=seen, by=staff(saule.pk), happened_at=timezone.now())


if __name__ == "__main__":
    django.setup()
    print(json.dumps(_told()))
