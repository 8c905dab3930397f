"""One house with everything in it: something of everybody's to reach for, and a stranger with every right elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.test import Client
from django.urls import get_resolver, reverse

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.give_role import give_role
from telnusqa.acts.take_inventory import take_inventory
from telnusqa.core.acceptance_refusal_number import acceptance_refusal_number
from telnusqa.core.custody_act import Paper
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import OrganisationKind, Role
from telnusqa.core.serial import case_number
from telnusqa.store.read import cases, inventories
from tests.cast import NOW, Staff, _hire, filed
from tests.cast_places import college
from tests.house.matrix import routes, rows
from tests.house.standing import Standing, stand
from tests.house.standing_archive import ASKED, archive_words
from tests.house.standing_assignment import assignment_words
from tests.house.standing_counter import AT_COUNTER, counter_words

ADDRESSES: dict[str, tuple[str, ...]] = dict(routes(get_resolver().url_patterns))
NOBODYS_NUMBER = case_number(b"nobod")
UNKNOWN = {
    "number": NOBODYS_NUMBER,
    "record_id": "999999",
    "visit": "00000000-0000-4000-8000-000000000000",
    "draft": "00000000-0000-4000-8000-000000000000",
    "refusal": acceptance_refusal_number(b"nobod"),
    "request_number": NOBODYS_NUMBER,
    "home": "999999",
    "run": "999999",
    "act": "999999",
    "inventory": "999999",
    "bulk": "999999",
    "absence": "999999",
    "place_id": "999999",
}
"""Words of an address that name somebody's own thing, each with one that nobody has."""
_PLAIN = {
    row.route: {word: text for word, text in row.words.items() if word not in UNKNOWN} for row in reversed(rows())
}
"""The words of an address that name nobody's own thing, as the matrix has them."""
STRANGER = {"college": "zhandos", "counter": "other operator", "archive": "meiram", "portal": "askar"}
"""Who has every right of that door, but in another place."""


@dataclass(kw_only=True)
class House:
    """Everybody's browsers, and by door the words of its addresses: all of them name something that is there."""

    standing: Standing
    words: Mapping[str, Mapping[str, str]]
    browsers: Mapping[str, Client]

    def address(self, route: str, **otherwise: str) -> str:
        """The address of something that is there, some of its words otherwise."""
        words = {
            **self.standing.words,
            **_PLAIN.get(route, {}),
            **self.words.get(route.partition(":")[0], {}),
            **otherwise,
        }
        return reverse(route, kwargs={word: words[word] for word in ADDRESSES[route]})


def house(staff: Mapping[str, Staff]) -> House:
    """A case handed over, one at a counter, one at an archive; visits and a draft half filled in; blanks counted."""
    standing = stand("handed over", staff)
    filed()
    counted = take_inventory(
        staff["gulnar"].home,
        inventories.book(staff["gulnar"].home),
        (),
        Paper(number="3", commission=("А", "Б")),
        by=staff["gulnar"].actor,
        happened_at=NOW,
    )
    at_college = {
        **assignment_words("a bulk asked", staff),
        **assignment_words("saule away", staff),
        "visit": counter_words("a visit at the office", staff)["visit"],
        "inventory": str(counted),
    }
    at_counter = counter_words("refused at the counter", staff)
    at_counter["visit"] = counter_words("a visit begun", staff)["visit"]
    at_counter["number"] = counter_words(AT_COUNTER, staff)["number"]
    _, at_archive = archive_words(ASKED, cases.by_number(filed()), staff)
    at_college["refusal"] = at_counter["refusal"]
    browsers = dict(standing.browsers)
    browsers["zhandos"] = _with_every_role(staff["zhandos"])
    browsers["other operator"] = operator_elsewhere()
    browsers["meiram"] = staff["meiram"].client()
    return House(
        standing=standing,
        words={"college": at_college, "counter": at_counter, "archive": at_archive},
        browsers=browsers,
    )


def of_somebody() -> Iterator[tuple[str, dict[str, str]]]:
    """Every address that names somebody's own thing, with the words by which it would name nobody's."""
    for route, words in ADDRESSES.items():
        own = {word: UNKNOWN[word] for word in words if word in UNKNOWN}
        if own and route.partition(":")[0] in STRANGER:
            yield route, own


def _with_every_role(zhandos: Staff) -> Client:
    for role in (Role.CLERK, Role.CUSTODIAN, Role.HEAD):
        give_role(
            zhandos.id, zhandos.home, role, since=NOW.date().replace(year=2024), by=ADMINISTRATOR, happened_at=NOW
        )
    return zhandos.client()


def operator_elsewhere() -> Client:
    """The browser of an operator of the Corporation at another office."""
    office = replace(college("150840000009", "Алатау"), kind=OrganisationKind.CORPORATION, head=None, deputy=None)
    home = add_institution(office, by=ADMINISTRATOR, happened_at=NOW)
    return _hire("aigul", "Нұрланова", "Айгүл", home, Role.OPERATOR).client()
