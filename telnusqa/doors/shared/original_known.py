"""What an application tells of the document that is to be replaced: in a line, and beside what lies on the counter."""

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Row
from telnusqa.store.read import cases
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.date import short_date


def original_known(application: Application, language: Language) -> str:
    """Series, number and day of the original, as far as the applicant knows them."""
    known = application.original
    day = short_date(known.issued_on, language) if known.issued_on else ""
    return " ".join(part for part in (known.series, known.number, day) if part) or say(language, "Белгісіз")


def original_rows(case: Case, language: Language) -> tuple[Row, ...]:
    """With what the original that is brought is compared before it is taken in."""
    application = cases.application(case)
    return (
        Row(say(language, "Құжаттағы аты-жөні"), (application.name_then or application.applicant).full),
        Row(say(language, "Түпнұсқасы"), original_known(application, language)),
        Row(say(language, "Себебі"), choice.reasons(case.reasons, language)),
        Row(say(language, "Не сұралды"), choice.wanted(case.wanted, language)),
    )
