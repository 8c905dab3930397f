"""A system of an organisation and both scanners: every operation of the machines' door, as it describes itself."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tools.attack.attempt import OF_SQLMAP, Attempt
from tools.attack.coverage import Door, coverage
from tools.attack.heard import UNDONE
from tools.attack.served import Served
from tools.attack.sqlmap import of_a_machine, sqlmap
from tools.attack.wapiti import wapiti

_EXAMPLES = {
    "state": "registered",
    "due_from": "2026-01-01",
    "due_to": "2027-01-01",
    "order": "due",
    "cursor": "",
    "name": "Колледж",
    "year": "2009",
    "language": "kk",
    "after": "",
    "act": "duplicate",
    "channel": "portal",
    "body": "",
    "on": "2026-11-23",
    "at": "10:00",
    "edition": "",
}
"""What the words of an operation are first, by their names."""
_OWN_WORD = "said"
"""An operation that reads no word is asked with one it does not know."""


def at_machine(house: Served, name: str, folder: Path, *, seconds: float) -> Attempt:
    """As a system of an organisation: every operation of the machines' door, as the door describes itself.

    What is sent is sqlmap's, for wapiti knows no JSON; the shortest come first, so that all of them are come to.
    """
    machine = house.known["machines"][name]
    headers = {"Authorization": f"Bearer {machine['token']}", "Telnusqa-Officer": machine["officer"]}
    examples = house.known["examples"]
    operations = sorted(_operations(house, machine["number"]), key=lambda each: len(str(examples.get(each[2]))))
    links = [address for method, address, _ in operations if method == "get"]
    at = folder / name
    said = [f"{field}: {text}" for field, text in headers.items()]
    listed = [
        of_a_machine(method, address, headers | {"User-Agent": f"sqlmap {name} {UNDONE}"}, examples.get(called, {}))
        for method, address, called in operations
    ]
    tried = sqlmap(listed, at, seconds=seconds * OF_SQLMAP)
    scan = wapiti(
        house.address, links, at, seconds=seconds * (1 - OF_SQLMAP), by=f"wapiti {name} {UNDONE}", headers=said
    )
    heard = tuple(house.heard(name))
    wanted = {Door(f"api:{_ROUTE.get(called, called)}", method.upper()): True for method, _, called in operations}
    return Attempt(name, (scan,), tried, heard, coverage(wanted, wanted, heard, name))


_ROUTE = {"list_applications": "applications"}
"""Where an operation is called otherwise than its route, for two methods stand there."""


def _operations(house: Served, number: str) -> Iterable[tuple[str, str, str]]:
    """Method, address and name of each; what takes no words is asked with one it does not know."""
    words = {"number": number, "document": "receipt", "kind": "too-large"}
    told: Mapping[str, Any] = house.known["operations"]
    for path, methods in told.items():
        for method, operation in methods.items():
            asked: Sequence[str] = [each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"]
            if method == "get":
                asked = asked or (_OWN_WORD,)
            query = "&".join(f"{name}={quote(_EXAMPLES.get(name, '1'))}" for name in asked)
            address = f"{house.address}{path.format(**words)}"
            yield method, f"{address}?{query}" if query else address, operation["operationId"]
