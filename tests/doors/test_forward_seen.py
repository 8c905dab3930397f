"""What each end of a forwarded case sees of the other: applicant, sender, receiver; and the worker between."""

from datetime import timedelta

import pytest

from telnusqa.acts.add_institution import add_institution
from telnusqa.acts.forward import forward
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.forward import ToCollege
from telnusqa.core.reason import Reason
from telnusqa.core.serial import shown
from telnusqa.doors.jobs.worker import run_next
from telnusqa.store.models import ErrandRow, MessageRow
from telnusqa.store.read import cases, forwards
from tests.cast import NOW, Staff, filed
from tests.cast_places import college
from tests.doors.college_desk import address, checked, post, the_case, time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor
from tests.doors.test_college_forward import ARCHIVE, KARGALY, NOTE, on_its_way, page
from tests.doors.test_jobs_worker import Phone, work


def test_the_applicant_is_told_where_with_the_new_number_and_the_same_day(saule: Staff, college2: int) -> None:
    number, phone = filed(), Phone()
    post(saule.client(), number, "forward/", reason="wrong_college", to=KARGALY)
    for _ in range(2):  # what the first run asks for is due by the clock on the wall
        ErrandRow.objects.filter(done_at=None).update(due=NOW)
        work(phone, NOW)
    new = forwards.received_as(the_case(number))
    assert new is not None
    went, came = (next(text for _, text, _, _ in phone.took if word in text) for word in ("жолданды", "орнына жетті"))
    for text in (went, came):
        assert "«Қарғалы колледжі»" in text and "Астана қаласы, Сарыжайлау көшесі, 14" in text
        assert "+77172000014" in text and "2026 жылғы 14 желтоқсанға дейін" in text
        assert shown(number) in text
    assert shown(new) in came
    assert set(MessageRow.objects.values_list("case_number", "key")) >= {(number, "forwarded"), (new, "received")}
    assert not ErrandRow.objects.exclude(kind="ask_delivery").filter(done_at=None).exists()


def test_the_applicant_is_told_of_the_archive_and_promised_nothing(saule: Staff) -> None:
    number, phone = filed(), Phone()
    post(saule.client(), number, "forward/", reason="archive", step="send", **ARCHIVE)
    ErrandRow.objects.filter(done_at=None).update(due=NOW)
    work(phone, NOW)
    told = next(text for _, text, _, _ in phone.took if "архив" in text)
    assert ARCHIVE["archive"] in told and ARCHIVE["archive_address"] in told and "телнұсқа бермейді" in told
    assert "2026" not in told
    aliya = Visitor().sign_in().client
    shown_there = aliya.get(f"/portal/cases/{number}/").content.decode()
    assert "Енді архивке жүгініңіз" in shown_there and ARCHIVE["archive_address"] in shown_there
    assert "мерзімі сақталды" not in shown_there
    assert "мерзімі сақталды" not in aliya.get("/portal/cases/").content.decode()


def test_both_numbers_open_for_the_applicant_and_name_each_other(saule: Staff, college2: int) -> None:
    number = filed()
    new = on_its_way(number, saule, college2, NOTE)
    aliya = Visitor().sign_in().client
    old_page = aliya.get(f"/portal/cases/{number}/").content.decode()
    new_page = aliya.get(f"/portal/cases/{new}/").content.decode()
    assert f"/portal/cases/{new}/" in old_page and shown(new) in old_page and "Қарғалы" in old_page
    assert f"/portal/cases/{number}/" in new_page and shown(number) in new_page
    assert NOTE not in old_page + new_page
    stranger = Visitor("+77020000002").sign_in().client
    assert stranger.get(f"/portal/cases/{new}/").status_code == 404


def test_while_it_is_on_its_way_no_number_is_named_and_the_page_brings_itself_up_to_date(
    saule: Staff, college2: int
) -> None:
    number = filed()
    onward = ToCollege(college=college2, successor=False)
    forward(number, onward, seen=Version(1), by=saule.actor, happened_at=NOW)
    aliya = Visitor().sign_in().client
    waiting = aliya.get(f"/portal/cases/{number}/")
    assert "Жаңа нөмірі бірнеше минутта осында шығады." in waiting.content.decode()
    receive_forwarded(number, by=WORKER, happened_at=NOW)
    again = aliya.get(f"/portal/cases/{number}/", headers={"if-none-match": waiting.headers["ETag"]})
    assert again.status_code == 200


def test_the_place_of_collection_is_the_new_college_and_the_form_stays_addressed_to_the_old(
    saule: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    elsewhere = replace(college("990140000009", "Ырғыз"), settlement_kk="Ырғыз ауылы", address_kk="Мектеп көшесі, 1")
    new = on_its_way(filed(), saule, add_institution(elsewhere, by=ADMINISTRATOR, happened_at=NOW))
    aliya = Visitor().sign_in().client
    for words in ("", "receipt/"):
        told = aliya.get(f"/portal/cases/{new}/{words}").content.decode()
        assert "Ырғыз ауылы, Мектеп көшесі, 1" in told and "Сарыжайлау" not in told
    drawn: list[str] = []

    def note(_application: object, *, institution: str, **_rest: object) -> tuple[str, str]:
        drawn.append(institution)
        return "", ""

    monkeypatch.setattr("telnusqa.doors.shared.filed_paper.application_sheet", note)
    monkeypatch.setattr("telnusqa.doors.shared.filed_paper.render", lambda *_, **__: b"%PDF")
    assert aliya.get(f"/portal/cases/{new}/application.pdf").status_code == 200
    assert "Ақбұлақ" in drawn[0]


def test_officers_know_the_other_end_by_name_only(saule: Staff, zhandos: Staff) -> None:
    number = filed()
    new = on_its_way(number, saule, zhandos.home, NOTE)
    assert saule.client().get(address(new)).status_code == 404
    assert zhandos.client().get(address(number)).status_code == 404
    here = saule.client().get(address(number)).content.decode()
    there = zhandos.client().get(address(new)).content.decode()
    assert "Қарғалы" in here and new not in here and shown(new) not in here
    assert "Басқа ұйымнан келді" in there and "Ақбұлақ" in there and NOTE in there
    assert number not in there and shown(number) not in there


def test_the_work_list_marks_what_came_from_elsewhere(saule: Staff, zhandos: Staff) -> None:
    on_its_way(filed(), saule, zhandos.home)
    filed(institution_bin=KARGALY)
    listed = zhandos.client().get("/college/?show=all").content.decode()
    assert listed.count("Басқа ұйымнан келді") == 1
    assert listed.count("15 жұмыс күні қалды") == 2


def test_an_original_that_travels_is_said_at_both_ends(saule: Staff, zhandos: Staff) -> None:
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    assert "Тапсырылған түпнұсқаны өтінішпен бірге" in page(saule, number, f"?reason=successor&to={KARGALY}")
    new = on_its_way(number, saule, zhandos.home)
    here = saule.client().get(address(number)).content.decode()
    there = zhandos.client().get(address(new)).content.decode()
    assert "Түпнұсқа өтінішпен бірге жіберілді." in here and "Өтінішпен бірге жіберілді: 2026" in here
    assert "келгенін тексеріңіз" in there and "Қабылданды: 2026" in there


def test_the_errand_that_was_killed_half_way_runs_again_and_makes_one_case(
    saule: Staff, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnusqa.doors.jobs import worker
    from telnusqa.doors.jobs.neighbours import Neighbours

    number = filed()
    post(saule.client(), number, "forward/", reason="wrong_college", to=KARGALY)
    ErrandRow.objects.exclude(kind="receive_forwarded").delete()
    ErrandRow.objects.update(due=NOW)

    def killed(*_: object, **__: object) -> None:
        raise SystemExit

    with monkeypatch.context() as death:
        death.setattr(worker, "end_errand", killed)
        with pytest.raises(SystemExit):
            run_next(Neighbours(sms=Phone()), now=lambda: NOW)
    first = forwards.received_as(the_case(number))
    assert first is not None and ErrandRow.objects.get(kind="receive_forwarded").done_at is None
    later = NOW + timedelta(minutes=10)
    ErrandRow.objects.filter(kind="tell").delete()
    assert run_next(Neighbours(sms=Phone()), now=lambda: later)
    assert forwards.received_as(the_case(number)) == first
    assert ErrandRow.objects.get(kind="receive_forwarded").done_at == later
    assert len(cases.of_phone(cases.application(the_case(number)).phone)) == 2
