"""A duplicate is handed over to somebody in the holder's stead, or it is not, and why is kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from telnusqa.acts.give_back_original import give_back_original
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.issue import issue
from telnusqa.acts.refuse_handover import refuse_handover
from telnusqa.acts.sign import sign
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import Case, State
from telnusqa.core.errors import Conflict, MoveForbidden, Rejected
from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.store.models import BookRow, CameRow, ErrandRow, LineRow, NotHandedRow, RecordRow
from telnusqa.store.read import cases, handovers, messages
from tests.acts.test_a_case_from_end_to_end import made, ready
from tests.acts.test_withdraw import CARD, brought, the
from tests.cast import NOW, Staff
from tests.law.attorneys import CERTIFICATE, POWER
from tests.printing import printed

pytestmark = pytest.mark.django_db
ERLAN = Came(standing=Standing.ATTORNEY, name="Сейтқали Ерлан Дәуренұлы", by=POWER)
SERIK = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омаров Серік", by=CERTIFICATE)
EXPIRED = NotHanded(reasons=(WhyNotHanded.POWER_EXPIRED, WhyNotHanded.OTHER), text="Сейтқалидың сенімхаты ескі")


def given(case: Case, came: Came, by: Staff) -> Case:
    return hand_over(
        case.number,
        CARD,
        came=came,
        receipt_shown=True,
        note="",
        seen=the(case.number).version,
        by=by.actor,
        happened_at=NOW,
    )


def refused(number: CaseNumber, by: Staff, refusal: NotHanded = EXPIRED) -> Case:
    return refuse_handover(number, refusal, seen=the(number).version, by=by.actor, happened_at=NOW)


def told(number: CaseNumber) -> str:
    return messages.of_case(the(number))[0].key


def test_a_representative_collects_by_a_power_of_attorney(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), ERLAN, saule)
    assert case.state is State.HANDED_OVER
    (line, *_) = cases.timeline(case)
    assert (line.facts["to"], line.facts["paper"], len(str(line.facts["right"]))) == ("attorney", "id_card", 64)
    assert handovers.came_of(case, line.seq) == ERLAN
    assert told(case.number) == "handed_to_another"
    assert ErrandRow.objects.filter(kind="tell", step=f"{line.seq}:handed_to_another").count() == 1


def test_of_the_holder_nothing_more_is_kept(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), HOLDER, saule)
    (line, *_) = cases.timeline(case)
    assert (line.facts["to"], line.facts["right"], told(case.number)) == ("holder", "", "handed_over")
    assert (CameRow.objects.count(), handovers.came_of(case, line.seq)) == (0, HOLDER)
    assert ErrandRow.objects.filter(kind="tell", step=f"{line.seq}:handed_over").count() == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"until": NOW.date() - timedelta(days=1)}, "power_expired"),
        ({"notarised": False}, "power_not_notarised"),
        ({"names_people": False}, "power_not_theirs"),
        ({"names_power": False}, "power_not_named"),
    ],
)
def test_nobody_collects_by_a_power_that_is_not_in_order(
    change: dict[str, object], code: str, saule: Staff, marat: Staff
) -> None:
    case = ready(saule, marat)
    bad = replace(ERLAN, by=replace(POWER, **change))  # type: ignore[arg-type]
    with pytest.raises(Rejected) as why:
        given(case, bad, saule)
    assert [problem.code for problem in why.value.problems] == [code]
    assert (the(case.number).state, CameRow.objects.count()) == (State.READY, 0)


def test_a_power_ends_with_the_day_of_the_place(saule: Staff, marat: Staff) -> None:
    """At 19:30 UTC it is already the next day in Astana."""
    case = ready(saule, marat)
    ends_today = replace(ERLAN, by=replace(POWER, until=NOW.date()))
    late = NOW.replace(hour=19, minute=30)
    with pytest.raises(Rejected, match="power_expired"):
        hand_over(
            case.number,
            CARD,
            came=ends_today,
            receipt_shown=True,
            note="",
            seen=case.version,
            by=saule.actor,
            happened_at=late,
        )
    assert given(case, ends_today, saule).state is State.HANDED_OVER


def test_a_parent_collects_for_a_minor_alone(saule: Staff, marat: Staff) -> None:
    grown = ready(saule, marat)
    with pytest.raises(Rejected, match="holder_of_age"):
        given(grown, SERIK, saule)
    guardian = replace(SERIK, by=replace(CERTIFICATE, paper=GuardianPaper.DECISION, issued_on=date(2020, 1, 9)))
    case = given(grown, guardian, saule)
    assert handovers.came_of(case, case.version) == guardian


def test_a_power_without_a_last_day_comes_back_as_it_was_kept(saule: Staff, marat: Staff) -> None:
    open_ended = replace(ERLAN, by=replace(POWER, until=None))
    case = given(ready(saule, marat), open_ended, saule)
    assert handovers.came_of(case, case.version) == open_ended


def test_nothing_of_who_came_stands_in_the_journal(saule: Staff, marat: Staff) -> None:
    case = ready(saule, marat)
    refused(case.number, saule)
    given(case, ERLAN, saule)
    text = "\n".join(LineRow.objects.values_list("body", flat=True))
    for secret in ("Сейтқали", "Ерлан", "1-1234", "Сапарова", "012345678", "2027-03-01", "ескі"):
        assert secret not in text, secret
        assert secret not in "\n".join(CameRow.objects.values_list("box", flat=True))


def test_a_refusal_to_hand_over_is_kept_told_and_ends_nothing(saule: Staff, marat: Staff) -> None:
    case = refused(ready(saule, marat).number, saule)
    assert case.state is State.READY
    (line, *_) = cases.timeline(case)
    assert (line.kind, line.facts["reasons"]) == ("handover_refused", ["power_expired", "other"])
    assert len(str(line.facts["text"])) == 64
    (kept,) = handovers.not_handed_of(case)
    assert (kept.reasons, kept.text, kept.at, kept.seq) == (EXPIRED.reasons, EXPIRED.text, NOW, line.seq)
    (message, *_) = messages.of_case(case)
    assert (message.key, message.params) == ("handover_refused", {"why": "power_expired,other"})
    assert ErrandRow.objects.filter(kind="tell", step=f"{line.seq}:handover_refused").count() == 1
    assert given(case, HOLDER, saule).state is State.HANDED_OVER


def test_a_refusal_without_words_keeps_no_hash(saule: Staff, marat: Staff) -> None:
    bare = NotHanded(reasons=(WhyNotHanded.IDENTITY_UNPROVED,), text="")
    case = refused(ready(saule, marat).number, saule, bare)
    assert cases.timeline(case)[0].facts["text"] == ""
    assert handovers.not_handed_of(case)[0].text == ""


def test_it_is_refused_as_often_as_somebody_comes(saule: Staff, marat: Staff) -> None:
    number = ready(saule, marat).number
    refused(number, saule)
    again = refused(number, saule, NotHanded(reasons=(WhyNotHanded.SOMEBODY_ELSE,), text=""))
    assert [each.reasons[0].value for each in handovers.not_handed_of(again)] == ["somebody_else", "power_expired"]


@pytest.mark.parametrize("state", [State.REGISTERED, State.SIGNED, State.FORWARDED, State.WITHDRAWN])
def test_only_what_waits_can_be_refused(state: State, saule: Staff, marat: Staff) -> None:
    number = brought(state, saule, marat)
    with pytest.raises(MoveForbidden):
        refused(number, saule)


def test_what_is_handed_over_is_refused_no_more(saule: Staff, marat: Staff) -> None:
    case = given(ready(saule, marat), HOLDER, saule)
    with pytest.raises(MoveForbidden):
        refused(case.number, saule)


def test_of_two_officers_one_hands_over_or_one_refuses(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = ready(saule, marat)
    refused(case.number, saule)
    with pytest.raises(Conflict) as lost:
        hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=gulnar.actor, happened_at=NOW)
    assert lost.value.who == saule.actor.code


def test_an_original_that_is_here_or_not_needed_is_no_ground(saule: Staff, marat: Staff) -> None:
    missing = NotHanded(reasons=(WhyNotHanded.ORIGINAL_NOT_BROUGHT,), text="")
    damaged = ready(saule, marat, reasons=frozenset({Reason.DAMAGED}))
    assert refused(damaged.number, saule, missing).state is State.READY
    take_in_original(damaged.number, seen=the(damaged.number).version, by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected, match="original_not_lacking"):
        refused(damaged.number, saule, missing)
    assert NotHandedRow.objects.count() == 1


def test_the_original_is_void_from_the_transaction_that_issues_and_not_before(saule: Staff, marat: Staff) -> None:
    def standing() -> tuple[str, str]:
        record = RecordRow.objects.get()
        return record.diploma_status, record.supplement_status

    before = ("replaced", "replaced")
    case = made(saule, reasons=frozenset({Reason.DAMAGED}))
    assert standing() != before
    case = take_in_original(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    here = standing()
    assert here != before
    BookRow.objects.filter(part="supplement").update(state="void")
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever breaks in the middle of issuing
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert (standing(), the(case.number).state) == (here, State.SIGNED)


def test_an_original_goes_back_to_a_representative_too(saule: Staff, marat: Staff) -> None:
    number = brought(State.WITHDRAWN, saule, marat, original=True)
    how = {"slip_shown": True, "note": "", "by": saule.actor, "happened_at": NOW}
    expired = replace(ERLAN, by=replace(POWER, until=date(2026, 3, 2)))
    with pytest.raises(Rejected, match="power_expired"):
        give_back_original(number, CARD, came=expired, seen=the(number).version, **how)  # type: ignore[arg-type]
    case = give_back_original(number, CARD, came=ERLAN, seen=the(number).version, **how)  # type: ignore[arg-type]
    assert cases.timeline(case)[0].facts["to"] == "attorney"
    assert handovers.came_of(case, case.version) == ERLAN
    assert not case.holds_original
