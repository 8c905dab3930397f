"""The one text of an application: what a code confirms, and what the journal's hash stands for."""

import json
from datetime import date
from hashlib import sha256

from telnusqa.core.application import Application, Original
from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.core.line import Json, canonical
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted


def _name(name: PersonName | None) -> Json:
    return None if name is None else [name.surname, name.given, name.patronymic]


def text_of(application: Application, draft: str) -> str:
    """Canonical JSON of everything typed, and of the draft it was typed into, so that no two texts are the same."""
    original = application.original
    return canonical(
        {
            "draft": draft,
            "applicant": _name(application.applicant),
            "iin": application.iin,
            "phone": application.phone,
            "email": application.email,
            "address": application.address,
            "institution_bin": application.institution_bin,
            "institution_then": application.institution_then,
            "institution_changed": application.institution_changed,
            "graduation_year": application.graduation_year,
            "speciality": application.speciality,
            "reasons": [*sorted(reason.value for reason in application.reasons)],
            "circumstances": application.circumstances,
            "name_then": _name(application.name_then),
            "wanted": application.wanted.value,
            "original": [
                original.series,
                original.number,
                original.issued_on.isoformat() if original.issued_on else None,
            ],
            "collection": application.collection.value,
            "consent": application.consent,
            "language": application.language.value,
            # What everybody had before there was a choice is not written: their texts keep their hashes.
            **({} if application.tell_by is TellBy.SMS else {"tell_by": application.tell_by.value}),
        }
    )


def hash_of_text(text: str, salt: str = "") -> str:
    """What stands for the text where the text itself may not stand."""
    return sha256((salt + text).encode("utf-8")).hexdigest()


def _person(value: list[str] | None) -> PersonName | None:
    return None if value is None else PersonName(*value)


def application_of(text: str) -> Application:
    """The application again, as it was confirmed."""
    kept = json.loads(text)
    series, number, issued_on = kept["original"]
    applicant = _person(kept["applicant"])
    assert applicant is not None
    return Application(
        applicant=applicant,
        iin=kept["iin"],
        phone=kept["phone"],
        email=kept["email"],
        address=kept["address"],
        institution_bin=kept["institution_bin"],
        institution_then=kept["institution_then"],
        institution_changed=kept["institution_changed"],
        graduation_year=kept["graduation_year"],
        speciality=kept["speciality"],
        reasons=frozenset(Reason(reason) for reason in kept["reasons"]),
        circumstances=kept["circumstances"],
        name_then=_person(kept["name_then"]),
        wanted=Wanted(kept["wanted"]),
        original=Original(series, number, date.fromisoformat(issued_on) if issued_on else None),
        collection=Collection(kept["collection"]),
        consent=kept["consent"],
        language=Language(kept["language"]),
        tell_by=TellBy(kept.get("tell_by", TellBy.SMS.value)),
    )
