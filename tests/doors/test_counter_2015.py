"""An intake under edition 2015: a loss asks for an excerpt of a periodical, at the Corporation and at the college."""

import html
import re
import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from telnusqa.acts.give_role import give_role
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.evidence import Paper
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.store.read import cases, visits
from tests.cast import Staff
from tests.doors.counter_desk import PAPERS, WHO, WISH, Desk, draft_in
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
FIRST = datetime(2015, 3, 10, 5, 0, tzinfo=UTC)
LOST: dict[str, object] = {**WISH, "reasons": ["lost"], "circumstances": "Көшкенде жоғалды", "wanted": "diploma"}
OLD: dict[str, object] = {
    **PAPERS,
    "brought": ["identity", "press_excerpt"],
    "periodical": "Егемен Қазақстан",
    "published_day": "27",
    "published_month": "2",
    "published_year": "2015",
    "notice_document_number": "ТКБ 0123456",
    "notice_issue_registered_day": "1",
    "notice_issue_registered_month": "7",
    "notice_issue_registered_year": "2009",
}
FRESH = {**OLD, "published_day": "2", "published_month": "3"}
EXCERPT = "Мерзімді баспа басылымынан үзінді"
CLAUSE = "Стандарт (2015), 9-тармақ, 3) тармақша"


@pytest.fixture(autouse=True)
def it_is_2015(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "now", lambda: FIRST)


@pytest.fixture
def centre(bolat: Staff) -> Desk:
    give_role(bolat.id, bolat.home, Role.OPERATOR, since=date(2014, 9, 1), by=ADMINISTRATOR, happened_at=FIRST)
    return Desk(bolat)


@pytest.fixture
def office(gulnar: Staff) -> Desk:
    give_role(gulnar.id, gulnar.home, Role.CLERK, since=date(2014, 9, 1), by=ADMINISTRATOR, happened_at=FIRST)
    return Desk(gulnar, "college:intake_")


def begun(desk: Desk, papers: dict[str, object]) -> uuid.UUID:
    """A form for a loss, filled in to its papers; a person this counter has met begins a new one all the same."""
    answer = desk.post("find", q=WHO["iin"])
    if answer.headers["Location"] == desk.address("found"):
        answer = desk.post("new", asked="yes")
    draft = draft_in(answer.headers["Location"])
    desk.fill(draft, wish=LOST, papers=papers)
    return draft


def plain(page: str) -> str:
    """A page's words."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def printed(desk: Desk, page: str, *words: object) -> str:
    """The words of a paper, page after page, without spaces."""
    answer = desk.client.get(desk.address(page, *words))
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    return "".join(pages(answer.content))


def test_without_the_excerpt_a_centre_refuses_and_the_second_visit_starts_where_that_ended(
    centre: Desk, college1: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = begun(centre, PAPERS)
    page = plain(centre.get("page", draft, "papers"))
    assert f"{EXCERPT} {CLAUSE}" in page
    assert "Жеке куәлік" in page
    assert "Паспорт" not in page
    assert "Цифрлық құжат" not in page
    page = plain(centre.get("check", draft))
    assert f"Жетіспейтін құжат {EXCERPT} ({CLAUSE})" in page
    assert "Стандарт (2015), 10-тармақ" in page
    assert "Өтінішті қабылдау" not in page
    number = centre.refuse(draft)
    kept = visits.refusal(centre.home, AcceptanceRefusalNumber(number))
    assert (kept.edition, kept.clause, [need.paper for need in kept.missing]) == (
        "2015",
        "2015:10",
        [Paper.PRESS_EXCERPT],
    )
    page = plain(centre.get("refused", number))
    assert "осы бөлімде ғана сақталады" in page
    assert f"{EXCERPT} {CLAUSE}" in page
    receipt = printed(centre, "refused_paper", number)
    for said in (
        "Омарова Әлия Серікқызы",
        f"{EXCERPT} – {CLAUSE}",
        "Қасымов Болат",
        "20-бабының 2-тармағын",
        "2015 ж. «10» наурыз",
    ):
        assert receipt.count(folded(said)) >= 2, said

    monkeypatch.setattr(access, "now", lambda: FIRST + timedelta(days=2))
    assert centre.post("find", q=number).headers["Location"] == centre.address("refused", number)
    again = draft_in(centre.post("again", number).headers["Location"])
    for typed in ("Көшкенде жоғалды", "Серікқызы", "2009", "+7 701 000 00 01"):
        assert typed in centre.get("check", again), typed
    centre.post("page", again, "papers", **FRESH)
    case = cases.by_number(CaseNumber(centre.take_in(again, wanted="diploma")))
    assert (case.edition, case.registered_on, case.due_on) == ("2015", date(2015, 3, 12), date(2015, 4, 11))
    came = visits.taken(case)
    assert came is not None
    assert (came.after, came.lacking) == (number, frozenset())
    assert came.shown.notice is not None
    assert (came.shown.notice.periodical, came.shown.notice.published) == ("Егемен Қазақстан", date(2015, 3, 2))
    receipt = printed(centre, "paper", case.number, "receipt")
    for said in (EXCERPT, "Стандарт (2015)", "2015 жылғы 11 сәуір"):
        assert folded(said) in receipt


def test_an_excerpt_older_than_ten_days_is_as_good_as_none_at_a_centre(centre: Desk, college1: int) -> None:
    draft = begun(centre, OLD)
    assert "Есепке алынбайды" in centre.get("page", draft, "papers")
    page = centre.get("check", draft)
    assert "Өтінішті қабылдау</button>" not in page
    number = centre.refuse(draft)
    again = draft_in(centre.post("again", number).headers["Location"])
    page = centre.get("page", again, "papers")
    assert 'value="Егемен Қазақстан"' in page
    assert 'value="27"' in page


def test_an_excerpt_half_told_is_mended_first_and_nothing_typed_is_lost(centre: Desk, college1: int) -> None:
    draft = begun(centre, PAPERS)
    half = {name: text for name, text in FRESH.items() if not name.startswith("notice_issue")}
    answer = centre.post("page", draft, "papers", expect=422, **half)
    assert 'id="error-notice_issue_registered"' in answer.content.decode()
    assert 'value="Егемен Қазақстан"' in answer.content.decode()
    assert 'value="Егемен Қазақстан"' in centre.get("page", draft, "papers")


@pytest.mark.parametrize("papers", [PAPERS, OLD], ids=["none", "old"])
def test_the_colleges_office_takes_it_in_all_the_same_and_asks_for_the_excerpt(
    office: Desk, papers: dict[str, object]
) -> None:
    draft = begun(office, papers)
    page = plain(office.get("check", draft))
    assert EXCERPT in page
    assert "Өтініш бәрібір қабылданады" in page
    assert "Өтінішті қабылдамау" not in page
    case = cases.by_number(CaseNumber(office.take_in(draft)))
    came = visits.taken(case)
    assert came is not None
    assert (case.edition, came.lacking) == ("2015", {Paper.PRESS_EXCERPT})
    assert "Жетіспейді:" in office.get("taken", case.number)


def test_the_colleges_office_takes_a_whole_package_in_with_its_receipt(office: Desk) -> None:
    case = cases.by_number(CaseNumber(office.take_in(begun(office, FRESH))))
    came = visits.taken(case)
    assert came is not None
    assert (came.lacking, case.due_on) == (frozenset(), date(2015, 4, 9))
    assert folded(EXCERPT) in printed(office, "paper", case.number, "receipt")
