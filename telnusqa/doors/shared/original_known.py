"""What an application tells of the document that is to be replaced, in a line."""

from telnusqa.core.application import Application
from telnusqa.core.language import Language
from telnusqa.words.catalogue import say
from telnusqa.words.date import short_date


def original_known(application: Application, language: Language) -> str:
    """Series, number and day of the original, as far as the applicant knows them."""
    known = application.original
    day = short_date(known.issued_on, language) if known.issued_on else ""
    return " ".join(part for part in (known.series, known.number, day) if part) or say(language, "Белгісіз")
