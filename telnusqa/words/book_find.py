"""What was found in a paper book, and why it was not confirmed, in words."""

from telnusqa.core.book_find import BookPlace, RejectedWhy
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date

_WHY = {
    RejectedWhy.READ_WRONG: N_("Кітаптан қате көшірілген"),
    RejectedWhy.OTHER_PERSON: N_("Бұл жазба басқа адам туралы"),
    RejectedWhy.NO_SUCH_ENTRY: N_("Кітаптың көрсетілген бетінде мұндай жазба жоқ"),
    RejectedWhy.OTHER: N_("Басқа себеп"),
}


def rejected_why(value: RejectedWhy, language: Language) -> str:
    """Why a second person did not confirm it."""
    return say(language, _WHY[value])


def order(place: BookPlace, language: Language) -> str:
    """The order by number and day; "" where the book names none."""
    if place.ordered_on is None:
        return ""
    return say(language, "№ %(number)s, %(day)s", number=place.order, day=short_date(place.ordered_on, language))


def where_in_book(place: BookPlace, language: Language) -> str:
    """The place in one line: the book, the page, the entry."""
    return say(
        language,
        "%(book)s, %(page)s-бет, № %(entry)s жазба",
        book=place.book,
        page=place.page,
        entry=place.entry,
    )
