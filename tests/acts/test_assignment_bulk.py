"""A clerk falls ill, forty cases move, each once; nobody outside notices."""

from datetime import date

import pytest

from telnusqa.acts.ask_bulk import ask_bulk
from telnusqa.acts.give_role import give_role
from telnusqa.acts.move_of_bulk import move_of_bulk
from telnusqa.core.assignment import Moved, MoveReason
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import each_case
from telnusqa.store.models import BulkCaseRow, CaseRow, ErrandRow, LineRow, MessageRow
from telnusqa.store.read import bulks, journal
from telnusqa.store.read.journal import Told
from tests.acts.test_assignment import TODAY, absent, codes, give
from tests.cast import ALIYA_PHONE, NOW, Staff, filed
from tests.doors.college_desk import the_case
from tests.doors.portal import Visitor
from tests.doors.test_jobs_worker import Phone, later, work

pytestmark = pytest.mark.django_db


def forty_of(who: Staff) -> list[CaseNumber]:
    numbers = [filed() for _ in range(40)]
    CaseRow.objects.update(executor_id=who.id)
    return numbers


def ask(before: Staff, to: list[Staff], by: Staff, chosen: list[CaseNumber] | None = None) -> int:
    return ask_bulk(
        before.home,
        before.id,
        chosen,
        [each.id for each in to],
        reason=MoveReason.ABSENT,
        by=by.actor,
        happened_at=NOW,
    )


def run_bulks() -> None:
    ErrandRow.objects.exclude(kind="move_cases").filter(done_at=None).update(done_at=NOW)
    work(Phone(), later(minutes=1))


def outside() -> tuple[object, ...]:
    """What anybody outside could notice: messages, and the cabinet's page of a case."""
    number = CaseRow.objects.order_by("number").values_list("number", flat=True)[0]
    page = Visitor(ALIYA_PHONE).sign_in().client.get(f"/portal/cases/{number}/").context
    told = tuple(MessageRow.objects.order_by("id").values_list("key", "sent_at"))
    return told, [(each.title, each.at, each.by, each.note) for each in page["moments"]], page["next_step"]


def test_a_clerk_falls_ill_forty_cases_move_and_nobody_outside_notices(
    saule: Staff, dina: Staff, marat: Staff, gulnar: Staff
) -> None:
    give_role(gulnar.id, saule.home, Role.EXECUTOR, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    forty_of(saule)
    before = outside()
    bulk = ask(saule, [dina, gulnar], marat)
    assert not bulks.get(saule.home, bulk).over
    run_bulks()
    found = bulks.get(saule.home, bulk)
    assert found.over
    assert found.cases == {dina.id: {Moved.MOVED: 20}, gulnar.id: {Moved.MOVED: 20}}
    assert CaseRow.objects.filter(executor_id=dina.id).count() == 20
    assert CaseRow.objects.filter(executor_id=gulnar.id).count() == 20
    assert LineRow.objects.filter(kind="reassigned").count() == 40
    assert outside() == before
    assert not list(journal.check(Told()))


def test_a_bulk_run_again_moves_nothing_twice(
    saule: Staff, dina: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(each_case, "MOST", 15)
    numbers = forty_of(saule)
    bulk = ask(saule, [dina], marat)
    run_bulks()
    assert ErrandRow.objects.filter(kind="move_cases").count() == 3
    give(numbers[0], saule, marat)
    ErrandRow.objects.filter(kind="move_cases").update(done_at=None)
    run_bulks()
    move_of_bulk(bulk, saule.home, numbers[0], by=WORKER, happened_at=NOW)
    assert the_case(numbers[0]).executor == saule.id, "what was given back since stays given back"
    assert LineRow.objects.filter(kind="reassigned").count() == 41


def test_sabotage_a_bulk_that_forgets_what_is_done_moves_again(saule: Staff, dina: Staff, marat: Staff) -> None:
    """What keeps a case from being moved twice is its outcome, and nothing else."""
    numbers = forty_of(saule)
    bulk = ask(saule, [dina], marat, numbers[:1])
    run_bulks()
    give(numbers[0], saule, marat)
    BulkCaseRow.objects.update(outcome="")
    move_of_bulk(bulk, saule.home, numbers[0], by=WORKER, happened_at=NOW)
    assert the_case(numbers[0]).executor == dina.id


def test_what_happened_to_a_case_meanwhile_stands(saule: Staff, dina: Staff, marat: Staff, gulnar: Staff) -> None:
    give_role(gulnar.id, saule.home, Role.EXECUTOR, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    one, two, three = forty_of(saule)[:3]
    bulk = ask(saule, [dina], marat, [one, two, three])
    give(one, gulnar, marat)
    CaseRow.objects.filter(number=two).update(state="withdrawn")
    run_bulks()
    found = bulks.get(saule.home, bulk)
    assert found.cases == {dina.id: {Moved.TAKEN: 1, Moved.SETTLED: 1, Moved.MOVED: 1}}
    assert [the_case(number).executor for number in (one, two, three)] == [gulnar.id, saule.id, dina.id]


def test_who_goes_away_meanwhile_gets_nothing(saule: Staff, dina: Staff, marat: Staff) -> None:
    numbers = forty_of(saule)
    bulk = ask(saule, [dina], marat, numbers[:2])
    absent(dina, saule, TODAY, date(2026, 12, 31))
    move_of_bulk(bulk, saule.home, numbers[0], by=WORKER, happened_at=NOW)
    assert bulks.get(saule.home, bulk).cases == {dina.id: {Moved.UNFIT: 1, None: 1}}
    assert the_case(numbers[0]).executor == saule.id


def test_a_bulk_that_cannot_be(saule: Staff, dina: Staff, marat: Staff, zhandos: Staff) -> None:
    numbers = forty_of(saule)
    theirs = filed(institution_bin="010240000355")
    wrong: list[tuple[list[Staff], list[CaseNumber] | None, tuple[str, str]]] = [
        ([], None, ("to", "choose_one_or_more")),
        ([saule], None, ("to", "choose_one_or_more")),
        ([zhandos], None, ("to", "no_executor")),
        ([dina], [], ("cases", "choose_one_or_more")),
        ([dina], [theirs], ("cases", "choose_one_or_more")),
    ]
    for to, chosen, told in wrong:
        with pytest.raises(Rejected) as error:
            ask(saule, to, marat, chosen)
        assert codes(error) == [told]
    absent(dina, saule, TODAY, TODAY)
    with pytest.raises(Rejected) as error:
        ask(saule, [dina], marat, numbers)
    assert codes(error) == [("to", "executor_away")]
    assert not BulkCaseRow.objects.exists()
    with pytest.raises(NotFound):
        bulks.get(saule.home, 1)
