"""What stands on the application form, as the applicant confirmed it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from telnusqa.core.application import Application
from telnusqa.core.language import Language
from telnusqa.paper.application import Application2015, Application2023, RussianReading
from telnusqa.paper.fit import unfit
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import unprintable
from telnusqa.words.because import because_kk, because_ru
from telnusqa.words.date import date_parts, long_date

_MAY_CONTINUE = {
    "institution": "Оқу орнының атауы, бітірген жылы",
    "speciality": "Мамандық атауы",
    "institution_now": "Өзгерген жағдайда оқу орнының атауы және мекенжайы",
}
"""Places whose text may go on to the next sheet, as the form calls them."""
_SHORT = 100
"""As many characters fit the lines of each of these places."""


def application_sheet(
    application: Application,
    *,
    edition: str,
    head: str,
    institution: str,
    day: date,
    confirmed_at: datetime | None,
    came: str = "",
) -> tuple[Form, Application2015 | Application2023]:
    """The form of the edition («2015», «2023») and its fields; in Russian a reading follows on its own page.

    ``head`` is the head's full name in Kazakh and ``institution`` the provider's present name in Kazakh, ``day`` the
    day of the application, ``confirmed_at`` the moment, in the place's time, when its one-time code was passed, or
    None where one signs by hand; ``came`` is who applies for the holder, "" where they do. The circumstances stand
    beside the reason; where the form has no room for them, on a sheet that continues it (2015:9.1). Raises KeyError
    for an unknown edition.
    """
    form = {"2015": Form.APPLICATION_2015, "2023": Form.APPLICATION_2023}[edition]
    sheet = replace(
        _sheet(form, _printable(application), head, institution, day, confirmed_at), came=_without_gaps(came)
    )
    beside = replace(sheet, reason=_told(sheet.reason, sheet.circumstances), circumstances="")
    crowded = unfit(form, beside)
    if {"reason", "page"} & set(crowded):
        beside = sheet
    return form, _continued(beside, [name for name in _MAY_CONTINUE if name in crowded])


def _printable(application: Application) -> Application:
    """What a person may type and no font can print becomes a question mark: the paper is not withheld for it."""
    return replace(
        application,
        speciality=_without_gaps(application.speciality),
        institution_then=_without_gaps(application.institution_then),
        institution_changed=_without_gaps(application.institution_changed),
        circumstances=_without_gaps(application.circumstances),
    )


def _without_gaps(text: str) -> str:
    for character in unprintable(text):
        text = text.replace(character, "?")
    return text


def _continued(sheet: Application2015 | Application2023, crowded: list[str]) -> Application2015 | Application2023:
    """Texts too long for their lines are cut there with «…» and stand whole on the sheet that continues the form."""
    whole: dict[str, str] = {name: getattr(sheet, name) for name in crowded}
    cut: dict[str, Any] = {name: text[:_SHORT].rstrip() + "…" for name, text in whole.items()}
    named = (f"{_MAY_CONTINUE[name]}: {text}" for name, text in whole.items())
    more = " · ".join(text for text in (sheet.circumstances, *named) if text)
    return replace(sheet, circumstances=more, **cut)


def _sheet(
    form: Form, application: Application, head: str, institution: str, day: date, confirmed_at: datetime | None
) -> Application2015 | Application2023:
    parts = date_parts(day, Language.KK)
    then = application.institution_then or institution
    filled = Application2015(
        head=head,
        applicant=application.applicant.full,
        institution=f"{then}, {application.graduation_year}\u00a0жыл",
        speciality=application.speciality,
        institution_now=application.institution_changed or ("" if then == institution else institution),
        reason=because_kk(application),
        consent=application.consent,
        day=parts.day,
        month=parts.month,
        year=parts.year,
        signature=_signature(confirmed_at, Language.KK),
        circumstances=application.circumstances,
        reading=_reading(application, day, confirmed_at),
    )
    if form is Form.APPLICATION_2015:
        return filled
    return Application2023(**vars(filled), wanted=application.wanted)


def _reading(application: Application, day: date, confirmed_at: datetime | None) -> RussianReading | None:
    if application.language is not Language.RU:
        return None
    return RussianReading(
        reason=_told(because_ru(application), application.circumstances),
        dated=long_date(day, Language.RU),
        signature=_signature(confirmed_at, Language.RU),
    )


def _told(reason: str, circumstances: str) -> str:
    """The reason with its circumstances, in the applicant's own words."""
    story = circumstances.strip().rstrip(".")
    if not story:
        return reason
    return f"{reason[:-1]}; {story})" if reason.endswith(")") else f"{reason} ({story})"


def _signature(at: datetime | None, language: Language) -> str:
    if at is None:
        return ""
    if language is Language.KK:
        return f"бір реттік парольмен расталды: {long_date(at.date(), language)}, {at:%H:%M}"
    return f"подтверждено одноразовым паролем {long_date(at.date(), language)} в {at:%H:%M}"
