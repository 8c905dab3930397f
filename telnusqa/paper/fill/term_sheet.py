"""What stands on the paper that explains a term."""

from telnusqa.core.due import Term
from telnusqa.core.language import Language
from telnusqa.paper.form import Form
from telnusqa.paper.term import TermDay, TermMonth, TermNote, TermSheet
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date, weekday
from telnusqa.words.months import Cell, heads, months, skips
from telnusqa.words.term import calendar_sentences, term_sentences

_SOFT_HYPHEN = "\u00ad"
_ELSEWHERE = TermDay(day="", mark="beside", ordinal="", word="", last=False)


def term_sheet(
    term: Term, *, about: str, first: str = "", number: str = "", language: Language
) -> tuple[Form, TermSheet]:
    """The term with its months in any of the three languages.

    ``about`` says in a line what the term is of, ``first`` is a sentence before the others (why that day of
    registration), ``number`` a case's number as people read it. No name stands on it.
    """
    due = f"{long_date(term.due_on, language)}, {weekday(term.due_on, language)}"
    return Form.TERM, TermSheet(
        language=language,
        title=say(language, "Мерзім қалай есептелді"),
        number=number,
        about=about,
        last_day_name=say(language, "Соңғы күн"),
        last_day=due,
        sentences=((first,) if first else ()) + term_sentences(term, language),
        counted_day=say(language, "саналатын күн: мерзімнің нешінші күні екені"),
        skipped_day=say(language, "саналмайтын күн: неге екені ай астында жазылған") if skips(term) else "",
        weekdays=tuple(head.short for head in heads(language)),
        months=tuple(
            TermMonth(
                month.name,
                tuple(tuple(_day(cell) if cell else _ELSEWHERE for cell in week) for week in month.weeks),
                tuple(TermNote(note.days, note.text, note.source) for note in month.notes),
            )
            for month in months(term, language)
        ),
        beside=calendar_sentences(term, language),
    )


def _day(cell: Cell) -> TermDay:
    return TermDay(
        day=str(cell.day.day),
        mark=cell.mark.value,
        ordinal=str(cell.ordinal or ""),
        word=cell.word.replace(_SOFT_HYPHEN, ""),
        last=cell.last,
    )
