"""Blanks from hand to hand: every way of writing a step, each as one row that the last one allows."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Exists, Max, OuterRef, QuerySet

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import FREE, SPOILED, STORE, SUPPLIER, USED, BlankRange, Hand, executor, ranges_of
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.store.tables.blank import BlankRow, BlankStepRow, CustodyActRow
from telnusqa.store.tables.book import BookRow

_BATCH = 500


def of_range(home: int, these: BlankRange) -> QuerySet[BlankRow]:
    """The blanks of a range that are accounted for here."""
    return BlankRow.objects.filter(
        home_id=home, kind=these.kind.value, series=these.series, number__range=(these.first, these.last)
    )


def receive(act: CustodyActRow, these: BlankRange, missing: Iterable[int]) -> int:
    """Account for a range of a delivery; what was ``missing`` stays with the supplier. Answers how many came.

    What an earlier delivery lacked may come now. Raises ``Rejected`` (``blanks_known``) where one is here already.
    """
    standing = {blank.number: blank for blank in of_range(act.home_id, these).select_for_update()}
    if any(blank.hand != str(SUPPLIER) for blank in standing.values()):
        raise Rejected(Problem("first", "blanks_known"))
    new = [
        BlankRow(home_id=act.home_id, kind=these.kind.value, series=these.series, number=number)
        for number in these.numbers
        if number not in standing
    ]
    made = BlankRow.objects.bulk_create(new, batch_size=_BATCH)
    _keep_steps(_step(blank, act, SUPPLIER) for blank in made)
    for blank in made:
        blank.last_n, blank.hand = 1, str(SUPPLIER)
    absent = frozenset(missing)
    came = [blank for blank in (*standing.values(), *made) if blank.number not in absent]
    _keep_steps(_step(blank, act, STORE) for blank in came)
    return len(came)


def hold(home: int, these: Sequence[BlankRange], source: Hand, field: str = "first") -> tuple[BlankRow, ...]:
    """Every blank of the ranges, held until the act's end.

    Raises ``Rejected``: ``not_in_hand`` with the numbers that are not in that hand, ``blank_set_aside`` with those a
    registration number was given to.
    """
    held: list[BlankRow] = []
    problems: list[Problem] = []
    for each in these:
        rows = of_range(home, each).filter(hand=str(source)).order_by("number").select_for_update()
        found = list(rows)
        absent = sorted(set(each.numbers) - {row.number for row in found})
        if absent:
            problems.append(Problem(field, "not_in_hand", "", {"numbers": _told(each, absent)}))
        held += found
        # Asked after they are held: a reservation that was quicker is seen, and none comes any more.
        aside = list(of_range(home, each).filter(_is_set_aside()).values_list("number", flat=True))
        if aside:
            problems.append(Problem(field, "blank_set_aside", "", {"numbers": _told(each, aside)}))
    if problems:
        raise Rejected(*problems)
    return tuple(held)


def move(act: CustodyActRow, held: Sequence[BlankRow], target: Hand) -> None:
    """The blanks go on into that hand, by that act."""
    _keep_steps(_step(blank, act, target) for blank in held)


def not_before(held: Sequence[BlankRow], at: datetime) -> datetime:
    """The moment of a step out of where these are: ``at``, or their last step's where a clock is behind it."""
    latest = at
    for start in range(0, len(held), _BATCH):
        some = held[start : start + _BATCH]
        steps = BlankStepRow.objects.filter(home_id=some[0].home_id, blank_id__in=[blank.pk for blank in some])
        latest = max(latest, steps.aggregate(latest=Max("at"))["latest"] or latest)
    return latest


def next_in_hand(home: int, kind: BlankKind, person: int | None) -> BlankRow:
    """The next blank in an executor's hand, held; nobody's hand, of who is no member of staff, is empty.

    Raises ``Rejected`` (``no_blank``): how many are still in the store and with the custodian.
    """
    passed: list[int] = []
    hand = str(executor(person)) if person is not None else ""
    while True:
        mine = BlankRow.objects.filter(home_id=home, hand=hand, kind=kind.value)
        free = mine.filter(~_is_set_aside()).exclude(pk__in=passed).order_by("series", "number")
        blank = free.select_for_update(skip_locked=True, of=("self",)).first()
        if blank is None:
            raise Rejected(Problem("blank", "no_blank", "", {"kind": kind.value, "left": _free(home, kind)}))
        # Held now: who was quicker between the reading and the holding is seen only by asking again.
        if not BookRow.objects.filter(home_id=home, blank_id=blank.pk, state="reserved").exists():
            return blank
        passed.append(blank.pk)


def use(line: BookRow, *, by: str, at: datetime) -> None:
    """The blank of a line of the book is used for it."""
    _end(line, USED, by=by, at=at)


def spoil(line: BookRow, *, by: str, at: datetime) -> None:
    """The blank of a line that fell is spoiled with it."""
    _end(line, SPOILED, by=by, at=at)


def _end(line: BookRow, target: Hand, *, by: str, at: datetime) -> None:
    blank = BlankRow.objects.select_for_update().get(home_id=line.home_id, pk=line.blank_id)
    step = _next(blank, target, by=by, at=not_before([blank], at))
    step.book_year, step.book_n = line.year, line.n
    _keep_steps([step])


def _free(home: int, kind: BlankKind) -> int:
    """How many of a kind are in nobody's hand yet."""
    return BlankRow.objects.filter(home_id=home, hand__in=FREE, kind=kind.value).count()


def _is_set_aside() -> Exists:
    lines = BookRow.objects.filter(home_id=OuterRef("home_id"), blank_id=OuterRef("pk"), state="reserved")
    return Exists(lines)


def _step(blank: BlankRow, act: CustodyActRow, target: Hand) -> BlankStepRow:
    step = _next(blank, target, by=act.by, at=act.at)
    step.act_id = act.pk
    return step


def _next(blank: BlankRow, target: Hand, *, by: str, at: datetime) -> BlankStepRow:
    return BlankStepRow(
        home_id=blank.home_id,
        blank_id=blank.pk,
        n=(blank.last_n or 0) + 1,
        prev_n=blank.last_n,
        from_hand=blank.hand,
        to_hand=str(target),
        by=by,
        at=at,
    )


def _keep_steps(steps: Iterable[BlankStepRow]) -> None:
    BlankStepRow.objects.bulk_create(steps, batch_size=_BATCH)


def _told(these: BlankRange, numbers: list[int]) -> str:
    """The first few ranges of the numbers, for a message."""
    found = ranges_of(these.kind, these.series, numbers)
    return ", ".join(str(each) for each in found[:3]) + (" …" if found[3:] else "")
