"""The pages of blanks: received by a note, handed out, spoiled, destroyed; what is wrong is told at once."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO

import openpyxl
import pytest
from django.test import Client

from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, DESTROYED, SPOILED, STORE, SUPPLIER, Hand, executor
from telnusqa.core.role import Role
from telnusqa.store.read import balance
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import Staff, _hire
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
NOTE = {"supplier": "Баспа", "number": "118", "dated_day": "20", "dated_month": "11", "dated_year": "2026"}
COMMISSION = {k: v for k, v in NOTE.items() if k != "supplier"} | {"commission": "Жүнісов М.\nСейітова Г."}
FIVE_HUNDRED = {"kind": "diploma", "series": "tkb", "first": "3000001", "last": "3000500"}


def some(first: int, last: int | str = "") -> dict[str, str]:
    return {"kind": "diploma", "series": "ТКБ", "first": str(first), "last": str(last)}


def diplomas(home: int) -> dict[Hand, int]:
    return {hand: n for (kind, hand), n in balance.now(home).items() if kind is BlankKind.DIPLOMA}


def send(desk: Client, page: str, typed: Mapping[str, str | list[str]], expect: int = 302) -> str:
    answer = desk.post(f"/college/blanks/{page}/", typed)
    assert answer.status_code == expect
    return answer.content.decode()


def test_five_hundred_come_in_twenty_go_out_one_is_spoiled_and_destroyed(gulnar: Staff, saule: Staff) -> None:
    desk, home = gulnar.client(), gulnar.home
    send(desk, "receive", NOTE | FIVE_HUNDRED | {"missing": "3000500"})
    send(desk, "move/hand", {"source": "store", "target": "custodian", **some(3000001, 3000100)})
    send(desk, "move/hand", {"source": "custodian", "target": f"executor:{saule.id}", **some(3000001, 3000020)})
    send(desk, "move/spoil", COMMISSION | {"source": f"executor:{saule.id}", "why": "print", **some(3000007)})
    send(desk, "move/give-back", {"source": f"executor:{saule.id}", "target": "custodian", **some(3000020)})
    assert diplomas(home) == {
        SUPPLIER: 1, STORE: 399, CUSTODIAN: 81, executor(saule.id): 20 + 18, SPOILED: 1
    }  # fmt: skip
    send(desk, "move/destroy", COMMISSION | some(3000007))
    assert (diplomas(home)[DESTROYED], SPOILED in diplomas(home)) == (1, False)
    page = desk.get("/college/blanks/").content.decode()
    for said in ("399", "Қоймада", "Жойылған", "Тілеуова"):
        assert said in page


def test_several_ranges_of_several_kinds_are_destroyed_by_one_act(gulnar: Staff) -> None:
    desk, home = gulnar.client(), gulnar.home
    send(desk, "receive", NOTE | some(3000001, 3000100))
    supplements = some(3000001, 3000010) | {
        "kind": "supplement",
        "sure": "supplement:ТКБ:3000001:3000010 unknown_series",
    }
    send(desk, "receive", NOTE | supplements)
    for first, last in ((3000001, 3000003), (3000008, 3000009)):
        send(desk, "move/spoil", COMMISSION | {"source": "store", "why": "damaged", **some(first, last)})
    send(desk, "move/spoil", COMMISSION | {"source": "store", "why": "print", **some(3000002), "kind": "supplement"})
    page = desk.get("/college/blanks/move/destroy/").content.decode()
    assert page.count('name="ticked"') == 3
    ticked = ["diploma:ТКБ:3000001:3000003", "supplement:ТКБ:3000002:3000002"]
    twice = send(desk, "move/destroy", COMMISSION | {"ticked": ticked} | some(3000002), expect=422)
    assert "екі рет" in twice and twice.count("checked") == 3
    assert "#field-ticked" in send(desk, "move/destroy", COMMISSION | {"ticked": ["diploma:ТКБ"]}, expect=422)
    many = [f"diploma:ТКБ:{n}:{n}" for n in range(1, 600, 2)]
    assert "#field-first" in send(desk, "move/destroy", COMMISSION | {"ticked": many}, expect=422)
    answer = desk.post("/college/blanks/move/destroy/", COMMISSION | {"ticked": ticked} | some(3000009))
    act = desk.get(answer.headers["Location"]).content.decode()
    for said in ("ТКБ 3000001–3000003", "ТКБ 3000002", "ТКБ 3000009"):
        assert said in act
    assert (diplomas(home)[DESTROYED], diplomas(home)[SPOILED]) == (4, 1)
    assert balance.now(home)[BlankKind.SUPPLEMENT, DESTROYED] == 1


def test_what_was_lacking_may_come_later(gulnar: Staff) -> None:
    desk = gulnar.client()
    send(desk, "receive", NOTE | some(3000001, 3000010) | {"missing": "3000005, 3000007-3000008"})
    assert diplomas(gulnar.home) == {SUPPLIER: 3, STORE: 7}
    send(desk, "receive", NOTE | some(3000007, 3000008))
    assert diplomas(gulnar.home) == {SUPPLIER: 1, STORE: 9}
    assert "бұрын қабылданған" in send(desk, "receive", NOTE | some(3000008), expect=422)


def test_everything_wrong_is_told_at_once_and_nothing_typed_is_lost(gulnar: Staff) -> None:
    desk = gulnar.client()
    empty = send(desk, "receive", {}, expect=422)
    for field in ("supplier", "number", "dated", "kind", "series", "first"):
        assert f"#field-{field}" in empty
    assert "3000009" in send(desk, "receive", NOTE | some(3000009, 3000001), expect=422)
    assert "мысалы, 2000001" in send(desk, "receive", NOTE | some(12, "x"), expect=422)
    for lacking in ("x", "2999999", "3000002-3000001"):
        assert "#field-missing" in send(desk, "receive", NOTE | some(3000001, 3000002) | {"missing": lacking}, 422)
    assert "#field-missing" in send(desk, "receive", NOTE | some(3000001) | {"missing": "3000001"}, expect=422)
    assert diplomas(gulnar.home) == {}


def test_what_is_not_in_a_hand_is_not_given_out_of_it(gulnar: Staff, saule: Staff) -> None:
    desk = gulnar.client()
    send(desk, "receive", NOTE | FIVE_HUNDRED)
    told = send(
        desk, "move/hand", {"source": "custodian", "target": f"executor:{saule.id}", **some(3000001, 3000002)}, 422
    )
    assert "ТКБ 3000001–3000002" in told
    assert "#field-target" in send(
        desk, "move/hand", {"source": "custodian", "target": "custodian", **some(3000001)}, expect=422
    )
    wrong = send(desk, "move/spoil", {"commission": "Жалғыз", **some(3000001)}, expect=422)
    for field in ("source", "why", "number", "dated", "commission"):
        assert f"#field-{field}" in wrong


def test_the_balance_of_a_past_day(gulnar: Staff, saule: Staff) -> None:
    desk = saule.client()
    assert "Мұнда бланктер қабылданған соң" in desk.get("/college/blanks/?day=22.11.2026").content.decode()
    assert "#field-day" in desk.get("/college/blanks/?day=x").content.decode()
    assert "Сізде" in desk.get("/college/blanks/").content.decode()
    assert "/college/blanks/receive/" not in desk.get("/college/blanks/").content.decode()


def test_the_journal_and_the_act_are_pages_and_papers(gulnar: Staff, saule: Staff) -> None:
    desk = gulnar.client()
    send(desk, "receive", NOTE | some(3000001, 3000010) | {"missing": "3000010"})
    answer = desk.post(
        "/college/blanks/move/spoil/", COMMISSION | {"source": "store", "why": "factory", **some(3000001)}
    )
    act = answer.headers["Location"]
    page = desk.get(act).content.decode()
    for said in ("№ 118", "Баспахана ақауы бар", "Сейітова Г.", "ТКБ 3000001"):
        assert said in page
    for language, said in (("kk", "жарамсыз деп таныды"), ("ru", "признала их негодными")):
        assert folded(said) in pages(desk.get(f"{act}{language}.pdf").content)[0]
    assert desk.get(f"{act}en.pdf").status_code == 404
    journal = desk.get("/college/blanks/journal/").content.decode()
    assert "3000001–3000009" in journal
    for language, said in (("kk", "Тілеуова"), ("ru", "Журнал учёта бланков")):
        paper = "".join(pages(desk.get(f"/college/blanks/journal/2026/{language}.pdf").content))
        assert folded(said) in paper
    book = openpyxl.load_workbook(BytesIO(desk.get("/college/blanks/journal/2026/ru.xlsx").content))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert [row[6] for row in rows[4:]] == [20, 20, 20, 20, 20, 20, 9, 1]
    assert [row[11] for row in rows if row[5] == "3000001–3000009"] == [29]
    assert desk.get("/college/blanks/journal/2025/").status_code == 404


def test_what_goes_from_hand_to_hand_is_signed_by_who_gives_and_who_takes(gulnar: Staff, saule: Staff) -> None:
    desk, mine = gulnar.client(), f"executor:{saule.id}"
    send(desk, "receive", NOTE | some(3000001, 3000010))
    for way, source, target, gave, took in (
        ("hand", "store", mine, "Сейітова", "Тілеуова"),
        ("give-back", mine, "custodian", "Тілеуова", "Сейітова"),
    ):
        typed = {"source": source, "target": target, **some(3000001)}
        act = desk.post(f"/college/blanks/move/{way}/", typed).headers["Location"]
        [paper] = pages(desk.get(f"{act}kk.pdf").content)
        assert re.search(f"Тапсырды{gave}.*Қабылдады{took}", paper), paper
        assert "Комиссия" not in paper


def test_the_journal_names_the_day_of_the_place_also_in_its_first_hours(gulnar: Staff) -> None:
    after_midnight = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    receive_blanks(gulnar.home, BlankKind.DIPLOMA, "ТКБ", 3000001, 3000001, by=gulnar.actor, happened_at=after_midnight)
    newest = gulnar.client().get("/college/blanks/journal/").content.decode().split("<tbody>")[1].split("</tr>")[0]
    assert "3000001" in newest
    assert "25.11.2026" in newest


def test_what_was_used_at_the_moment_it_came_stands_below_it_and_no_balance_is_below_nothing(
    gulnar: Staff, saule: Staff, marat: Staff
) -> None:
    ready(saule, marat)
    book = openpyxl.load_workbook(BytesIO(gulnar.client().get("/college/blanks/journal/2026/kk.xlsx").content))
    rows = list(book.worksheets[0].iter_rows(values_only=True))[4:]
    assert [row[8] for row in rows if row[8]] == ["№ 2026-0001", "№ 2026-0002"]
    assert [row[11] for row in rows] == [20, 20, 20, 20, 20, 20, 19, 19]


def test_who_keeps_blanks_alone_begins_at_them(saule: Staff) -> None:
    keeper = _hire("kulyash", "Байжанова", "Күләш", saule.home, Role.CUSTODIAN)
    assert keeper.client().get("/staff/").headers["Location"] == "/college/blanks/"
    assert "/college/blanks/receive/" in keeper.client().get("/college/blanks/").content.decode()
    assert keeper.client().get("/college/").status_code == 404
