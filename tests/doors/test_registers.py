"""The register outside a case: who finds a record there, sees what became of it, and changes it."""

from dataclasses import replace

import pytest
from django.test import Client

from telnusqa.doors.college.record_form import typed_record
from telnusqa.doors.shared import access
from telnusqa.store.models import LookRow
from telnusqa.store.read import people
from tests.acts.test_record_correction import confirmed, entered, held
from tests.acts.test_record_status import ANNUL, LOST, aliyas, changed
from tests.aliya import ALIYA_IIN, aliya_record
from tests.cast import Staff
from tests.doors.college_desk import time_stands  # noqa: F401 - autouse
from tests.doors.test_college_asked import asked, too_many

pytestmark = pytest.mark.django_db
LOSS = {
    "parts": ["diploma", "supplement"],
    "move": "report_lost",
    "number": "12-өтініш",
    "dated_day": "20",
    "dated_month": "11",
    "dated_year": "2026",
}
GROUND = {"ground": "holder_asked", "ground_number": "АТ-7712"} | {
    f"ground_on_{part}": value for part, value in (("day", "20"), ("month", "11"), ("year", "2026"))
}


def address(record: int, page: str = "") -> str:
    return f"/college/register/{record}/{page}"


def post(desk: Client, record: int, page: str, seen: int, expect: int = 302, **typed: object) -> str:
    answer = desk.post(address(record, page), {"seen": str(seen), **typed})
    assert answer.status_code == expect, answer.content.decode()
    return answer.content.decode()


def text(desk: Client, at: str) -> str:
    answer = desk.get(at)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def typed(**changes: object) -> dict[str, str]:
    """Aliya's record as its form holds it, with what is typed over it."""
    return typed_record(aliya_record(**changes)) | GROUND


@pytest.mark.parametrize(
    "query",
    [
        {"by": "document", "document": "0123456"},
        {"by": "iin", "iin": ALIYA_IIN},
        {"by": "name", "surname": "Омарова", "given": "Әлия"},
    ],
)
def test_saule_finds_a_record_and_every_look_is_written_down(saule: Staff, query: dict[str, str]) -> None:
    desk = saule.client()
    assert "Омарова" not in text(desk, "/college/register/")
    answer = desk.post("/college/register/", query)
    assert f'href="{address(aliyas(saule.home))}"' in answer.content.decode()
    look = LookRow.objects.get()
    assert (look.subject.partition("#")[0], look.purpose) == (f"register:{saule.home}", "search")
    assert look.cases == f"record:{aliyas(saule.home)}"


def test_nothing_is_found_and_nothing_is_looked_at(saule: Staff) -> None:
    answer = saule.client().post("/college/register/", {"by": "document", "document": "0999999"})
    assert "Ештеңе табылмады" in answer.content.decode()
    assert not LookRow.objects.exists()


def test_a_search_that_cannot_be_read_is_told_with_what_was_typed(saule: Staff) -> None:
    answer = saule.client().post("/college/register/", {"by": "iin", "iin": "900615400009"})
    assert answer.status_code == 422
    assert 'value="900615400009"' in answer.content.decode()


def test_a_record_shows_all_it_says_with_the_columns_its_supplement_has(saule: Staff) -> None:
    page = text(saule.client(), address(aliyas(saule.home)))
    for said in ("Омарова Әлия Серікқызы", "ТКБ № 0123456", "0518000", "Құжат жарамды", "Тізілім файлымен енгізілді"):
        assert said in page
    assert "Сағат" in page
    assert "Пайыз" not in page
    assert LookRow.objects.get().subject == f"record:{aliyas(saule.home)}"


def test_saule_records_that_both_are_lost(saule: Staff) -> None:
    desk, record = saule.client(), aliyas(saule.home)
    post(desk, record, "status/", 0, **LOSS)
    page = text(desk, address(record))
    for said in ("Диплом: Жоғалған", "Дипломға қосымша: Жоғалған", "№ 12-өтініш, 20.11.2026", "Тілеуова С."):
        assert said in page
    again = post(desk, record, "status/", 1, expect=422, **LOSS)
    assert "одан бұлай өзгермейді" in again


def test_every_problem_of_a_change_is_told_at_once_and_nothing_typed_is_lost(saule: Staff) -> None:
    record = aliyas(saule.home)
    page = post(saule.client(), record, "status/", 0, expect=422, move="annul", number="44-Б", dated_day="31")
    for field in ("parts", "why", "dated"):
        assert f'id="error-{field}"' in page
    assert 'value="44-Б"' in page


def test_only_what_is_lawful_from_here_is_offered(saule: Staff) -> None:
    changed(saule, replace(ANNUL, parts=LOST.parts))
    page = text(saule.client(), address(aliyas(saule.home), "status/"))
    assert 'value="restore"' in page
    assert 'value="report_lost"' not in page
    assert 'value="replace"' not in page


def test_an_annulled_document_says_so_wherever_it_is_found(saule: Staff) -> None:
    changed(saule, ANNUL)
    desk = saule.client()
    found = desk.post("/college/register/", {"by": "document", "document": "0123456"}).content.decode()
    assert '<strong class="tag tag-stop">Күші жойылған</strong>' in found
    page = text(desk, address(aliyas(saule.home)))
    assert "Диплом: Күші жойылған" in page
    assert "сот шешімі бойынша" in page


def test_saule_corrects_a_record_and_dina_confirms_it(saule: Staff, dina: Staff) -> None:
    record = aliyas(saule.home)
    assert 'value="Алия"' in text(saule.client(), address(record, "correction/"))
    post(saule.client(), record, "correction/", 0, **typed(surname_ru="Умарова"))
    page = text(saule.client(), address(record))
    assert "Енгізілген түзету растауды күтіп тұр" in page
    assert "25.11.2026" in page
    own = text(saule.client(), address(record, "correction/check/"))
    assert "Мұны дайындаған қызметкер өзі растай алмайды" in own
    assert 'value="confirm"' not in own
    check = text(dina.client(), address(record, "correction/check/"))
    for said in ("Тегі (орысша)", "Омарова", "Умарова", "АТ-7712"):
        assert said in check
    assert "Негіз құжатты ашып" in post(dina.client(), record, "correction/check/", 1, expect=422, do="confirm")
    post(dina.client(), record, "correction/check/", 1, do="confirm", compared="yes")
    page = text(dina.client(), address(record))
    assert "Жазба түзетілді" in page
    assert "Не түзетілді" in page
    assert held(saule).row.surname_ru == "Умарова"


def test_a_correction_that_changes_nothing_or_is_half_typed_is_told_at_once(saule: Staff) -> None:
    record = aliyas(saule.home)
    page = post(saule.client(), record, "correction/", 0, expect=422, **typed())
    assert "Ештеңе өзгермеген" in page
    half = typed(surname_kk="Омарова1") | {"ground": "", "ground_number": ""}
    page = post(saule.client(), record, "correction/", 0, expect=422, **half)
    for field in ("ground", "ground_number", "surname_kk"):
        assert f'id="error-{field}"' in page
    assert 'value="Омарова1"' in page
    assert held(saule).corrections == ()


def test_what_fell_is_mended_and_not_typed_anew(saule: Staff, dina: Staff) -> None:
    record = aliyas(saule.home)
    post(saule.client(), record, "correction/", 0, **typed(surname_ru="Умарова"))
    post(dina.client(), record, "correction/check/", 1, do="reject", why="typed_wrong", note="Кітапта Омарова")
    page = text(saule.client(), address(record, "correction/"))
    assert 'value="Умарова"' in page
    assert 'value="АТ-7712"' in page
    assert "Кітапта Омарова" in text(saule.client(), address(record))


def test_who_has_acted_since_the_page_was_drawn_is_told(saule: Staff, dina: Staff) -> None:
    changed(saule, LOST)
    page = post(dina.client(), aliyas(saule.home), "status/", 0, expect=409, **LOSS)
    assert "Тілеуова" in page


def test_a_head_reads_and_confirms_but_enters_nothing(saule: Staff, marat: Staff) -> None:
    record = aliyas(saule.home)
    entered(saule)
    page = text(marat.client(), address(record))
    assert "Енгізілген түзетуді тексеру" in page
    assert "Мұны істей алады: орындаушы." in page
    assert marat.client().get(address(record, "status/")).status_code == 404
    confirmed(marat)


def test_zhandos_and_gulnar_see_nothing(saule: Staff, zhandos: Staff, gulnar: Staff, meiram: Staff) -> None:
    entered(saule)
    record = aliyas(saule.home)
    for stranger in (zhandos, gulnar, meiram):
        for page in ("", "status/", "correction/", "correction/check/"):
            assert stranger.client().get(address(record, page)).status_code == 404
    found = zhandos.client().post("/college/register/", {"by": "document", "document": "0123456"}).content.decode()
    assert "Омарова" not in found
    assert gulnar.client().get("/college/register/").status_code == 404


def test_a_record_with_a_long_story_asks_little_of_the_database(saule: Staff, dina: Staff) -> None:
    changed(saule, LOST)
    entered(saule, seen=1)
    confirmed(dina, seen=2)
    desk = saule.client()
    assert too_many(asked(desk, address(aliyas(saule.home)))) == ""
    assert too_many(asked(desk, address(aliyas(saule.home), "correction/"))) == ""


# --- what makes it red -------------------------------------------------------------------------------------


def test_sabotage_a_door_that_forgets_whose_register_it_is_shows_it_to_zhandos(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = frozenset(people.OVER_A_REGISTER)
    monkeypatch.setattr(access, "over_register", lambda *_: everything)
    assert "Омарова" in text(zhandos.client(), address(aliyas(saule.home)))


def test_sabotage_a_look_that_is_not_written_down_is_missed(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.college.registers.desk.look", lambda *_, **__: None)
    text(saule.client(), address(aliyas(saule.home)))
    assert not LookRow.objects.exists()
