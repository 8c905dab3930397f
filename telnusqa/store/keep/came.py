"""Who came in the holder's stead: sealed, the journal holds a salted hash."""

import json
import secrets
from datetime import date, datetime
from typing import Any

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import Case
from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.line import canonical
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.standing import Standing
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.handover import CameRow


def keep_came(case: Case, came: Came, at: datetime) -> str:
    """Keep who came for the line that is written next; the hash that line holds, "" for the holder."""
    if came.standing is Standing.HOLDER:
        return ""
    seq, salt, text = case.version + 1, secrets.token_hex(SALT_BYTES), _text_of(came)
    CameRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        standing=came.standing.value,
        box=seal(text, _place(case.home, case.number, seq)),
        salt=salt,
        at=at,
    )
    return hash_of_text(text, salt)


def came_of(case: Case, seq: int) -> Came:
    """Who came when that line was written."""
    row = CameRow.objects.filter(home_id=case.home, case_number=case.number, seq=seq).first()
    return _came_of(row.standing, unseal(row.box, _place(case.home, case.number, seq))) if row else HOLDER


def _text_of(came: Came) -> str:
    by = came.by
    if isinstance(by, PowerOfAttorney):
        return canonical(
            {
                "name": came.name,
                "power": {
                    "number": by.number,
                    "issued_on": by.issued_on.isoformat(),
                    "until": by.until.isoformat() if by.until else None,
                    "notary": by.notary,
                    "notarised": by.notarised,
                    "names_people": by.names_people,
                    "names_power": by.names_power,
                },
            }
        )
    assert by is not None, "nobody is let through without a paper"
    return canonical(
        {
            "name": came.name,
            "guardianship": {
                "paper": by.paper.value,
                "number": by.number,
                "issued_on": by.issued_on.isoformat(),
                "names_people": by.names_people,
            },
        }
    )


def _came_of(standing: str, text: str) -> Came:
    kept: dict[str, Any] = json.loads(text)
    by: PowerOfAttorney | Guardianship
    if "power" in kept:
        power = kept["power"]
        until = date.fromisoformat(power["until"]) if power["until"] else None
        by = PowerOfAttorney(**power | {"issued_on": date.fromisoformat(power["issued_on"]), "until": until})
    else:
        shown = kept["guardianship"]
        issued_on = date.fromisoformat(shown["issued_on"])
        by = Guardianship(**shown | {"paper": GuardianPaper(shown["paper"]), "issued_on": issued_on})
    return Came(standing=Standing(standing), name=kept["name"], by=by)


def _place(home: int, number: str, seq: int) -> str:
    return f"came:{home}:{number}:{seq}"
