"""Between what a browser sends, what a draft keeps and what a page shows again."""

from dataclasses import asdict, replace
from typing import Any

from django.http import QueryDict

from telnusqa.core.application import Application, Typed
from telnusqa.core.language import Language
from telnusqa.doors.portal.apply.pages import FIELDS
from telnusqa.doors.shared.typed import day_typed
from telnusqa.words.date import short_date

LONGEST = 4000
"""More than any field may hold, so that what is too long comes back as it was typed, yet a draft stays small."""


def taken(post: QueryDict, page: str, before: Typed, phone: str) -> Typed:
    """The draft with this page's fields as they were sent. The phone is the session's, never the form's."""
    texts: dict[str, Any] = {
        name: post.get(name, "")[:LONGEST] for name in FIELDS[page] if name not in ("reasons", "original_date")
    }
    typed = replace(before, **{**texts, "phone": phone})
    if "reasons" in FIELDS[page]:
        typed = replace(typed, reasons=tuple(reason[:LONGEST] for reason in post.getlist("reasons")[:20]))
    if "original_date" in FIELDS[page]:
        typed = replace(
            typed, original_date=day_typed({name: str(post.get(name, "")) for name in post}, "original_date")[:LONGEST]
        )
    return typed


def values(typed: Typed) -> dict[str, str | list[str]]:
    """What the page's fields show: texts by name, a day in its three boxes."""
    day, month, year = [*typed.original_date.split(".", 2), "", "", ""][:3]
    plain = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(typed).items()}
    return {**plain, "original_date_day": day, "original_date_month": month, "original_date_year": year}


def typed_again(application: Application) -> Typed:
    """An application that was filed, as the text of its form."""
    then, original = application.name_then, application.original
    return Typed(
        institution=application.institution_bin,
        institution_then=application.institution_then,
        institution_changed=application.institution_changed,
        graduation_year=str(application.graduation_year),
        speciality=application.speciality,
        applicant_surname=application.applicant.surname,
        applicant_given=application.applicant.given,
        applicant_patronymic=application.applicant.patronymic,
        iin=application.iin or "",
        phone=application.phone,
        email=application.email,
        address=application.address,
        reasons=tuple(sorted(reason.value for reason in application.reasons)),
        circumstances=application.circumstances,
        then_surname=then.surname if then else "",
        then_given=then.given if then else "",
        then_patronymic=then.patronymic if then else "",
        wanted=application.wanted.value,
        original_series=original.series,
        original_number=original.number,
        original_date=short_date(original.issued_on, Language.KK) if original.issued_on else "",
        collection=application.collection.value,
        consent="yes" if application.consent else "",
    )
