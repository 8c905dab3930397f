"""The college's own office: a package that is not whole, a minor's parent, somebody with a power of attorney."""

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.store.read import cases, visits
from tests.cast import Staff
from tests.doors.counter_desk import ALL, CERTIFICATE, MINOR, PAPERS, POWER, WHO, WISH, Desk, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db


def test_a_package_that_is_not_whole_is_taken_in_and_a_correction_offered(saule: Staff, gulnar: Staff) -> None:
    desk = Desk(saule, "college:intake_")
    draft = desk.begin()
    desk.fill(draft, papers=PAPERS)
    page = desk.get("check", draft)
    assert "Өтініш бәрібір қабылданады" in page
    assert "Өтінішті қабылдамау" not in page
    number = CaseNumber(desk.take_in(draft))
    case = cases.by_number(number)
    assert (case.home, case.channel) == (saule.home, Channel.OFFICE)
    came = visits.taken(case)
    assert came is not None
    assert came.lacking == {Paper.ORIGINAL}
    page = desk.get("taken", number)
    assert "Жетіспейді:" in page
    assert f"/college/case/{number}/correction/" in page
    clerk = Desk(gulnar, "college:intake_").get("taken", number)
    assert f"/college/case/{number}/correction/" not in clerk


def test_the_office_asks_for_no_college_and_no_number_of_the_corporation(gulnar: Staff) -> None:
    desk = Desk(gulnar, "college:intake_")
    assert "Өтініш қабылдау" in gulnar.client().get("/college/").content.decode()
    draft = desk.begin()
    desk.post("page", draft, "who", **WHO)
    assert 'name="institution"' not in desk.get("page", draft, "wish")
    desk.post("page", draft, "wish", **{name: value for name, value in WISH.items() if name != "institution"})
    assert "request_number" not in desk.get("page", draft, "papers")
    assert 'name="counter_consent"' not in desk.get("page", draft, "papers")


def test_a_minors_parent_shows_the_birth_certificate(gulnar: Staff) -> None:
    desk = Desk(gulnar, "college:intake_")
    draft = desk.begin(str(MINOR["iin"]))
    lost = {**WISH, "reasons": ["lost"]}
    told = {**PAPERS, **CERTIFICATE, "brought": ["identity", "representation"]}
    desk.fill(draft, who=MINOR, wish=lost, papers={**PAPERS, "brought": ["identity"]})
    page = desk.get("check", draft)
    assert "Өкілдікті растайтын құжат" in page
    assert "Өтінішті қабылдау</button>" not in page
    desk.post("page", draft, "papers", **told)
    assert "Омарова Гүлмира Ержанқызы" in desk.get("check", draft)
    case = cases.by_number(CaseNumber(desk.take_in(draft)))
    came = visits.taken(case)
    assert came is not None
    assert came.standing is Standing.LEGAL_REPRESENTATIVE
    assert came.shown.came.name == "Омарова Гүлмира Ержанқызы"
    assert case.reasons == {Reason.LOST}


def test_a_parent_of_somebody_of_age_is_told_why_the_certificate_does_not_count(gulnar: Staff) -> None:
    desk = Desk(gulnar, "college:intake_")
    draft = desk.begin()
    told = {**PAPERS, **CERTIFICATE, "brought": ["identity", "representation"]}
    desk.fill(draft, who={**MINOR, "iin": WHO["iin"]}, wish={**WISH, "reasons": ["lost"]}, papers=told)
    page = desk.get("check", draft)
    assert "Жетіспейтін құжат" in page
    assert "Өтінішті қабылдау</button>" not in page
    assert "Есепке алынбайды" in desk.get("page", draft, "papers")


def test_a_power_of_attorney_must_name_the_power(gulnar: Staff) -> None:
    desk = Desk(gulnar, "college:intake_")
    draft = desk.begin()
    who = {**WHO, "came": "attorney", "came_name": "Омаров Ерлан Серікұлы"}
    bare = {name: value for name, value in POWER.items() if name != "power_named"}
    papers = {**ALL, "brought": ["identity", "original", "representation"]}
    desk.fill(draft, who=who, papers={**papers, **bare})
    assert "Өтінішті қабылдау</button>" not in desk.get("check", draft)
    desk.post("page", draft, "papers", **papers, **POWER)
    number = CaseNumber(desk.take_in(draft))
    came = visits.taken(cases.by_number(number))
    assert came is not None
    assert came.standing is Standing.ATTORNEY
    assert Paper.REPRESENTATION in came.brought
