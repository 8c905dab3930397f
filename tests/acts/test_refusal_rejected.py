"""What a refusal lacks is told all at once, and nothing of it is done in the wrong order."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from pytest_django.fixtures import Settings

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.acts.refuse import refuse
from telnusqa.acts.state_position import state_position
from telnusqa.core.case import State
from telnusqa.core.errors import MoveForbidden, Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.problem import Problem
from telnusqa.core.wanted import Wanted
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.law.refusal_round import Stance
from telnusqa.store.models import LineRow, RefusalRow
from telnusqa.store.read import cases, refusals
from tests.acts.refusing import AFTER_HEARING, HEARING_DAY, INTENTION, RECORD, heard, intended
from tests.cast import NOW, Staff, filed

WORDS = "Дипломды осы колледжден алғанмын, әкем Омаров Серік куә"
DUE = date(2026, 12, 14)


def problems(refused: "pytest.ExceptionInfo[Rejected]") -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in refused.value.problems]


def test_everything_wrong_with_an_intention_is_told_at_once(saule: Staff) -> None:
    number = filed()
    wrong = replace(
        INTENTION,
        ground=NoConsent(asked_on=date(2026, 11, 18), asked_again_on=date(2026, 11, 20)),
        reasoned=" ",
        hearing_on=date(2026, 11, 26),
        place="",
        preliminary=" ",
    )
    with pytest.raises(Rejected) as refused:
        intend_refusal(number, wrong, seen=cases.by_number(number).version, by=saule.actor, happened_at=NOW)
    assert problems(refused) == [
        ("reasoned", "missing"),
        ("asked_how", "missing"),
        ("ground", "consent_here"),
        ("hearing_place", "missing"),
        ("hearing_preliminary", "missing"),
        ("hearing_on", "hearing_too_early"),
    ]
    assert refused.value.problems[0].clause == "2023:9.3"
    assert RefusalRow.objects.count() == 0


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2026, 11, 26), ["hearing_too_early"]),
        (date(2026, 11, 27), []),
        (date(2026, 11, 28), ["closed_that_day"]),
        (DUE, []),
        (date(2026, 12, 15), ["hearing_too_late"]),
    ],
)
def test_a_hearing_lies_three_whole_working_days_after_its_notice_and_inside_the_term(
    saule: Staff, day: date, codes: list[str]
) -> None:
    if not codes:
        assert intended(saule, hearing_on=day).state is State.HEARING
        return
    with pytest.raises(Rejected) as refused:
        intended(saule, hearing_on=day)
    assert problems(refused) == [("hearing_on", code) for code in codes]


def test_once_no_hearing_fits_into_the_term_no_refusal_can_begin(saule: Staff) -> None:
    """The last day of the term is 14 December: the notice must go on 8 December at the latest."""
    assert intended(saule, datetime(2026, 12, 8, 5, tzinfo=UTC), hearing_on=DUE).state is State.HEARING
    for day in (DUE, date(2026, 12, 15)):
        with pytest.raises(Rejected):
            intended(saule, datetime(2026, 12, 9, 5, tzinfo=UTC), hearing_on=day)


def test_under_edition_2015_no_refusal_of_the_service_can_be_begun(saule: Staff, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    number = filed(wanted=Wanted.DIPLOMA)
    with pytest.raises(Rejected) as refused:
        intended(saule, number=number)
    [problem] = refused.value.problems
    params = {"ground": "untrue", "body": "provider", "edition": "2015"}
    assert problem == Problem("ground", "refusal_not_allowed", "2015:6", params)
    assert cases.by_number(number).state is State.REGISTERED


def test_a_record_that_lacks_something_is_not_kept(saule: Staff) -> None:
    case = intended(saule)
    lacking = replace(RECORD, secretary="", day=date(2026, 11, 30), came=False, official_signed=False, ended=time(11))
    with pytest.raises(Rejected) as refused:
        hold_hearing(case.number, lacking, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert problems(refused) == [
        ("record_secretary", "missing"),
        ("record_official_signed", "missing"),
        ("record_ended", "ends_before_it_begins"),
        ("record_day", "day_ahead"),
        ("record_day", "hearing_day_differs"),
    ]
    assert refusals.standing(case).record is None


def test_the_head_cannot_refuse_while_an_objection_is_open(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    early = datetime(2026, 11, 25, 12, tzinfo=UTC)
    with pytest.raises(Rejected) as refused:
        refuse(case.number, seen=case.version, by=marat.actor, happened_at=early)
    assert problems(refused) == [("on", "refusal_before_hearing"), ("on", "objection_open")]


def test_the_day_that_was_told_for_an_objection_holds_whatever_the_calendar_says_since(
    saule: Staff, marat: Staff
) -> None:
    case = heard(saule)
    RefusalRow.objects.update(objection_until=HEARING_DAY)
    with pytest.raises(Rejected) as refused:
        refuse(case.number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    [problem] = refused.value.problems
    assert problem == Problem("on", "objection_open", "administrative-code:73", {"until": "2026-11-27"})
    assert cases.by_number(case.number).state is State.HEARD


def test_a_refusal_after_the_term_is_still_a_refusal_with_its_reasons(saule: Staff, marat: Staff) -> None:
    """The hearing lay inside the term; the law sets no last day for the answer itself."""
    case = heard(saule)
    late = datetime(2026, 12, 21, 5, tzinfo=UTC)
    assert refuse(case.number, seen=case.version, by=marat.actor, happened_at=late).state is State.REFUSED


def test_who_intended_it_does_not_sign_it(saule: Staff) -> None:
    case = heard(saule)
    with pytest.raises(Rejected) as refused:
        refuse(case.number, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert problems(refused) == [("by", "same_person")]
    assert refused.value.problems[0].clause == "policy:four-eyes"


def test_where_one_person_holds_both_roles_the_journal_says_so(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.acts import refuse as module

    case = heard(saule)
    monkeypatch.setattr(module, "by_the_same_person", lambda prepared, by, _: by in prepared)
    refuse(case.number, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert '"same_person":true' in LineRow.objects.get(chain=f"case:{case.number}", kind="refused").body


def test_a_position_needs_words_and_a_changed_mind_its_reason(saule: Staff) -> None:
    case = intended(saule)
    with pytest.raises(Rejected) as refused:
        state_position(case.number, Stance.POSITION, " \n", seen=case.version, by=APPLICANT, happened_at=NOW)
    assert problems(refused) == [("text", "missing")]
    with pytest.raises(Rejected) as refused:
        change_mind(case.number, " ", seen=case.version, by=saule.actor, happened_at=NOW)
    assert problems(refused) == [("why", "missing")]


def test_nothing_is_done_in_the_wrong_order(saule: Staff, marat: Staff) -> None:
    by = {"by": saule.actor, "happened_at": AFTER_HEARING}
    number = filed()
    seen = cases.by_number(number).version
    with pytest.raises(MoveForbidden):
        state_position(number, Stance.POSITION, WORDS, seen=seen, by=APPLICANT, happened_at=NOW)
    with pytest.raises(MoveForbidden):
        hold_hearing(number, RECORD, seen=seen, by=saule.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        change_mind(number, "Жоқ", seen=seen, by=saule.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        refuse(number, seen=seen, by=marat.actor, happened_at=AFTER_HEARING)
    case = intended(saule, number=number)
    with pytest.raises(MoveForbidden):
        refuse(number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        intend_refusal(number, INTENTION, seen=case.version, **by)  # type: ignore[arg-type]
    case = hold_hearing(number, RECORD, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        hold_hearing(number, RECORD, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    case = refuse(number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        change_mind(number, "Кеш", seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    with pytest.raises(MoveForbidden):
        state_position(number, Stance.OBJECTION, WORDS, seen=case.version, by=APPLICANT, happened_at=NOW)
