"""Sending a case on, page by page: why, where to, a look at it, and what each end sees of the other."""

from datetime import date, timedelta
from typing import Any

import pytest

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.forward import forward
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.core.application import Original
from telnusqa.core.case import State, Version
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.forward import ToArchive, ToCollege
from telnusqa.core.iin import Iin
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.college.forward_by import forward_by_of
from telnusqa.store.read import forwards
from tests.cast import NOW, Staff, filed
from tests.cast_places import college
from tests.doors.college_desk import address, checked, post, the_case, time_stands  # noqa: F401 - autouse

KARGALY = "010240000355"
NOTE = "1991 жылға дейінгі кітаптар сіздерде"
ARCHIVE: dict[str, Any] = {
    "archive": "Ақбұлақ ауданының мемлекеттік архиві",
    "archive_address": "Ақбұлақ, Тәуелсіздік көшесі, 3",
}


def page(desk: Staff, number: CaseNumber, words: str = "") -> str:
    answer = desk.client().get(address(number, f"forward/{words}"))
    assert answer.status_code in (200, 422), answer.status_code
    return answer.content.decode()


def on_its_way(number: CaseNumber, by: Staff, to: int, note: str = "") -> CaseNumber:
    """Sent on and arrived."""
    onward = ToCollege(college=to, successor=False, note=note)
    forward(number, onward, seen=the_case(number).version, by=by.actor, happened_at=NOW)
    return receive_forwarded(number, by=WORKER, happened_at=NOW)


def test_why_where_and_a_look_before_it_goes(saule: Staff, college2: int) -> None:
    number = filed()
    assert "Өтініш неге басқа ұйымға жолданады?" in page(saule, number)
    where = page(saule, number, "?reason=wrong_college")
    assert "Қарғалы" in where and "Ақбұлақ колледжі" not in where.split("<main")[1].split("Оқу орны</legend>")[1]
    check = page(saule, number, f"?reason=wrong_college&to={KARGALY}")
    assert "Омарова Әлия" in check and "Қарғалы" in check and "2026 жылғы 14 желтоқсан" in check
    assert "76-бап" in check
    post(saule.client(), number, "forward/", reason="wrong_college", to=KARGALY, note=NOTE)
    case = the_case(number)
    sent = forwards.sent(case)
    assert case.state is State.FORWARDED
    assert sent is not None and (sent.to_home, sent.note, sent.reason.value) == (college2, NOTE, "wrong_college")
    told = saule.client().get(address(number)).content.decode()
    assert "Басқа ұйымға жолданды" in told and "Қарғалы" in told and NOTE in told


def test_a_successor_is_its_own_reason(saule: Staff, college2: int) -> None:
    number = filed()
    post(saule.client(), number, "forward/", reason="successor", to=KARGALY)
    assert forwards.sent(the_case(number)).reason.value == "successor"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("?step=why", "Біреуін таңдаңыз"),
        ("?reason=boredom", "Тізімдегі жауаптардың бірін таңдаңыз"),
        ("?reason=successor&step=where", "Біреуін таңдаңыз"),
        ("?reason=successor&to=960940000175", "Мұндай оқу орны тізімде жоқ"),
        ("?reason=successor&to=140640000007", "Мұндай оқу орны тізімде жоқ"),
    ],
    ids=["no reason", "no such reason", "no target", "its own college", "an office of the Corporation"],
)
def test_what_is_missing_is_asked_again(saule: Staff, college2: int, corporation: int, words: str, said: str) -> None:
    number = filed()
    assert saule.client().get(address(number, f"forward/{words}")).status_code == 422
    assert said in page(saule, number, words)


def test_a_note_that_is_too_long_is_kept_as_it_was_typed(saule: Staff, college2: int) -> None:
    number = filed()
    told = post(saule.client(), number, "forward/", expect=422, reason="successor", to=KARGALY, note="к" * 501)
    assert "500 таңбадан асырмаңыз" in told and "к" * 501 in told
    assert the_case(number).state is State.REGISTERED


def test_among_many_colleges_one_searches(saule: Staff, college2: int) -> None:
    for n, name in enumerate(("Жем", "Елек", "Орқаш", "Ырғыз", "Мұғалжар", "Қобда", "Ойыл", "Темір")):
        add_institution(college(f"99014000000{n}", name), by=ADMINISTRATOR, happened_at=NOW)
    number = filed()
    asked = page(saule, number, "?reason=wrong_college")
    assert "БСН" in asked and "Ырғыз" not in asked
    found = page(saule, number, "?reason=wrong_college&q=ЫРҒЫЗ+астана")
    assert "Ырғыз" in found and "Темір" not in found
    assert "Мұндай оқу орны табылмады" in page(saule, number, "?reason=wrong_college&q=Алматы")
    assert "Мұндай оқу орны табылмады" in page(saule, number, "?reason=wrong_college&q=Ақбұлақ")


def test_an_archive_is_typed_looked_at_and_told(saule: Staff) -> None:
    number = filed()
    form = page(saule, number, "?reason=archive")
    assert "Архив дипломның телнұсқасын бермейді." in form
    empty = post(saule.client(), number, "forward/", expect=422, reason="archive", archive=" ", archive_address="")
    assert empty.count("Бұл жерді толтырыңыз") >= 2
    look = post(saule.client(), number, "forward/", expect=200, reason="archive", **ARCHIVE)
    assert ARCHIVE["archive"] in look and "2026 жылғы 14 желтоқсан" not in look.split("<main")[1]
    assert the_case(number).state is State.REGISTERED
    post(saule.client(), number, "forward/", reason="archive", step="send", **ARCHIVE)
    assert forwards.sent(the_case(number)).archive == ToArchive(  # type: ignore[union-attr]
        name=ARCHIVE["archive"], address=ARCHIVE["archive_address"]
    )
    assert "Өтініш берушіге архив айтылды" in saule.client().get(address(number)).content.decode()


def test_the_day_to_send_it_on_is_shown_while_nothing_is_found(saule: Staff) -> None:
    number = filed()
    assert forward_by_of(the_case(number)) == date(2026, 11, 26)
    assert "Жолдау мерзімі" in saule.client().get(address(number)).content.decode()
    checked(number, saule)
    assert forward_by_of(the_case(number)) is None
    assert "Жолдау мерзімі" not in saule.client().get(address(number)).content.decode()


def test_who_received_it_has_three_days_of_their_own(saule: Staff, zhandos: Staff) -> None:
    number = filed()
    onward = ToCollege(college=zhandos.home, successor=False)
    forward(number, onward, seen=Version(1), by=saule.actor, happened_at=NOW)
    new = receive_forwarded(number, by=WORKER, happened_at=NOW + timedelta(days=2))
    assert forward_by_of(the_case(new)) == date(2026, 11, 30)


def test_what_came_before_its_day_of_registration_counts_from_that_day(saule: Staff, zhandos: Staff) -> None:
    onward = ToCollege(college=zhandos.home, successor=False)
    number = filed()
    forward(number, onward, seen=Version(1), by=saule.actor, happened_at=NOW)
    new = receive_forwarded(number, by=WORKER, happened_at=NOW - timedelta(days=1))
    assert forward_by_of(the_case(new)) == date(2026, 11, 26)


def test_a_decided_case_does_not_go_on(saule: Staff, college2: int) -> None:
    from telnusqa.acts.decide import decide

    number = filed()
    checked(number, saule)
    decide(number, seen=the_case(number).version, by=saule.actor, happened_at=NOW)
    assert saule.client().get(address(number, "forward/")).status_code == 302
    post(saule.client(), number, "forward/", expect=409, reason="successor", to=KARGALY)
    assert "өтініш енді жолданбайды" in saule.client().get(address(number)).content.decode()


def test_where_nothing_is_found_the_lawful_steps_are_named_and_refusing_is_not_among_them(
    saule: Staff, college2: int
) -> None:
    number = filed(
        applicant=PersonName("Цой", "Вадим"), iin=Iin("890414300074"), original=Original("ТКБ", "7654321", None)
    )
    told = saule.client().get(address(number, "register/")).content.decode()
    assert "Бұл бас тартуға негіз емес." in told
    for words in ("book/", "forward/", "correction/"):
        assert f'href="{address(number, words)}"' in told
    assert "соңғы күні: 2026 жылғы 26 қараша" in told
