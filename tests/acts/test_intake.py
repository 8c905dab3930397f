"""An application is taken in over a counter: the Corporation's, or the college's own."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.acts.intake import intake
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import State
from telnusqa.core.channel import Channel
from telnusqa.core.consent import ConsentForm
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.evidence import Paper
from telnusqa.core.forward import ToCollege
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.iin import Iin
from telnusqa.core.intake import OfficeRequest
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.store.models import IntakeRow, LineRow
from telnusqa.store.read import cases, journal, messages, visits
from telnusqa.store.read.journal import Told
from tests.acts.forwarded import arrived, sent_on
from tests.aliya import ALIYA_IIN, application
from tests.cast import NOW, Staff
from tests.core.counter_form import CARD, NOTICE
from tests.counter import ERLAN, handed_in, taken_in
from tests.law.attorneys import CERTIFICATE, POWER

IN_2015 = datetime(2015, 3, 10, 5, 0, tzinfo=UTC)
BOTH = frozenset({Paper.APPLICATION, Paper.IDENTITY})
OF_2015 = {"application": application(wanted=Wanted.DIPLOMA), "notice": NOTICE, "brought": BOTH | {Paper.PRESS_EXCERPT}}


def codes(told: pytest.ExceptionInfo[Rejected]) -> list[str]:
    return [problem.code for problem in told.value.problems]


def test_the_counter_of_the_corporation_opens_a_case_of_the_named_college(bolat: Staff, college1: int) -> None:
    case = cases.by_number(taken_in(bolat, request=OfficeRequest("002-26-000001", "4870000000017")))
    assert (case.home, case.office, case.channel, case.version) == (college1, bolat.home, Channel.CORPORATION, 1)
    assert (case.state, case.submitted_at, case.original_taken_at) == (State.REGISTERED, NOW, None)
    assert (case.registered_on, case.due_on) == (date(2026, 11, 23), date(2026, 12, 14))
    assert cases.application(case) == application()
    assert cases.term(case).due_on == case.due_on
    kept = visits.taken(case)
    assert kept is not None
    assert (kept.office, kept.shown.identity, kept.shown.came) == (bolat.home, CARD, HOLDER)
    assert (kept.brought, kept.lacking, kept.consents) == (BOTH, frozenset(), frozenset(ConsentForm))
    assert (kept.request, kept.after) == (OfficeRequest("002-26-000001", "4870000000017"), None)
    assert (kept.by, kept.at) == (bolat.actor.code, NOW)
    assert not list(journal.check(Told()))


def test_its_line_says_who_came_with_what_and_nothing_of_the_person(bolat: Staff, college1: int) -> None:
    case = cases.by_number(taken_in(bolat, came=ERLAN, brought=BOTH | {Paper.REPRESENTATION}))
    (step,) = cases.timeline(case)
    assert (step.kind, step.by) == ("taken_in", bolat.actor.code)
    told = {name: step.facts[name] for name in ("office", "standing", "brought", "lacking", "consents", "after")}
    assert told == {
        "office": bolat.home,
        "standing": "attorney",
        "brought": ["application", "identity", "representation"],
        "lacking": [],
        "consents": ["application", "counter"],
        "after": "",
    }
    assert len(str(step.facts["visit"])) == 64
    body = LineRow.objects.get(chain=f"case:{case.number}").body
    for personal in (ALIYA_IIN, "Омаров", CARD.number, POWER.number, POWER.notary):
        assert personal not in body
    box = IntakeRow.objects.get(case_number=case.number).shown_box
    assert "Омаров" not in box and CARD.number not in box
    assert not cases.opened_by(case.number, "+77010000009")


def test_the_same_submission_is_the_same_case(bolat: Staff, college1: int) -> None:
    first = taken_in(bolat)
    assert taken_in(bolat) == first
    assert IntakeRow.objects.count() == 1
    assert taken_in(bolat, submission="two") != first


def test_a_college_takes_in_at_its_own_office_even_what_is_anothers(gulnar: Staff, college2: int) -> None:
    case = cases.by_number(taken_in(gulnar))
    assert (case.home, case.office, case.channel) == (gulnar.home, gulnar.home, Channel.OFFICE)
    other = cases.by_number(taken_in(gulnar, submission="two", application=application(institution_bin="010240000355")))
    assert (other.home, other.office) == (gulnar.home, gulnar.home)


def test_no_other_organisation_takes_in(ermek: Staff, college1: int) -> None:
    with pytest.raises(NotFound):
        taken_in(ermek)


def test_an_original_that_lies_there_is_taken_in_with_it(bolat: Staff, college1: int) -> None:
    damaged = application(reasons=frozenset({Reason.DAMAGED}))
    case = cases.by_number(taken_in(bolat, application=damaged, brought=BOTH | {Paper.ORIGINAL}))
    assert (case.original_taken_at, case.holds_original) == (NOW, True)


def test_the_corporation_takes_no_incomplete_package_in(bolat: Staff, college1: int) -> None:
    with pytest.raises(Rejected) as told:
        taken_in(
            bolat, application=application(reasons=frozenset({Reason.DAMAGED})), brought=frozenset(), identity=None
        )
    assert codes(told) == ["paper_missing"] * 3
    assert [each.params["paper"] for each in told.value.problems] == ["application", "identity", "original"]
    assert not IntakeRow.objects.exists()


def test_a_college_has_no_power_to_refuse_so_it_takes_in_and_remembers(gulnar: Staff) -> None:
    number = taken_in(gulnar, application=application(reasons=frozenset({Reason.DAMAGED})))
    kept = visits.taken(cases.by_number(number))
    assert kept is not None and kept.lacking == {Paper.ORIGINAL}
    assert cases.timeline(cases.by_number(number))[0].facts["lacking"] == ["original"]


def test_in_2015_a_centre_wants_the_excerpt_and_a_college_takes_in_without(bolat: Staff, gulnar: Staff) -> None:
    case = cases.by_number(taken_in(bolat, IN_2015, **OF_2015))
    assert (case.edition, case.due_on) == ("2015", date(2015, 4, 9))
    kept = visits.taken(case)
    assert kept is not None and (kept.shown.notice, Paper.PRESS_EXCERPT in kept.brought) == (NOTICE, True)
    old = {**OF_2015, "notice": replace(NOTICE, published=date(2015, 2, 27))}
    with pytest.raises(Rejected) as told:
        taken_in(bolat, IN_2015, submission="two", **old)
    assert codes(told) == ["notice_too_old", "paper_missing"]
    at_college = visits.taken(cases.by_number(taken_in(gulnar, IN_2015, submission="three", **old)))
    assert at_college is not None and at_college.lacking == {Paper.PRESS_EXCERPT}
    with pytest.raises(Rejected) as told:
        taken_in(
            gulnar, IN_2015, submission="four", **{**OF_2015, "notice": replace(NOTICE, published=date(2015, 3, 11))}
        )
    assert codes(told) == ["day_ahead"]


def test_in_2015_only_the_card_identifies(bolat: Staff, gulnar: Staff) -> None:
    passport = {**OF_2015, "identity": replace(CARD, paper=IdentityPaper.PASSPORT)}
    with pytest.raises(Rejected) as told:
        taken_in(bolat, IN_2015, **passport)
    assert codes(told) == ["identity_way_not_offered", "paper_missing"]
    kept = visits.taken(cases.by_number(taken_in(gulnar, IN_2015, **passport)))
    assert kept is not None and kept.lacking == {Paper.IDENTITY}


def test_who_shows_no_right_to_act_for_another_is_no_applicant_anywhere(bolat: Staff, gulnar: Staff) -> None:
    for n, by in enumerate((bolat, gulnar)):
        with pytest.raises(Rejected) as told:
            taken_in(by, submission=f"a{n}", came=replace(ERLAN, by=None))
        assert codes(told) == ["paper_missing"]
        expired = replace(ERLAN, by=replace(POWER, until=date(2026, 11, 22)))
        with pytest.raises(Rejected) as told:
            taken_in(by, submission=f"b{n}", came=expired, brought=BOTH | {Paper.REPRESENTATION})
        assert codes(told) == ["power_expired", "paper_missing"]


def test_a_parent_applies_for_a_minor_alone(bolat: Staff, college1: int) -> None:
    parent = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омарова Гүлжан", by=CERTIFICATE)
    shown = BOTH | {Paper.REPRESENTATION}
    child = application(iin=Iin("090101600014"))
    case = cases.by_number(taken_in(bolat, came=parent, brought=shown, application=child))
    assert cases.timeline(case)[0].facts["standing"] == "legal_representative"
    with pytest.raises(Rejected) as told:
        taken_in(bolat, submission="two", came=parent, brought=shown)
    assert codes(told) == ["holder_of_age", "paper_missing"]


def test_a_consent_not_given_is_told_and_stops_nothing(bolat: Staff, college1: int) -> None:
    silent = application(consent=False)
    case = cases.by_number(taken_in(bolat, application=silent, consents=frozenset({ConsentForm.COUNTER})))
    assert {each.key for each in messages.of_case(case)} == {"registered", "consent_asked"}
    assert not cases.application(case).consent
    assert cases.timeline(case)[0].facts["consents"] == ["counter"]
    given = cases.by_number(taken_in(bolat, submission="two"))
    assert {each.key for each in messages.of_case(given)} == {"registered"}
    old = {**OF_2015, "consents": frozenset[ConsentForm](), "application": replace(silent, wanted=Wanted.DIPLOMA)}
    of_2015 = cases.by_number(taken_in(bolat, IN_2015, submission="three", **old))
    assert {each.key for each in messages.of_case(of_2015)} == {"registered"}


@pytest.mark.parametrize("request_", [OfficeRequest("002-1", ""), OfficeRequest("", "487")])
def test_the_corporations_own_number_is_one_visits_of_that_office(
    bolat: Staff, gulnar: Staff, request_: OfficeRequest
) -> None:
    taken_in(bolat, request=request_)
    with pytest.raises(Rejected) as told:
        taken_in(bolat, submission="two", request=request_)
    assert codes(told) == ["request_known"]
    taken_in(gulnar, submission="three", request=request_)
    taken_in(bolat, submission="four")
    taken_in(bolat, submission="five")


def test_it_happened_when_the_counter_says_and_is_recorded_now(bolat: Staff, college1: int) -> None:
    saturday = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
    case = cases.by_number(taken_in(bolat, saturday))
    assert (case.submitted_at, case.registered_on) == (saturday, date(2026, 11, 21))
    line = LineRow.objects.get(chain=f"case:{case.number}")
    assert line.happened_at == saturday
    assert line.recorded_at != saturday


def test_nothing_is_taken_in_on_a_day_off(bolat: Staff, gulnar: Staff) -> None:
    sunday, saturday = datetime(2026, 11, 22, 5, 0, tzinfo=UTC), datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
    for by, day in ((bolat, sunday), (gulnar, sunday), (gulnar, saturday)):
        with pytest.raises(Rejected, match="closed_that_day"):
            taken_in(by, day, submission=f"{by.username}{day:%d}")


def test_everything_that_is_wrong_is_told_at_once(bolat: Staff, college1: int) -> None:
    taken_in(bolat, request=OfficeRequest("002-1"))
    with pytest.raises(Rejected) as told:
        intake(
            handed_in(
                application=application(reasons=frozenset()), request=OfficeRequest("002-1"), brought=frozenset()
            ),
            submission="two",
            office=bolat.home,
            by=bolat.actor,
            happened_at=NOW,
        )
    assert codes(told) == ["choose_one_or_more", "paper_missing", "paper_missing", "request_known"]
    with pytest.raises(Rejected, match="no_such_refusal"):
        taken_in(bolat, submission="three", after=AcceptanceRefusalNumber("Q00000000T"))


def test_a_case_that_is_sent_on_stays_in_sight_of_its_counter_with_what_was_shown(
    bolat: Staff, saule: Staff, college2: int
) -> None:
    number = taken_in(bolat, came=ERLAN, brought=BOTH | {Paper.REPRESENTATION})
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    new = arrived(number)
    assert (new.home, new.office) == (college2, bolat.home)
    assert visits.taken(new) == visits.taken(cases.by_number(number))
    assert {row.number for row in visits.page(bolat.home).rows} == {number, new.number}
