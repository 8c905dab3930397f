"""The text of who came to a counter, as it is kept sealed."""

from datetime import date
from typing import Any

from telnusqa.core.came import Came
from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.line import Json
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.standing import Standing


def came_json(came: Came) -> Json:
    """What is kept of it."""
    return {"standing": came.standing.value, "name": came.name, "by": by_json(came.by)}


def came_read(kept: dict[str, Any]) -> Came:
    """The same again."""
    return Came(standing=Standing(kept["standing"]), name=kept["name"], by=by_read(kept["by"]))


def by_json(by: PowerOfAttorney | Guardianship | None) -> Json:
    """What is kept of the paper that lets somebody act for the holder."""
    if by is None:
        return None
    if isinstance(by, Guardianship):
        return {
            "guardian": by.paper.value,
            "number": by.number,
            "issued_on": by.issued_on.isoformat(),
            "names_people": by.names_people,
        }
    return {
        "number": by.number,
        "issued_on": by.issued_on.isoformat(),
        "until": by.until.isoformat() if by.until else None,
        "notary": by.notary,
        "notarised": by.notarised,
        "names_people": by.names_people,
        "names_power": by.names_power,
    }


def by_read(kept: dict[str, Any] | None) -> PowerOfAttorney | Guardianship | None:
    """The paper again."""
    if kept is None:
        return None
    issued_on = date.fromisoformat(kept["issued_on"])
    if "guardian" in kept:
        return Guardianship(
            paper=GuardianPaper(kept["guardian"]),
            number=kept["number"],
            issued_on=issued_on,
            names_people=kept["names_people"],
        )
    return PowerOfAttorney(
        number=kept["number"],
        issued_on=issued_on,
        until=date.fromisoformat(kept["until"]) if kept["until"] else None,
        notary=kept["notary"],
        notarised=kept["notarised"],
        names_people=kept["names_people"],
        names_power=kept["names_power"],
    )
