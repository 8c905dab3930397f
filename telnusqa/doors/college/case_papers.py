"""Every paper there is of a case so far, to open and to print."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.case import Case, State
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.college.refusing import rounds_of
from telnusqa.doors.shared.counter_paper import CounterPaper
from telnusqa.doors.shared.counter_paper import papers_of as counter_papers
from telnusqa.doors.shared.filed_paper import filed_papers
from telnusqa.doors.shared.handing_rows import not_handed_rows
from telnusqa.doors.shared.intake.prints import label
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import visits
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date

_ISSUED = (State.ISSUED, State.READY, State.HANDED_OVER)


@dataclass(frozen=True)
class ToPrint:
    """A paper to open."""

    label: str
    address: str


@dataclass(frozen=True)
class Group:
    """Papers under one heading; a heading without papers is not shown."""

    heading: str
    papers: tuple[ToPrint, ...]


@require_safe
def case_papers(request: HttpRequest, number: str) -> HttpResponse:
    """The papers by what they belong to; an officer finds those that they may open."""
    who, case = desk.opened(request, number, to=Right.SEE)
    groups = tuple(group for group in _groups(who, case, spoken()) if group.papers)
    return desk.case_page(request, "papers", who, case, groups=groups)


def _groups(who: Officer, case: Case, language: Language) -> Iterator[Group]:
    rights = who.rights(case.home)
    taken_in = tuple(_taken_in(case)) if Right.TAKE_IN in rights else ()
    term = _to(say(language, "Мерзім қалай есептелді (PDF)"), "term_pdf", case)
    yield Group(say(language, "Өтініш"), (*taken_in, term))
    if case.state is State.FORWARDED:
        letter = _to(say(language, "Жолдау хаты (PDF)"), "forward_paper", case)
        yield Group(say(language, "Басқа ұйымға жолдау"), (letter,))
    rounds = tuple(ToPrint(each.label, each.address) for kept in rounds_of(case, language) for each in kept.papers)
    yield Group(say(language, "Бас тарту рәсімі"), rounds)
    yield Group(say(language, "Телнұсқалар"), tuple(_documents(case, language)))
    handing = _handing(case, language, refused=Right.HAND_OVER in rights)
    yield Group(say(language, "Телнұсқаны беру"), tuple(handing))


def _taken_in(case: Case) -> Iterator[ToPrint]:
    taken = visits.taken(case)
    later = None if taken is not None and Paper.ORIGINAL in taken.brought else visits.brought_later(case)
    found = dict.fromkeys((*(() if taken else filed_papers(case)), *counter_papers(case, taken, later)))
    for paper in CounterPaper:
        if paper in found:
            yield ToPrint(label(paper), reverse("college:intake_paper", args=[case.number, paper.value]))


def _documents(case: Case, language: Language) -> Iterator[ToPrint]:
    for document in papers_of(case, language):
        for file in document.files:
            yield ToPrint(f"{document.title}: {file.label}", file.address)
    if case.state in _ISSUED:
        yield _to(say(language, "Тексеру парағы (PDF)"), "slip", case)


def _handing(case: Case, language: Language, *, refused: bool) -> Iterator[ToPrint]:
    if case.state is State.HANDED_OVER:
        yield _to(say(language, "Телнұсқаның берілгені туралы қолхат (PDF)"), "handed_paper", case)
    for each in not_handed_rows(case, language) if refused else ():
        day = long_date(timezone.localdate(each.at), language)
        name = say(language, "Телнұсқа берілмегені туралы хабарлама (PDF), %(day)s", day=day)
        yield ToPrint(name, reverse("college:not_handed_paper", args=[case.number, each.n]))


def _to(name: str, route: str, case: Case) -> ToPrint:
    return ToPrint(name, reverse(f"college:{route}", args=[case.number]))
