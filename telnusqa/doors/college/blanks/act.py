"""One act on blanks: what it moved, and the act on paper."""

from collections.abc import Mapping, Sequence

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.blank_journal import BlankMove
from telnusqa.core.custody import FREE, Hand
from telnusqa.core.custody_act import CustodyAct
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.paper.fill.custody_act import AboutAct, custody_act_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import blank_moves, custody_acts, making, organisations, people
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.custody import hand, spoiled_why, what_was_done
from telnusqa.words.date import long_date


@require_safe
def act(request: HttpRequest, act: int) -> HttpResponse:
    """What was done, by whom, and which numbers went where. Raises ``NotFound``."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    found, moves = custody_acts.get(home, act), blank_moves.of_act(home, act)
    language = spoken()
    names = desk.names({each for move in moves for each in (move.source, move.target)})
    return desk.page(
        request,
        "act",
        who,
        home,
        act=found,
        title=what_was_done(found.what, language),
        rows=_rows(found, language),
        moves=[
            (
                blank_kind(move.these.kind, language),
                move.these,
                hand(move.source, names, language),
                hand(move.target, names, language),
            )
            for move in moves
        ],
    )


@require_safe
def act_paper(request: HttpRequest, act: int, language: str) -> HttpResponse:
    """The act on paper, in Kazakh or in Russian. Raises ``NotFound``."""
    _, home = desk.opened(request, Right.READ_BLANKS)
    if language not in (Language.KK, Language.RU):
        raise NotFound(language)
    found, moves = custody_acts.get(home, act), blank_moves.of_act(home, act)
    form, sheet = custody_act_sheet(_about(home, found, moves, Language(language)), moves)
    on = found.paper.dated or timezone.localdate(found.at)
    return desk.file(render(form, sheet, on=on), "application/pdf", f"blanks-act-{act}-{language}.pdf")


def _about(home: int, found: CustodyAct, moves: Sequence[BlankMove], language: Language) -> AboutAct:
    college = organisations.by_id(home)
    day = found.paper.dated or timezone.localdate(found.at)
    head = making.holder(home, "head", day)
    kazakh = language is Language.KK
    names = desk.names({each for move in moves for each in (move.source, move.target)})
    return AboutAct(
        college=college.name(language),
        settlement=college.settlement_kk if kazakh else college.settlement_ru,
        head=head.kk if kazakh else head.ru,
        what=found.what,
        number=found.paper.number,
        day=day,
        commission=found.paper.commission,
        language=language,
        gave=_whose(moves[0].source, names, found.by) if moves else "",
        took=_whose(moves[0].target, names, found.by) if moves else "",
        supplier=found.paper.supplier,
        why=found.why,
        missing=found.missing,
    )


def _whose(hand: Hand, names: Mapping[int, str], by: str) -> str:
    """Who signs for a hand: its executor, or for the store and the custodian whoever entered the act; "" for others."""
    if hand.person is not None:
        return names.get(hand.person, "")
    return people.name_of(by) if hand.place in FREE else ""


def _rows(found: CustodyAct, language: Language) -> list[Row]:
    paper = found.paper
    rows = [
        Row(say(language, "Күні"), long_date(timezone.localdate(found.at), language)),
        Row(say(language, "Кім енгізді"), people.name_of(found.by)),
    ]
    if paper.number:
        day = long_date(paper.dated, language) if paper.dated else ""
        rows.append(Row(say(language, "Құжаты"), f"№ {paper.number}, {day}"))
    if paper.supplier:
        rows.append(Row(say(language, "Жеткізуші"), paper.supplier))
    if paper.commission:
        rows.append(Row(say(language, "Комиссия"), "\n".join(paper.commission)))
    if found.why is not None:
        rows.append(Row(say(language, "Себебі"), spoiled_why(found.why, language)))
    if found.missing:
        rows.append(Row(say(language, "Қорапта болмаған нөмірлер"), ", ".join(found.missing)))
    return rows
