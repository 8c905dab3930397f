"""One act on originals: what a commission decided, of which of them, and the act on paper."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.original import KeptOriginalsAct, OriginalState
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.blanks.desk import file
from telnusqa.doors.college.originals.desk import looked, shown_row
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.paper.fill.originals_act import AboutOriginalsAct, EndedOriginal, originals_act_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import making, organisations, originals, people
from telnusqa.store.read.originals import Surrendered
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.original import kept_at, original_state


@require_safe
def act(request: HttpRequest, act: int) -> HttpResponse:
    """What was decided, when and by whom. Raises ``NotFound``."""
    who, home = access.home(request, Right.READ_BLANKS)
    found, rows = originals.of_act(home, act)
    looked(who, home, rows)
    language = spoken()
    return desk.page(
        request,
        "originals/act",
        who,
        home,
        act=found,
        done=original_state(OriginalState(found.fate.value), language),
        about=_about(found, language),
        rows=[shown_row(row, language) for row in rows],
    )


@require_safe
def act_paper(request: HttpRequest, act: int, language: str) -> HttpResponse:
    """The act on paper, in Kazakh or in Russian. Raises ``NotFound``."""
    who, home = access.home(request, Right.READ_BLANKS)
    if language not in (Language.KK, Language.RU):
        raise NotFound(language)
    found, rows = originals.of_act(home, act)
    looked(who, home, rows)
    about = _on_paper(home, found, Language(language))
    form, sheet = originals_act_sheet(about, [each for row in rows for each in _ended(row)])
    return file(render(form, sheet, on=about.day), "application/pdf", f"originals-act-{act}-{language}.pdf")


def _on_paper(home: int, found: KeptOriginalsAct, language: Language) -> AboutOriginalsAct:
    college, kazakh = organisations.by_id(home), language is Language.KK
    day = found.paper.dated or timezone.localdate(found.at)
    head = making.holder(home, "head", day)
    return AboutOriginalsAct(
        college=college.name(language),
        settlement=college.settlement_kk if kazakh else college.settlement_ru,
        head=head.kk if kazakh else head.ru,
        act=found,
        day=day,
        language=language,
    )


def _ended(row: Surrendered) -> list[EndedOriginal]:
    return [
        EndedOriginal(
            case=row.case, holder=row.holder, part=each.part, number=each.numbered, void_since=each.void_since
        )
        for each in row.documents
    ]


def _about(found: KeptOriginalsAct, language: Language) -> list[Row]:
    day = long_date(found.paper.dated, language) if found.paper.dated else ""
    place = kept_at(found.where, found.place, language)
    return [
        Row(say(language, "Құжаты"), f"№ {found.paper.number}, {day}"),
        *([Row(say(language, "Қайда сақталады"), place)] if place else []),
        Row(say(language, "Комиссия"), "\n".join(found.paper.commission)),
        Row(say(language, "Күні"), long_date(timezone.localdate(found.at), language)),
        Row(say(language, "Кім енгізді"), people.name_of(found.by)),
    ]
