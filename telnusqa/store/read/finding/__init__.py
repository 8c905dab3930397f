"""Finding a document of education: by its number, by the IIN, by a name as people remember it; each with why."""

from collections.abc import Mapping
from dataclasses import dataclass

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.finding import ByName, Query, Why
from telnusqa.core.name_key import NameKeys, keys
from telnusqa.core.spellings import spellings
from telnusqa.store.read.finding.by_name import SHOWN, Answer, likeliest
from telnusqa.store.read.records import Found, values
from telnusqa.store.secret import macs
from telnusqa.store.tables.register import RecordRow

__all__ = ["SHOWN", "Match", "find"]

MOST = 50
"""Documents of one number, or of one person."""


@dataclass(frozen=True)
class Match:
    """A record that answers, and why."""

    found: Found
    why: tuple[Why, ...]


def find(homes: tuple[int, ...] | None, query: Query) -> tuple[Match, ...]:
    """The records of these homes that answer, the likeliest first; ``homes`` None asks the whole country."""
    if isinstance(query, DocumentNumber):
        return _exact(homes, {"number": query.number} | ({"series": query.series} if query.series else {}), Why.NUMBER)
    if isinstance(query, ByName):
        return _named(homes, query)
    return _exact(homes, {"iin_mac__in": macs(query, "iin")}, Why.IIN)


def _exact(homes: tuple[int, ...] | None, held: Mapping[str, object], why: Why) -> tuple[Match, ...]:
    rows = RecordRow.objects.filter(**held)
    if homes is not None:
        rows = rows.filter(home_id__in=homes)
    found = sorted(rows[:MOST], key=lambda row: -row.finished)
    return tuple(Match(record, (why,)) for record in values(found))


def _named(homes: tuple[int, ...] | None, query: ByName) -> tuple[Match, ...]:
    answers = {answer.row.record: answer for answer in likeliest(homes, query)}
    found = {record.id: record for record in values(list(RecordRow.objects.filter(pk__in=list(answers))))}
    return tuple(
        Match(found[record], _told(answer, found[record])) for record, answer in answers.items() if record in found
    )


def _told(answer: Answer, record: Found) -> tuple[Why, ...]:
    """What is to be said of the spelling itself, before the rest: that it is no whole name of the document's own."""
    held: NameKeys = answer.row.keys
    if held in {keys(record.name), keys(record.name_ru)}:
        return answer.why
    half = held in spellings(record.name, record.name_ru)
    said = Why.PART_OF_NAME if half else Why.LATER_NAME
    return (said, *(why for why in answer.why if why not in {Why.SAME_NAME, said}))
