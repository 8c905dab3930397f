"""Something is missing: asked, answered, reminded of, gone on without; the clock runs on."""

from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.end_correction import end_correction
from telnusqa.core.case import Case, State, Version
from telnusqa.core.correction import Closed, Topic, Wanting
from telnusqa.core.errors import Conflict, MoveForbidden, Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases, corrections, journal, messages
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import checked

pytestmark = pytest.mark.django_db
UNTIL = date(2026, 11, 26)
WORDS = "Дипломыңыздың сериясы мен нөмірін жазыңыз"
SAID = "Сериясы ТКБ, нөмірі 0123456"


def the(number: CaseNumber) -> Case:
    return cases.by_number(number)


def asked(number: CaseNumber, by: Staff, until: date = UNTIL, at: datetime = NOW) -> Case:
    wanting = Wanting(topics=(Topic.ORIGINAL_NUMBER,), text=WORDS, until=until)
    return ask_correction(number, wanting, seen=the(number).version, by=by.actor, happened_at=at)


def answered(number: CaseNumber, seen: Version | None = None) -> Case:
    return answer_correction(number, SAID, seen=seen or the(number).version, by=APPLICANT, happened_at=NOW)


def whole() -> list[object]:
    return list(journal.check(journal.Told()))


def test_asking_leaves_the_due_date_where_it_is_and_the_state_waits(saule: Staff) -> None:
    number = filed()
    before, term = the(number), cases.term(the(number))
    case = asked(number, saule)
    assert case.state is State.CORRECTION_ASKED
    now = the(number)
    assert (now.due_on, now.inner_due_on, now.registered_on) == (
        before.due_on,
        before.inner_due_on,
        before.registered_on,
    )
    assert cases.term(now) == term
    waiting = corrections.standing(now)
    assert waiting is not None
    assert (waiting.asked, waiting.text, waiting.until, waiting.topics) == (
        case.version,
        WORDS,
        UNTIL,
        (Topic.ORIGINAL_NUMBER,),
    )


def test_the_due_date_stands_after_the_answer_too(saule: Staff) -> None:
    number = filed()
    term = cases.term(the(number))
    asked(number, saule)
    case = answered(number)
    assert case.state is State.REGISTERED
    assert cases.term(the(number)) == term
    assert the(number).due_on == term.due_on


def test_the_application_stays_as_it_was_confirmed_and_the_record_chosen_stays_beside_it(saule: Staff) -> None:
    number = filed()
    application = cases.application(the(number))
    checked(number, saule)
    record = the(number).record_id
    asked(number, saule)
    answered(number)
    assert cases.application(the(number)) == application
    assert the(number).record_id == record
    assert the(number).state is State.REGISTERED


def test_question_and_answer_are_kept_for_both_sides_and_sealed_in_the_table(saule: Staff) -> None:
    from telnusqa.store.models import CorrectionRow, LineRow

    number = filed()
    asked(number, saule)
    answered(number)
    (kept,) = corrections.of_case(the(number))
    assert (kept.text, kept.answer, kept.closed, kept.answered_by) == (WORDS, SAID, Closed.ANSWERED, "applicant")
    row = CorrectionRow.objects.get(case_number=number)
    columns = " ".join(str(value) for value in vars(row).values())
    assert "ТКБ" not in columns
    assert WORDS not in columns
    bodies = " ".join(LineRow.objects.filter(chain=f"case:{number}").values_list("body", flat=True))
    assert "0123456" not in bodies
    assert WORDS not in bodies
    assert whole() == []


def test_the_same_thing_can_be_asked_again_after_the_answer(saule: Staff) -> None:
    number = filed()
    asked(number, saule)
    answered(number)
    asked(number, saule, until=date(2026, 11, 27))
    assert [each.closed for each in corrections.of_case(the(number))] == [None, Closed.ANSWERED]


def test_a_day_that_is_not_lawful_is_told_and_nothing_is_written(saule: Staff) -> None:
    number = filed()
    before = the(number)
    for day, code in ((date(2026, 11, 23), "until_too_early"), (before.due_on, "until_too_late")):
        with pytest.raises(Rejected) as told:
            asked(number, saule, until=day)
        assert [each.code for each in told.value.problems] == [code]
    assert the(number) == before
    assert corrections.of_case(before) == ()


def test_on_the_eve_of_the_due_date_nothing_can_be_asked(saule: Staff) -> None:
    number = filed()
    due = the(number).due_on
    with pytest.raises(Rejected, match="no_day_left"):
        asked(number, saule, until=due, at=datetime.combine(due, NOW.timetz()))


def test_going_on_without_an_answer_closes_the_question(saule: Staff) -> None:
    number = filed()
    asked(number, saule)
    case = end_correction(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
    assert case.state is State.REGISTERED
    assert corrections.standing(case) is None
    assert corrections.of_case(case)[0].closed is Closed.ENDED
    with pytest.raises(MoveForbidden):
        answered(number)


def test_an_answer_after_the_day_is_taken_as_long_as_the_college_waits(saule: Staff) -> None:
    number = filed()
    asked(number, saule)
    late = NOW + timedelta(days=10)
    answer_correction(number, SAID, seen=the(number).version, by=APPLICANT, happened_at=late)
    assert corrections.of_case(the(number))[0].closed_at == late


def test_an_answer_at_the_counter_keeps_how_it_came_and_who_wrote_it(saule: Staff, gulnar: Staff) -> None:
    number = filed()
    asked(number, saule)
    answer_correction(number, SAID, note="Телефонмен айтты", seen=the(number).version, by=gulnar.actor, happened_at=NOW)
    (kept,) = corrections.of_case(the(number))
    assert (kept.note, kept.answered_by) == ("Телефонмен айтты", gulnar.actor.code)
    line = cases.timeline(the(number))[0]
    assert (line.kind, line.facts["at_counter"]) == ("correction_answered", True)


def test_the_applicant_is_told_of_each_step(saule: Staff) -> None:
    number = filed()
    asked(number, saule)
    answered(number)
    asked(number, saule)
    end_correction(number, seen=the(number).version, by=saule.actor, happened_at=NOW)
    told = [each.key for each in messages.of_case(the(number))][::-1]
    assert told == ["registered", "correction_asked", "correction_answered", "correction_asked", "correction_ended"]
    first = next(each for each in messages.of_case(the(number)) if each.key == "correction_asked")
    assert first.params == {"answer_by": "2026-11-26"}


# --- two at once -------------------------------------------------------------------------------------------


def test_the_answer_and_the_college_that_goes_on_at_once_one_wins(saule: Staff) -> None:
    number = filed()
    seen = asked(number, saule).version
    end_correction(number, seen=seen, by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        answered(number, seen)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "correction_ended")
    assert corrections.of_case(the(number))[0].answer == ""


def test_two_officers_who_ask_at_once_ask_once(saule: Staff, dina: Staff) -> None:
    number = filed()
    seen = the(number).version
    asked(number, saule)
    wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=UNTIL)
    with pytest.raises(Conflict):
        ask_correction(number, wanting, seen=seen, by=dina.actor, happened_at=NOW)
    assert len(corrections.of_case(the(number))) == 1


def test_the_table_itself_holds_one_open_question_of_a_case(saule: Staff) -> None:
    from telnusqa.store.models import CorrectionRow

    number = filed()
    asked(number, saule)
    row = CorrectionRow.objects.get(case_number=number)
    values = {field.attname: getattr(row, field.attname) for field in CorrectionRow._meta.concrete_fields}
    with pytest.raises(IntegrityError), transaction.atomic():
        CorrectionRow.objects.create(**{**values, "seq": 99})
