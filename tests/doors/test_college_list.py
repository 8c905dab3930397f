"""The work list, and a reservation without blanks."""

from datetime import date, timedelta

import pytest

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.recount_term import recount_term
from telnusqa.core.blank import BlankKind
from telnusqa.core.case import State
from telnusqa.core.decree import Decree
from telnusqa.core.event import WORKER
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared import access
from telnusqa.store.read import cases, decrees, work
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, checked, make_files, post, the_case, time_stands  # noqa: F401
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db


def test_pages_follow_one_another_without_a_gap_and_back_again(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PAGE", 2)
    filed_cases = {filed(NOW + timedelta(days=n)) for n in range(5)}
    seen: list[CaseNumber] = []
    page = work.page(saule.home)
    while True:
        seen += [row.number for row in page.rows]
        if page.after is None:
            break
        page = work.page(saule.home, after=page.after)
    assert set(seen) == filed_cases
    assert len(seen) == 5
    assert [cases.by_number(number).due_on for number in seen] == sorted(
        cases.by_number(number).due_on for number in seen
    )
    back = work.page(saule.home, before=page.before)
    assert [row.number for row in back.rows] == seen[2:4]
    first = work.page(saule.home, before=back.before)
    assert [row.number for row in first.rows] == seen[:2]
    assert first.before is None


def test_the_list_pages_by_its_links(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PAGE", 1)
    one, other = filed(NOW), filed(NOW + timedelta(days=7))
    desk = saule.client()
    answer = desk.get("/college/")
    assert one in answer.content.decode()
    assert other not in answer.content.decode()
    later = desk.get(answer.context["list"].later)
    assert other in later.content.decode()
    assert one in desk.get(later.context["list"].earlier).content.decode()


def test_whose_turn_it_is_stands_first(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    fresh, made = filed(), filed()
    make_files(made, saule)
    assert fresh in saule.client().get("/college/").content.decode()
    assert made not in saule.client().get("/college/").content.decode()
    assert made in marat.client().get("/college/").content.decode()
    assert fresh not in marat.client().get("/college/").content.decode()
    assert "Қазір сізден ештеңе күтілмейді" in gulnar.client().get("/college/").content.decode()
    assert fresh in gulnar.client().get("/college/?show=all").content.decode()
    assert made in saule.client().get("/college/?show=made").content.decode()


def test_a_wish_nobody_can_read_is_no_wish(saule: Staff) -> None:
    case = filed()
    for wish in ("show=x", "after=2026-99-01_X", "before=", "after=x&show=all", "after=2026-11-01_"):
        answer = saule.client().get(f"/college/?{wish}")
        assert case in answer.content.decode(), wish


def test_a_case_opened_from_a_list_stands_beside_it(saule: Staff) -> None:
    one, other = filed(), filed()
    checked(other, saule)
    desk = saule.client()
    desk.get("/college/?show=checking")
    page = desk.get(address(one)).context["list"]
    assert [line.number for line in page.lines] == [other]


@pytest.mark.parametrize(
    ("days", "said", "tone"),
    [(0, "15 жұмыс күні қалды", "calm"), (17, "2 жұмыс күні қалды", "soon"), (24, "Мерзімі", "past")],
)
def test_a_due_date_is_said_in_words(
    saule: Staff, monkeypatch: pytest.MonkeyPatch, days: int, said: str, tone: str
) -> None:
    filed()
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=days))
    line = saule.client().get("/college/").context["list"].lines[0]
    assert said in line.left
    assert line.tone == tone


def test_a_case_is_found_as_its_number_is_read_aloud(saule: Staff) -> None:
    case = filed()
    desk = saule.client()
    for typed in (case, shown(case).lower(), f" {shown(case)} "):
        assert desk.post("/college/find/", {"q": typed}).headers["Location"] == address(case)
    for unknown in ("", "900615400008", "0000-0000-0"):
        answer = desk.post("/college/find/", {"q": unknown})
        assert answer.status_code == 404
        assert "Мұндай нөмірлі іс жоқ" in answer.content.decode()


def test_a_damaged_original_is_taken_in_before_the_duplicate_is_given(saule: Staff) -> None:
    case = filed(reasons=frozenset({Reason.DAMAGED}), wanted=Wanted.DIPLOMA)
    page = saule.client().get(address(case)).content.decode()
    assert "Түпнұсқаны қабылдау" in page
    assert "Әлі тапсырылмаған" in page
    post(saule.client(), case, "original/", came="holder")
    page = saule.client().get(address(case)).content.decode()
    assert "Түпнұсқаны қабылдау" not in page
    assert "Қабылданды:" in page
    assert post(saule.client(), case, "original/", expect=422, came="holder")


def test_a_lost_original_is_asked_of_nobody(saule: Staff) -> None:
    assert "Түпнұсқаны қабылдау" not in saule.client().get(address(filed())).content.decode()


def test_the_term_is_explained_day_by_day(saule: Staff) -> None:
    page = saule.client().get(address(filed(), "term/")).content.decode()
    assert "15-күн" in page
    assert "Демалыс күні" in page
    assert "Омарова" not in page
    assert "15-күн, мерзімнің соңғы күні" in page
    assert "Өтініш тапсырылған күні тіркеледі: 2026 жылғы 23 қараша, дүйсенбі" in page


def test_the_term_on_paper_bears_the_number_and_no_name(saule: Staff) -> None:
    number = filed()
    paper = saule.client().get(address(number, "term.pdf"))
    assert paper["Content-Disposition"] == f'inline; filename="term-{number}.pdf"'
    assert paper["Cache-Control"] == "private, no-store"
    [said] = pages(paper.content)
    assert folded(shown(number)) in said
    assert folded("2026 жылғы 14 желтоқсан, дүйсенбі") in said
    assert "Омарова" not in said


def test_a_term_counted_anew_tells_what_changed_and_by_which_act(saule: Staff) -> None:
    number = filed()
    desk = saule.client()
    assert "Мерзім қалай өзгерді" not in desk.get(address(number, "term/")).text
    order = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))
    enter_decree(order, saule.home, seen=decrees.calendar().version, by=saule.actor, happened_at=NOW)
    recount_term(number, by=WORKER, happened_at=NOW)
    page = desk.get(address(number, "term/")).text
    assert "Мерзім қалай өзгерді" in page
    assert "2026 жылғы 14 желтоқсан → 2026 жылғы 15 желтоқсан" in page
    assert "7 желтоқсан, бұйрықпен берілген демалыс, саналмайды" in page
    assert "Кейін шыққан құжат ескерілді: 2026 жылғы 20 қарашадағы № 436 бұйрық." in page
    assert folded("15 желтоқсан") in pages(desk.get(address(number, "term.pdf")).content)[0]


def test_without_blanks_the_reservation_says_so_and_takes_no_number(saule: Staff) -> None:
    from telnusqa.acts.decide import decide
    from telnusqa.acts.give_back_blanks import give_back_blanks
    from telnusqa.core.custody import CUSTODIAN, BlankRange, executor
    from telnusqa.store.models import BookRow

    case = filed()
    checked(case, saule)
    decide(case, seen=the_case(case).version, by=saule.actor, happened_at=NOW)
    mine = [BlankRange(BlankKind.SUPPLEMENT, "ТКБ", 2000001, 2000020)]
    give_back_blanks(saule.home, mine, executor(saule.id), CUSTODIAN, by=saule.actor, happened_at=NOW)
    page = saule.client().get(address(case, "reservation/")).content.decode()
    assert "Сізде бланк қалмады" in page
    assert "20 бланк бар: одан сұраңыз" in page
    assert '<button class="button">' not in page
    assert "Сізде бос бланк жоқ" in post(saule.client(), case, "reservation/", expect=422)
    assert not BookRow.objects.exists()
    assert the_case(case).state is State.APPROVED
