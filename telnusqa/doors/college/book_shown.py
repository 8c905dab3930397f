"""What was found in a paper book, in rows of a summary, and as its form was typed."""

from django.utils import timezone

from telnusqa.core.book_find import BookFind, BookPlace, Entered
from telnusqa.core.case import Case, State
from telnusqa.core.language import Language
from telnusqa.doors.college.record_form import typed_day, typed_record
from telnusqa.doors.shared.parts import Row
from telnusqa.store.read import book_finds, people
from telnusqa.words.book_find import order, where_in_book
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date


def place_rows(place: BookPlace, language: Language) -> tuple[Row, ...]:
    """Where it stands, each thing apart: for the one who opens the book."""
    rows = (
        Row(say(language, "Кітап"), place.book),
        Row(say(language, "Беті"), place.page),
        Row(say(language, "Жазба нөмірі"), place.entry),
        Row(say(language, "Бұйрық"), order(place, language)),
    )
    return tuple(row for row in rows if row.value)


def in_book(case: Case, language: Language) -> tuple[Row, ...]:
    """Where the record of the case was found, where that was in a book, and by whom."""
    entered = _of(case)
    if entered is None:
        return ()
    day = long_date(timezone.localdate(entered.at), language)
    return (
        Row(say(language, "Қағаз кітаптан"), where_in_book(entered.find.place, language)),
        Row(say(language, "Енгізген"), f"{people.name_of(entered.by)}, {day}"),
    )


def _of(case: Case) -> Entered | None:
    if case.state is State.FOUND_IN_BOOK:
        return book_finds.standing(case)
    return book_finds.confirmed(case) if case.record_id else None


def typed_again(find: BookFind) -> dict[str, str]:
    """The form as it was typed, for who mends what was not confirmed."""
    place = find.place
    typed = {"book": place.book, "page": place.page, "entry": place.entry, "order": place.order}
    return typed | typed_day("ordered_on", place.ordered_on) | typed_record(find.row)
