"""A refusal of the service from the intention to the answer, and a mind that was changed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.hold_hearing import hold_hearing
from telnusqa.acts.refuse import refuse
from telnusqa.acts.state_position import state_position
from telnusqa.core.case import Case, State
from telnusqa.core.errors import Conflict, NotFound
from telnusqa.core.event import APPLICANT
from telnusqa.core.evidence import Paper
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import NoConsent, NotMeetingRules, kind_of
from telnusqa.law.refusal_round import RoundEnd, Stance
from telnusqa.store.models import ErrandRow, LineRow, MessageRow, PositionRow, RefusalRow
from telnusqa.store.read import cases, messages, refusals
from tests.acts.consenting import MON, TUE, WED, asked, morning, without
from tests.acts.refusing import AFTER_HEARING, HEARING_DAY, INTENTION, RECORD, UNTRUE, heard, intended
from tests.cast import NOW, Staff

WORDS = "Дипломды осы колледжден алғанмын, әкем Омаров Серік куә"


def kinds(case: Case) -> list[str]:
    return list(LineRow.objects.filter(chain=f"case:{case.number}").order_by("seq").values_list("kind", flat=True))


def told(case: Case, key: str) -> dict[str, str | int]:
    [message] = [each for each in messages.of_case(case) if each.key == key]
    assert ErrandRow.objects.filter(kind="tell", subject=case.number, step=f"{message.seq}:{key}").count() == 1
    return dict(message.params)


def test_aliya_is_heard_and_refused_with_a_number_of_its_own(saule: Staff, marat: Staff) -> None:
    case = intended(saule)
    assert case.state is State.HEARING
    [kept] = refusals.of_case(case)
    assert (kept.number, kept.clause, kept.intended_by, kept.end) == (1, "2023:9.1", saule.actor.code, None)
    assert (kept.ground, kept.reasoned, kept.hour) == (UNTRUE, INTENTION.reasoned, time(11, 0))
    assert (kept.notice.noticed_on, kept.notice.hearing_on) == (date(2026, 11, 23), HEARING_DAY)
    assert kept.objection_until == date(2026, 11, 25)
    assert kept.heard is None
    assert told(case, "hearing") == {
        "day": "2026-11-27",
        "hour": "11:00",
        "where": "Кеңсе, 3-бөлме",
        "until": "2026-11-25",
    }
    case = state_position(
        case.number, Stance.OBJECTION, f"  {WORDS}\n", seen=case.version, by=APPLICANT, happened_at=NOW
    )
    assert case.state is State.HEARING
    case = hold_hearing(case.number, RECORD, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert case.state is State.HEARD
    assert told(case, "heard") == {}
    case = refuse(case.number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    assert case.state is State.REFUSED
    [kept] = refusals.of_case(case)
    assert (kept.end, kept.ended_on, str(kept.refusal)) == (RoundEnd.REFUSED, HEARING_DAY, "БТ-2026-0001")
    assert kept.record == RECORD
    [said] = kept.positions
    assert (said.stance, said.text, said.door) == (Stance.OBJECTION, WORDS, "portal")
    assert told(case, "refused") == {"refusal": "БТ-2026-0001"}
    assert kinds(case) == ["submitted", "refusal_intended", "position_stated", "hearing_held", "refused"]
    line = LineRow.objects.get(chain=f"case:{case.number}", kind="refused")
    assert '"clause":"2023:9.1"' in line.body
    assert '"same_person":false' in line.body
    assert cases.by_number(case.number) == case


def test_refusals_are_numbered_without_gaps_and_each_year_anew(saule: Staff, marat: Staff) -> None:
    numbers = []
    for at in (AFTER_HEARING, AFTER_HEARING, datetime(2027, 1, 5, 5, tzinfo=UTC)):
        case = heard(saule)
        refuse(case.number, seen=case.version, by=marat.actor, happened_at=at)
        numbers.append(str(refusals.of_case(case)[0].refusal))
    assert numbers == ["БТ-2026-0001", "БТ-2026-0002", "БТ-2027-0001"]


@pytest.mark.parametrize("after_hearing", [False, True])
def test_a_mind_that_was_changed_leads_back_to_the_check(saule: Staff, after_hearing: bool) -> None:
    from telnusqa.store.models import RecordRow

    case = heard(saule) if after_hearing else intended(saule)
    case = change_mind(case.number, " Жазба табылды ", seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert case.state is State.REGISTERED
    assert told(case, "mind_changed") == {}
    [kept] = refusals.of_case(case)
    assert (kept.end, kept.ended_on, kept.changed_why) == (RoundEnd.MIND_CHANGED, HEARING_DAY, "Жазба табылды")
    assert kept.refusal is None
    with pytest.raises(NotFound):
        refusals.standing(case)
    record = RecordRow.objects.values_list("pk", flat=True).get()
    case = check_register(case.number, record, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    assert decide(case.number, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING).state is State.APPROVED


def test_a_second_round_has_its_own_notice_hearing_and_words(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    case = change_mind(case.number, "Мерзім керек", seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    day = date(2026, 12, 3)
    case = intended(saule, AFTER_HEARING, case.number, hearing_on=day)
    latest, first = refusals.of_case(case)
    assert (latest.number, latest.record, first.number, first.end) == (2, None, 1, RoundEnd.MIND_CHANGED)
    case = state_position(case.number, Stance.POSITION, WORDS, seen=case.version, by=saule.actor, happened_at=NOW)
    at = datetime(2026, 12, 3, 8, tzinfo=UTC)
    record = replace(RECORD, day=day, came=False, explanations="", answers="", motions="")
    case = hold_hearing(case.number, record, seen=case.version, by=saule.actor, happened_at=at)
    case = refuse(case.number, seen=case.version, by=marat.actor, happened_at=at)
    latest, first = refusals.of_case(case)
    assert [len(each.positions) for each in (latest, first)] == [1, 0]
    assert latest.positions[0].door == "college"
    assert (latest.end, first.end) == (RoundEnd.REFUSED, RoundEnd.MIND_CHANGED)
    assert refusals.numbered(case, 1) == first
    with pytest.raises(NotFound):
        refusals.numbered(case, 3)


def test_a_document_against_the_rules_is_kept_with_its_evidence_and_its_paragraph(saule: Staff) -> None:
    ground = NotMeetingRules(paragraph="12", document=Paper.ORIGINAL, what="мөр жоқ")
    [kept] = refusals.of_case(intended(saule, ground=ground))
    assert (kept.ground, kept.asked_how, kept.clause) == (ground, "", "2023:9.2")
    assert RefusalRow.objects.get().ground == kind_of(ground).value


def test_a_missing_consent_is_kept_with_the_days_it_was_asked_on_and_its_paragraph(saule: Staff) -> None:
    case = asked(without(), saule, MON, TUE)
    ground, asked_how = NoConsent(asked_on=MON, asked_again_on=TUE), "23.11: № 7 хат\n24.11: № 9 хат"
    changes = {"ground": ground, "asked_how": asked_how, "hearing_on": date(2026, 12, 2)}
    [kept] = refusals.of_case(intended(saule, morning(WED), case.number, **changes))
    assert (kept.ground, kept.asked_how, kept.clause) == (ground, asked_how, "2023:9.3")
    assert RefusalRow.objects.get().ground == kind_of(ground).value


def test_of_two_contradictory_decisions_the_second_is_told_who_was_first(saule: Staff, marat: Staff) -> None:
    case = heard(saule)
    change_mind(case.number, "Жазба табылды", seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    with pytest.raises(Conflict) as lost:
        refuse(case.number, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "mind_changed")
    assert cases.by_number(case.number).state is State.REGISTERED
    assert refusals.of_case(case)[0].refusal is None


def test_nothing_that_was_written_or_said_stands_anywhere_in_clear(saule: Staff, marat: Staff) -> None:
    case = intended(saule)
    case = state_position(case.number, Stance.OBJECTION, WORDS, seen=case.version, by=APPLICANT, happened_at=NOW)
    case = hold_hearing(case.number, RECORD, seen=case.version, by=saule.actor, happened_at=AFTER_HEARING)
    why = "Омарова дұрыс айтады"
    case = change_mind(case.number, why, seen=case.version, by=marat.actor, happened_at=AFTER_HEARING)
    rows: list[object] = [*LineRow.objects.values_list("body", flat=True), *MessageRow.objects.values_list("params")]
    rows += [*RefusalRow.objects.values_list(), *PositionRow.objects.values_list()]
    text = "\n".join(map(str, rows))
    for secret in ("Омаров", "Әлия", "әкем", "шатастырып", "басқа адам", "14-бет", "№ 15", "Тілеуова", "дұрыс айтады"):
        assert secret not in text, secret
    assert Ground.UNTRUE.value in text
