"""An application's text as a form shows it again, on the portal and at a counter."""

from dataclasses import asdict

from telnusqa.core.application import Application, Typed
from telnusqa.core.language import Language
from telnusqa.words.date import short_date

LONGEST = 4000
"""More than any field may hold, so that what is too long comes back as it was typed, yet a draft stays small."""


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
        tell_by=application.tell_by.value,
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
