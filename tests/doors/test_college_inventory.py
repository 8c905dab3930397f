"""Blanks are counted: what differs is explained and kept as an act, and no blank changes hands by it. Gaps are told."""

from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest
from django.utils import timezone

from telnusqa.acts.change_policy import change_policy
from telnusqa.acts.explain_gap import explain_gap
from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.take_inventory import take_inventory
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, STORE, BlankRange, executor
from telnusqa.core.custody_act import Paper
from telnusqa.core.errors import Rejected
from telnusqa.core.inventory import Explained, Variance, VarianceWhy
from telnusqa.core.series_gap import GapOrigin, GapWhy, GapWord
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.store.models import LineRow
from telnusqa.store.read import balance, inventories, policies
from tests.cast import NOW, Staff
from tests.doors.test_college_blanks import NOTE, send, some
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
NEW = "/college/blanks/inventories/new/"
ACT = {"number": "3", "commission": "Жүнісов М.\nСейітова Г."}
RIGHT = {"count-store-diploma": "3000001-3000010"}


@pytest.fixture
def stocked(gulnar: Staff) -> Staff:
    """Ten diplomas in the store; what the cast was born with is put where no count of these tests looks."""
    send(gulnar.client(), "receive", NOTE | some(3000001, 3000012) | {"missing": "3000005"})
    return gulnar


def as_the_book_says(home: int) -> dict[str, str]:
    typed: dict[str, str] = {}
    for hand, these in inventories.book(home):
        field = f"count-{hand}-{these.kind.value}".replace(":", "-")
        typed[field] = ", ".join(filter(None, (typed.get(field), str(these))))
    return typed


def entered(who: Staff, typed: Mapping[str, str]) -> str:
    answer = who.client().post(NEW, {**ACT, **typed, "step": "enter"})
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"])


def test_a_count_that_agrees_is_kept_and_the_next_one_is_told(stocked: Staff) -> None:
    desk = stocked.client()
    assert "Келесі түгендеу" in desk.get("/college/blanks/").content.decode()
    typed = as_the_book_says(stocked.home)
    check = desk.post(NEW, {**ACT, **typed})
    assert check.status_code == 200 and "Айырмашылық жоқ" in check.content.decode()
    assert not inventories.of_home(stocked.home)
    page = desk.get(entered(stocked, typed)).content.decode()
    assert "Айырмашылық жоқ" in page and "Сейітова Г." in page
    [counted] = inventories.of_home(stocked.home)
    assert (counted.number, counted.differing) == ("3", 0)
    assert "№ 3" in desk.get("/college/blanks/inventories/").content.decode()


def test_what_differs_both_ways_is_explained_kept_and_printed_and_moves_nothing(stocked: Staff, saule: Staff) -> None:
    desk, before = stocked.client(), balance.now(stocked.home)
    typed = as_the_book_says(stocked.home) | {
        "count-store-diploma": "ТКБ 3000001-3000003, 3000006–3000012, ТКА 0000007",
        "count-custodian-diploma": "ТКБ 3000004",
    }
    differing = ("ТКБ-3000004-3000004", "ТКА-7-7")
    check = desk.post(NEW, {**ACT, **typed}).content.decode()
    for field in differing:
        assert f'name="why-diploma-{field}"' in check
    empty = desk.post(NEW, {**ACT, **typed, "step": "enter"})
    assert empty.status_code == 422 and "#field-why-diploma-ТКА-7-7" in empty.content.decode()
    whys = {f"why-diploma-{differing[0]}": "not_entered", f"why-diploma-{differing[1]}": "delivery"}
    at = entered(stocked, typed | whys | {f"note-why-diploma-{differing[1]}": "Қораптың түбінде жатыр екен"})
    page = desk.get(at).content.decode()
    for said in ("Есепте жоқ", "Қозғалысы есепке енгізілмеген", "Қораптың түбінде", "/move/hand/", "/receive/"):
        assert said in page
    assert "/move/hand/" not in saule.client().get(at).content.decode()
    assert balance.now(stocked.home) == before
    for language, told in (("kk", "Қозғалысы есепке енгізілмеген"), ("ru", "движение не внесено в учёт")):
        paper = "".join(pages(desk.get(f"{at}{language}.pdf").content))
        assert folded(told.lower()) in paper.lower() and folded("Қораптың түбінде жатыр екен") in paper
    book = openpyxl.load_workbook(BytesIO(desk.get(f"{at}ru.xlsx").content))
    assert ("По учёту", "В запасе", "Бланк диплома", "ТКБ", 3000006, 3000012, 7) in list(
        book.worksheets[0].iter_rows(values_only=True)
    )
    assert desk.get(f"{at}en.pdf").status_code == desk.get(f"{at}kk.csv").status_code == 404
    line = LineRow.objects.get(kind="inventory_taken")
    assert '"elsewhere":1' in line.body and '"not_in_book":1' in line.body
    assert "түбінде" not in line.body and "Сейітова" not in line.body


def test_everything_wrong_is_told_at_once(stocked: Staff) -> None:
    wrong = stocked.client().post(NEW, {"count-store-diploma": "abc", "count-spoiled-supplement": "ТКБ 3000001-12"})
    page = wrong.content.decode()
    assert wrong.status_code == 422
    for field in ("count-store-diploma", "count-spoiled-supplement", "number", "commission"):
        assert f"#field-{field}" in page
    assert 'value="abc"' in page


def test_the_act_refuses_what_the_book_no_longer_says(stocked: Staff) -> None:
    home, by, paper = stocked.home, stocked.actor, Paper(number="3", commission=("А", "Б"))
    found = inventories.book(home)
    one = BlankRange(BlankKind.DIPLOMA, "ТКБ", 3000001, 3000001)
    hand_blanks(home, [one], STORE, CUSTODIAN, by=by, happened_at=NOW)
    with pytest.raises(Rejected, match="variance_moved"):
        take_inventory(home, found, (), paper, by=by, happened_at=NOW)
    told = [Explained(Variance(one, CUSTODIAN, STORE), VarianceWhy.NOT_ENTERED)]
    kept = take_inventory(home, found, told, paper, by=by, happened_at=NOW)
    assert inventories.get(home, kept).variances == tuple(told)
    with pytest.raises(Rejected, match="commission_of_two"):
        take_inventory(home, found, told, Paper(number="3"), by=by, happened_at=NOW)
    with pytest.raises(Rejected, match="count_twice"):
        take_inventory(home, [*found, (CUSTODIAN, one)], told, paper, by=by, happened_at=NOW)


def test_what_stands_kept_is_the_book_of_that_moment(stocked: Staff, saule: Staff) -> None:
    at = entered(stocked, as_the_book_says(stocked.home))
    before = stocked.client().get(at).content.decode()
    some_of_it = BlankRange(BlankKind.DIPLOMA, "ТКБ", 3000001, 3000003)
    hand_blanks(stocked.home, [some_of_it], STORE, executor(saule.id), by=stocked.actor, happened_at=NOW)
    after = stocked.client().get(at).content.decode()
    assert after.split("<table")[1].split("</table")[0] == before.split("<table")[1].split("</table")[0]


def test_a_custodian_counts_alone_where_policy_says_so(stocked: Staff, ermek: Staff) -> None:
    typed, alone = as_the_book_says(stocked.home), {"number": "3", "commission": ""}
    refused = stocked.client().post(NEW, alone | typed)
    assert refused.status_code == 422 and "#field-commission" in refused.content.decode()
    change = PolicyChange(field="inventory.counted_by", value="custodian", since=NOW.date())
    ground = Ground(note="Бір адам")
    version = policies.standing().version
    change_policy(change, ground, ermek.home, seen=version, by=ermek.actor, happened_at=NOW)
    assert "Санауға қатысқандар" in stocked.client().get(NEW).content.decode()
    assert "№ 3" in stocked.client().get(entered(stocked, typed | alone)).content.decode()


def test_gaps_are_told_with_what_the_books_say_and_the_custodian_explains_the_rest(stocked: Staff) -> None:
    desk = stocked.client()
    send(desk, "receive", NOTE | some(3000021, 3000030))
    send(desk, "move/return", NOTE | {"number": "9", "source": "store", **some(3000025, 3000026)})
    found = {gap.these.first: gap for gap in inventories.gaps(stocked.home) if gap.these.first > 3000000}
    assert {first: gap.origin for first, gap in found.items()} == {
        3000005: GapOrigin.LACKED,
        3000013: GapOrigin.NEVER,
        3000025: GapOrigin.RETURNED,
    }
    page = desk.get("/college/blanks/gaps/").content.decode()
    for said in ("№ 118", "№ 9", "3000013–3000020", "ешқашан жеткізілмеген"):
        assert said in page
    at = "/college/blanks/gaps/diploma/ТКБ/3000013-3000020/"
    assert "#field-why" in desk.post(at, {}).content.decode()
    assert desk.post(at, {"why": "apart", "note": "№ 5 хат"}).status_code == 302
    page = desk.get("/college/blanks/gaps/").content.decode()
    assert "арасындағы нөмірлер" in page and "№ 5 хат" in page
    assert 'value="apart" checked' in " ".join(desk.get(at).content.decode().split())
    assert "хат" not in LineRow.objects.get(kind="gap_explained").body
    for nowhere in ("3000013-3000019", "3000005-3000005", "3000001-3000002"):
        assert desk.get(f"/college/blanks/gaps/diploma/ТКБ/{nowhere}/").status_code == 404
    assert desk.get("/college/blanks/gaps/passport/ТКБ/3000013-3000020/").status_code == 404
    here = BlankRange(BlankKind.DIPLOMA, "ТКБ", 3000001, 3000002)
    with pytest.raises(Rejected, match="no_gap"):
        explain_gap(stocked.home, GapWord(here, GapWhy.APART), by=stocked.actor, happened_at=NOW)
    act = desk.get(entered(stocked, as_the_book_says(stocked.home))).content.decode()
    assert "3000013–3000020" in act and "Сол күнгі" in act


def test_a_count_is_due_a_month_after_the_first_delivery_and_then_after_each_count(
    stocked: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, later = stocked.client(), timezone.now() + timedelta(days=32)
    monkeypatch.setattr("telnusqa.doors.shared.access.now", lambda: later)
    page = desk.get("/college/blanks/").content.decode()
    assert "түгендейтін уақыт өтті" in page and "бірде-бір рет" in page
    entered(stocked, as_the_book_says(stocked.home))
    assert "Келесі түгендеу" in desk.get("/college/blanks/").content.decode()
