"""Blanks go from hand to hand: handed out, given back, spoiled, destroyed, returned to the supplier."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.destroy_blanks import destroy_blanks
from telnusqa.acts.give_back_blanks import give_back_blanks
from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.return_blanks import return_blanks
from telnusqa.acts.spoil_blanks import spoil_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import MOVES, SPOILED, BlankRange, Hand, Place
from telnusqa.core.custody_act import NO_PAPER, CustodyWhat, Paper, SpoiledWhy
from telnusqa.core.custody_form import parse_commission_act, parse_note, parse_ranges
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor, staff
from telnusqa.core.field import parse_choice
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import blank_ranges
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import blank_kind, blanks
from telnusqa.words.catalogue import say_n
from telnusqa.words.custody import into, out_of, spoiled_why


@dataclass(frozen=True, kw_only=True)
class Way:
    """One of the ways: out of which hands, into which, and what paper is asked for."""

    what: CustodyWhat
    out_of: tuple[Place, ...]
    into: tuple[Place, ...] = ()
    note: bool = False
    commission: bool = False

    @property
    def ticks(self) -> bool:
        """Whether what is there is ticked, several ranges at once: where it all lies in one hand."""
        return len(self.out_of) == 1


WAYS = {
    "hand": Way(what=CustodyWhat.HANDED, out_of=(Place.STORE, Place.CUSTODIAN), into=(Place.CUSTODIAN, Place.EXECUTOR)),
    "give-back": Way(
        what=CustodyWhat.GIVEN_BACK, out_of=(Place.CUSTODIAN, Place.EXECUTOR), into=(Place.STORE, Place.CUSTODIAN)
    ),
    "spoil": Way(what=CustodyWhat.SPOILED, out_of=(Place.STORE, Place.CUSTODIAN, Place.EXECUTOR), commission=True),
    "destroy": Way(what=CustodyWhat.DESTROYED, out_of=(Place.SPOILED,), commission=True),
    "return": Way(what=CustodyWhat.RETURNED, out_of=(Place.STORE, Place.CUSTODIAN, Place.SPOILED), note=True),
}


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What was typed."""

    these: tuple[BlankRange, ...]
    source: Hand
    target: Hand | None
    paper: Paper
    why: SpoiledWhy | None


@require_http_methods(["GET", "HEAD", "POST"])
def moving(request: HttpRequest, way: str) -> HttpResponse:
    """Take the range, the hands and the paper; all that is wrong is told at once. Raises ``NotFound``."""
    who, home = desk.opened(request, Right.KEEP_BLANKS)
    if way not in WAYS:
        raise NotFound(way)
    if request.method != "POST":
        return _page(request, who, home, way)
    typed = {**request.POST.dict(), "dated": day_typed(request.POST, "dated")}
    wish = _parse(WAYS[way], home, typed, request.POST.getlist("ticked"))
    if isinstance(wish, tuple):
        return _page(request, who, home, way, wish)
    try:
        act = _do(WAYS[way].what, home, wish, staff(who.id))
    except Rejected as rejected:
        return _page(request, who, home, way, rejected.problems)
    n = sum(map(len, wish.these))
    return desk.done(request, say_n(spoken(), "Енгізілді: %(n)s бланк.", "Енгізілді: %(n)s бланк.", n), act)


def _do(what: CustodyWhat, home: int, wish: Wish, by: Actor) -> int:
    these, now = wish.these, access.now()
    if what is CustodyWhat.DESTROYED:
        return destroy_blanks(home, these, wish.paper, by=by, happened_at=now)
    if what is CustodyWhat.RETURNED:
        return return_blanks(home, these, wish.source, wish.paper, by=by, happened_at=now)
    if wish.why is not None:
        return spoil_blanks(home, these, wish.source, wish.why, wish.paper, by=by, happened_at=now)
    assert wish.target is not None
    act = hand_blanks if what is CustodyWhat.HANDED else give_back_blanks
    return act(home, these, wish.source, wish.target, by=by, happened_at=now)


def _parse(way: Way, home: int, typed: Mapping[str, str], ticked: Sequence[str]) -> Wish | tuple[Problem, ...]:
    today = timezone.localdate(access.now())
    these = parse_ranges(ticked if way.ticks else (), typed)
    source = SPOILED if way.ticks else _hand(typed, "source", desk.sources(home, *way.out_of))
    target = _hand(typed, "target", desk.hands(home, *way.into)) if way.into else None
    if isinstance(source, Hand) and isinstance(target, Hand) and target.place not in MOVES[source.place]:
        target = Problem("target", "same_hand")
    paper: Paper | tuple[Problem, ...] = NO_PAPER
    if way.note or way.commission:
        paper = parse_note(typed, today) if way.note else parse_commission_act(typed, today)
    why = parse_choice(typed.get("why", ""), SpoiledWhy, "why", "") if way.what is CustodyWhat.SPOILED else None
    found = (source, target, why)
    problems = [each for each in found if isinstance(each, Problem)]
    told = [each for part in (these, paper) if isinstance(part, tuple) for each in part if isinstance(each, Problem)]
    if told or problems:
        return (*told, *problems)
    ranges = tuple(each for each in these if isinstance(each, BlankRange))
    assert isinstance(source, Hand) and isinstance(paper, Paper)
    assert not isinstance(target, Problem) and not isinstance(why, Problem)
    return Wish(these=ranges, source=source, target=target, paper=paper, why=why)


def _hand(typed: Mapping[str, str], field: str, hands: Iterable[Hand]) -> Hand | Problem:
    known = {str(hand): hand for hand in hands}
    text = typed.get(field, "")
    return known[text] if text in known else Problem(field, "unknown_choice" if text else "choose_one")


def _page(request: HttpRequest, who: Officer, home: int, way: str, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, asked = spoken(), WAYS[way]
    sources, targets = desk.sources(home, *asked.out_of), desk.hands(home, *asked.into)
    held = blank_ranges.in_hands(home, sources)
    names = desk.names({*sources, *targets})
    return desk.page(
        request,
        "moving",
        who,
        home,
        problems=problems,
        way=way,
        asks=asked,
        kinds=[Option(kind.value, blank_kind(kind, language)) for kind in BlankKind],
        sources=[Option(str(hand), out_of(hand, names, language)) for hand in sources] if len(sources) > 1 else [],
        targets=[Option(str(hand), into(hand, names, language)) for hand in targets],
        reasons=[Option(why.value, spoiled_why(why, language)) for why in SpoiledWhy],
        ticks=[
            Option(these.key, f"{blank_kind(these.kind, language)} {these}", blanks(len(these), language))
            for _, these in held
        ]
        if asked.ticks
        else [],
        held=[(out_of(hand, names, language), blank_kind(these.kind, language), these) for hand, these in held],
    )
