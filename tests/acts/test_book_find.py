"""A record is found in a paper book: one enters it, another confirms it, and only then is it a record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from telnusqa.acts.check_register import check_register
from telnusqa.acts.confirm_from_book import confirm_from_book
from telnusqa.acts.decide import decide
from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.acts.reject_from_book import reject_from_book
from telnusqa.acts.reserve import reserve
from telnusqa.core.book_find import BookFind, BookPlace, Fallen, RejectedWhy
from telnusqa.core.case import Case, State, Version
from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import Conflict, MoveForbidden, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.finding import ByName
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.models import BookFindRow, LineRow, MessageRow, RecordName, RecordRow, SupplementRow
from telnusqa.store.read import book_finds, cases, records
from telnusqa.store.read.finding import find
from tests.aliya import ALIYA_IIN, aliya_record
from tests.cast import NOW, Staff, filed
from tests.registers import import_register

PLACE = BookPlace(
    book="Дипломдарды тіркеу кітабы, 1996–2001", page="45", entry="112", order="27-Б", ordered_on=date(1998, 6, 25)
)
OLD = aliya_record(
    series="ЖБ", number="0045112", entered=1995, finished=1998, board_on=None, issued_on=date(1998, 6, 29)
)
FIND = BookFind(PLACE, OLD)


def entered(by: Staff, find: BookFind = FIND, **changes: object) -> Case:
    """A case whose record a member of staff has found in a book."""
    return enter_from_book(filed(**changes), find, seen=Version(1), by=by.actor, happened_at=NOW)


def confirmed(case: Case, by: Staff) -> Case:
    return confirm_from_book(case.number, seen=case.version, by=by.actor, happened_at=NOW)


def codes(refused: pytest.ExceptionInfo[Rejected]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in refused.value.problems]


def alone(edition: str, **_: object) -> RuleSet:
    """The rules of a college where one person holds both roles."""
    rules = shipped.ruleset(edition)
    return replace(rules, policy=replace(rules.policy, four_eyes_same_person=True))


def facts(number: CaseNumber, kind: str) -> dict[str, object]:
    return dict(next(step for step in cases.timeline(cases.by_number(number)) if step.kind == kind).facts)


def test_saule_finds_it_and_dina_confirms_it(saule: Staff, dina: Staff) -> None:
    case = entered(saule)
    assert (case.state, case.record_id, case.version) == (State.FOUND_IN_BOOK, None, 2)
    case = confirmed(case, dina)
    assert (case.state, case.version) == (State.CHECKING, 3)
    assert case.record_id is not None
    assert records.record(case.home, case.record_id) == OLD
    assert cases.by_number(case.number) == case
    told = MessageRow.objects.filter(case_number=case.number).order_by("seq").values_list("key", flat=True)
    assert list(told) == ["registered", "found_in_book", "checking"]


def test_a_confirmed_record_goes_on_like_any_other(saule: Staff, dina: Staff) -> None:
    case = confirmed(entered(saule), dina)
    case = decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW).state is State.RESERVED
    assert {each.replaces for each in cases.duplicates(case)} == {"ЖБ 0045112"}


def test_who_entered_it_does_not_confirm_it(saule: Staff) -> None:
    case = entered(saule)
    with pytest.raises(Rejected) as refused:
        confirmed(case, saule)
    assert codes(refused) == [("by", "same_person")]
    assert cases.by_number(case.number) == case
    assert not RecordRow.objects.filter(series="ЖБ").exists()


def test_one_person_of_a_small_college_may_by_policy_and_the_journal_says_so(
    saule: Staff, dina: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = confirmed(entered(saule), dina)
    assert facts(apart.number, "record_confirmed")["same_person"] is False
    monkeypatch.setattr("telnusqa.acts.confirm_from_book.rulesets.of", alone)
    other = replace(OLD, number="0045113")
    case = confirmed(entered(saule, BookFind(PLACE, other)), saule)
    assert facts(case.number, "record_confirmed")["same_person"] is True


def test_what_is_not_confirmed_is_found_by_no_search_and_chosen_by_no_case(saule: Staff, dina: Staff) -> None:
    case = entered(saule, BookFind(PLACE, replace(OLD, surname_kk="Бектасова", surname_ru="Бектасова")))
    before = RecordRow.objects.count(), RecordName.objects.count(), SupplementRow.objects.count()
    assert before == (1, 1, 3)
    assert find((case.home,), DocumentNumber("ЖБ", "0045112")) == ()
    assert find((case.home,), ByName((PersonName("Бектасова", ""),))) == ()
    assert [match.found.number for match in find((case.home,), ALIYA_IIN)] == ["0123456"]
    known = RecordRow.objects.values_list("pk", flat=True).get()
    assert records.untouched(case.home, 10) == (known,)
    other = filed()
    with pytest.raises(NotFound):
        check_register(other, known + 1, seen=Version(1), by=dina.actor, happened_at=NOW)
    confirmed(case, dina)
    assert [match.found.number for match in find((case.home,), ByName((PersonName("Бектасова", ""),)))] == ["0045112"]


def test_while_it_waits_its_own_case_can_neither_choose_nor_decide(saule: Staff) -> None:
    case = entered(saule)
    known = RecordRow.objects.values_list("pk", flat=True).get()
    with pytest.raises(MoveForbidden):
        check_register(case.number, known, seen=case.version, by=saule.actor, happened_at=NOW)
    with pytest.raises(MoveForbidden):
        decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW)


def test_what_is_rejected_is_void_stays_and_is_entered_anew(saule: Staff, dina: Staff) -> None:
    case = entered(saule)
    why, note = RejectedWhy.READ_WRONG, "Нөмірі 0045121, Омарова емес"
    case = reject_from_book(case.number, why, note, seen=case.version, by=dina.actor, happened_at=NOW)
    assert (case.state, case.record_id) == (State.REGISTERED, None)
    assert book_finds.last_fallen(case) == Fallen(why, note, FIND)
    assert book_finds.standing(case) is None
    assert facts(case.number, "record_rejected") | {"found": ""} == {
        "round": 1,
        "found": "",
        "why": "read_wrong",
        "noted": True,
    }
    with pytest.raises(MoveForbidden):
        confirmed(case, dina)
    again = BookFind(PLACE, replace(OLD, number="0045121"))
    case = enter_from_book(case.number, again, seen=case.version, by=saule.actor, happened_at=NOW)
    case = confirmed(case, dina)
    assert case.record_id is not None
    assert records.record(case.home, case.record_id).number == "0045121"
    assert list(BookFindRow.objects.order_by("round").values_list("round", "rejected_why", "record_id")) == [
        (1, "read_wrong", None),
        (2, "", case.record_id),
    ]
    keys = MessageRow.objects.filter(case_number=case.number).order_by("seq").values_list("key", flat=True)
    assert list(keys) == ["registered", "found_in_book", "searched_again", "found_in_book", "checking"]


def test_another_reason_needs_its_note(saule: Staff, dina: Staff) -> None:
    case = entered(saule)
    with pytest.raises(Rejected) as refused:
        reject_from_book(case.number, RejectedWhy.OTHER, "  ", seen=case.version, by=dina.actor, happened_at=NOW)
    assert codes(refused) == [("note", "note_needed")]
    assert cases.by_number(case.number).state is State.FOUND_IN_BOOK


def test_what_the_register_holds_is_chosen_there(saule: Staff) -> None:
    with pytest.raises(Rejected) as refused:
        entered(saule, BookFind(PLACE, aliya_record(finished=2010, supplement=())))
    assert codes(refused) == [("number", "record_known"), ("lines", "lines_needed")]
    assert not BookFindRow.objects.exists()


def test_lines_are_left_out_where_the_diploma_alone_is_wanted(saule: Staff, dina: Staff) -> None:
    case = confirmed(entered(saule, BookFind(PLACE, replace(OLD, supplement=())), wanted=Wanted.DIPLOMA), dina)
    assert decide(case.number, seen=case.version, by=saule.actor, happened_at=NOW).state is State.APPROVED


def test_two_cases_that_found_the_same_entry_rest_on_one_record(saule: Staff, dina: Staff) -> None:
    first, second = entered(saule), entered(saule)
    assert confirmed(first, dina).record_id == confirmed(second, dina).record_id
    assert RecordRow.objects.filter(series="ЖБ").count() == 1


@pytest.mark.parametrize("how", ["another case", "an import"])
def test_two_that_differ_are_not_two_records(saule: Staff, dina: Staff, how: str) -> None:
    case, other = entered(saule), replace(OLD, finished=1997)
    if how == "an import":
        import_register(case.home, [other], file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    else:
        confirmed(entered(saule, BookFind(PLACE, other)), dina)
    with pytest.raises(Rejected) as refused:
        confirmed(case, dina)
    assert codes(refused) == [("number", "record_differs_now")]
    assert cases.by_number(case.number).state is State.FOUND_IN_BOOK


def test_a_later_import_knows_it(saule: Staff, dina: Staff) -> None:
    case = confirmed(entered(saule), dina)
    rows = [OLD, replace(OLD, number="0045113")]
    taken = import_register(case.home, rows, file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    assert (taken.taken, taken.unchanged, taken.differing) == (1, 1, ())


Second = Callable[[Case, Staff], Case]


def rejected(case: Case, by: Staff) -> Case:
    return reject_from_book(case.number, RejectedWhy.OTHER_PERSON, "", seen=case.version, by=by.actor, happened_at=NOW)


@pytest.mark.parametrize(
    ("first", "second", "what"), [(confirmed, rejected, "record_confirmed"), (rejected, confirmed, "record_rejected")]
)
def test_of_two_who_judge_it_at_once_one_wins(
    saule: Staff, dina: Staff, marat: Staff, first: Second, second: Second, what: str
) -> None:
    case = entered(saule)
    first(case, dina)
    with pytest.raises(Conflict) as lost:
        second(case, marat)
    assert (lost.value.who, lost.value.what) == (dina.actor.code, what)
    assert RecordRow.objects.filter(series="ЖБ").count() == (1 if what == "record_confirmed" else 0)


def test_of_two_who_enter_it_at_once_one_wins(saule: Staff, dina: Staff) -> None:
    case = entered(saule)
    with pytest.raises(Conflict) as lost:
        enter_from_book(case.number, FIND, seen=Version(1), by=dina.actor, happened_at=NOW)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "record_found_in_book")
    assert BookFindRow.objects.count() == 1


def test_nothing_of_the_person_stands_in_the_journal_or_plain_in_the_find(saule: Staff, dina: Staff) -> None:
    case = entered(saule)
    kept = " ".join(str(value) for value in BookFindRow.objects.values_list().get())
    rejected(case, dina)
    case = confirmed(entered(saule), dina)
    text = "\n".join(LineRow.objects.values_list("body", flat=True))
    for secret in ("Омарова", "Әлия", ALIYA_IIN, "0045112", "1996–2001", "27-Б", "Есеп"):
        assert secret not in text, secret
        assert secret not in kept, secret


def test_the_journal_holds_one_hash_for_what_was_entered_and_confirmed(saule: Staff, dina: Staff) -> None:
    case = confirmed(entered(saule), dina)
    found, sealed = facts(case.number, "record_found_in_book"), facts(case.number, "record_confirmed")
    assert found["found"] == sealed["found"]
    assert len(str(found["found"])) == 64
    assert (found["round"], sealed["round"], sealed["record"]) == (1, 1, case.record_id)
