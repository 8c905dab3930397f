"""Who came to a counter, as the form tells it: every problem at once, nothing half read."""

from datetime import date

import pytest

from telnusqa.core.came import HOLDER, Came, parse_came
from telnusqa.core.guardianship import GuardianPaper, Guardianship, parse_guardianship
from telnusqa.core.power_of_attorney import PowerOfAttorney, parse_power
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing

TODAY = date(2026, 11, 23)
POWER = {
    "power_number": " 1-1234 ",
    "power_issued_on": "2.3.2026",
    "power_until": "1.3.2027",
    "power_notary": "Астана қаласының нотариусы Қ. Сапарова",
    "power_notarised": "yes",
    "power_people": "yes",
    "power_named": "yes",
}
PAPER = {
    "guardian_paper": "birth_certificate",
    "guardian_number": "АА 0123456",
    "guardian_issued_on": "5.4.2010",
    "guardian_people": "yes",
}
READ = PowerOfAttorney(
    number="1-1234",
    issued_on=date(2026, 3, 2),
    until=date(2027, 3, 1),
    notary="Астана қаласының нотариусы Қ. Сапарова",
    notarised=True,
    names_people=True,
    names_power=True,
)
CERTIFICATE = Guardianship(
    paper=GuardianPaper.BIRTH_CERTIFICATE, number="АА 0123456", issued_on=date(2010, 4, 5), names_people=True
)


def told(found: object) -> list[tuple[str, str, str]]:
    assert isinstance(found, tuple)
    return [(problem.field, problem.code, problem.clause) for problem in found]


def test_a_power_is_read_as_it_stands():
    assert parse_power(POWER, TODAY) == READ


@pytest.mark.parametrize(
    ("box", "name"),
    [("power_notarised", "notarised"), ("power_people", "names_people"), ("power_named", "names_power")],
)
@pytest.mark.parametrize("sent", ["", "no"])
def test_a_box_that_is_not_ticked_is_kept_as_a_no(box, name, sent):
    read = parse_power({**POWER, box: sent}, TODAY)
    assert isinstance(read, PowerOfAttorney)
    boxes = {"notarised", "names_people", "names_power"}
    assert not getattr(read, name)
    assert all(getattr(read, other) for other in boxes - {name})


def test_a_power_need_not_name_its_last_day_and_may_be_of_one_day():
    assert parse_power({**POWER, "power_until": ""}, TODAY).until is None
    of_today = {**POWER, "power_issued_on": "23.11.2026", "power_until": "23.11.2026"}
    assert parse_power(of_today, TODAY).until == TODAY


def test_everything_a_power_lacks_is_told():
    assert [clause for _, _, clause in told(parse_power({}, TODAY))] == ["", "", ""]
    assert [clause for _, _, clause in told(parse_guardianship({}, TODAY))] == ["", "", ""]
    assert told(parse_power({}, TODAY, "2015:9.6")) == [
        ("power_number", "missing", "2015:9.6"),
        ("power_issued_on", "missing", "2015:9.6"),
        ("power_notary", "missing", "2015:9.6"),
    ]
    typed = {
        "power_number": "1" * 61,
        "power_issued_on": "24.11.2026",
        "power_until": "31.2.2027",
        "power_notary": "Н" * 201,
    }
    assert told(parse_power(typed, TODAY, "2015:9.6")) == [
        ("power_number", "too_long", "2015:9.6"),
        ("power_issued_on", "day_ahead", "2015:9.6"),
        ("power_until", "day", "2015:9.6"),
        ("power_notary", "too_long", "2015:9.6"),
    ]
    longest = {"power_number": "1" * 60, "power_notary": "Н" * 200}
    assert isinstance(parse_power({**POWER, **longest}, TODAY), PowerOfAttorney)


def test_a_power_does_not_end_before_it_was_made_out():
    ended = {**POWER, "power_until": "1.3.2026"}
    assert told(parse_power(ended, TODAY, "x:1")) == [("power_until", "ends_before_start", "x:1")]


def test_the_paper_of_a_parent_is_read_as_it_stands():
    assert parse_guardianship(PAPER, TODAY) == CERTIFICATE
    assert parse_guardianship({**PAPER, "guardian_people": ""}, TODAY).names_people is False
    of_today = {**PAPER, "guardian_paper": "decision", "guardian_issued_on": "23.11.2026"}
    assert parse_guardianship(of_today, TODAY).paper is GuardianPaper.DECISION


def test_everything_the_paper_of_a_parent_lacks_is_told():
    assert told(parse_guardianship({}, TODAY, "2023:8.1")) == [
        ("guardian_paper", "choose_one", "2023:8.1"),
        ("guardian_number", "missing", "2023:8.1"),
        ("guardian_issued_on", "missing", "2023:8.1"),
    ]
    typed = {"guardian_paper": "x", "guardian_number": "1" * 61, "guardian_issued_on": "24.11.2026"}
    assert told(parse_guardianship(typed, TODAY)) == [
        ("guardian_paper", "unknown_choice", ""),
        ("guardian_number", "too_long", ""),
        ("guardian_issued_on", "day_ahead", ""),
    ]
    for field, text in typed.items():
        assert [name for name, _, _ in told(parse_guardianship({**PAPER, field: text}, TODAY))] == [field]


def test_nobody_is_taken_for_somebody():
    assert parse_came({}, TODAY, "x:1") == (HOLDER, (Problem("came", "choose_one", "x:1"),))
    assert parse_came({"came": "nobody"}, TODAY)[1][0].code == "unknown_choice"


def test_the_holder_needs_no_paper_but_their_own():
    assert parse_came({**POWER, "came": "holder", "came_name": "Сейтқали"}, TODAY) == (HOLDER, ())
    assert Came(standing=Standing.HOLDER) == HOLDER


def test_an_attorney_comes_with_a_name_and_a_power():
    cells = {"came": "attorney", "came_name": " Сейтқали Ерлан ", **PAPER, **POWER}
    assert parse_came(cells, TODAY) == (Came(standing=Standing.ATTORNEY, name="Сейтқали Ерлан", by=READ), ())


def test_a_parent_comes_with_a_name_and_a_paper():
    cells = {"came": "legal_representative", "came_name": "Омаров Серік", **PAPER, **POWER}
    parent = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омаров Серік", by=CERTIFICATE)
    assert parse_came(cells, TODAY) == (parent, ())


def test_what_could_not_be_read_lets_nobody_through_and_is_told_whole():
    came, found = parse_came({"came": "attorney", **POWER, "power_number": ""}, TODAY, "x:1")
    assert came == Came(standing=Standing.ATTORNEY)
    assert told(found) == [("came_name", "missing", "x:1"), ("power_number", "missing", "x:1")]
    came, found = parse_came({"came": "legal_representative", "came_name": "О" * 181}, TODAY, "x:1")
    assert (came.name, came.by) == ("", None)
    assert [code for _, code, _ in told(found)] == ["too_long", "choose_one", "missing", "missing"]
    named, found = parse_came({"came": "attorney", "came_name": "О" * 180}, TODAY)
    assert (len(named.name), len(found)) == (180, 3)


def test_a_form_without_the_question_is_a_form_without_an_answer():
    assert told(parse_came({}, TODAY)[1]) == told(parse_came({"came": ""}, TODAY)[1]) == [("came", "choose_one", "")]
