"""The feed of changes: a machine reads on from its cursor, page by page, and of its own organisation alone."""

from typing import Any

import pytest

from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.store.models import LookRow
from telnusqa.store.read import changes
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import NOW, Staff, filed
from tests.doors.machine import Machine, machine

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


def read(reader: Machine, after: str = "", limit: str = "") -> dict[str, Any]:
    """A page of the feed."""
    answer = reader.get(f"/changes?after={after}&limit={limit}")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def test_a_feed_is_read_page_by_page_from_the_beginning_and_then_on(saule: Staff) -> None:
    college = machine(saule.home)
    case = made(saule)
    assert read(college) == {"changes": [], "next": "0" * 17, "more": False}, "no worker has numbered them yet"
    number_what_changed(NOW)
    first = read(college, limit="2")
    rest = read(college, first["next"], "3")
    assert [each["state"] for page in (first, rest) for each in page["changes"]] == [
        "registered", "checking", "approved", "reserved", "made",
    ]  # fmt: skip
    assert (first["more"], rest["more"]) == (True, False)
    assert first["changes"][0]["id"] == f"{case.number}.1"
    assert first["next"] == first["changes"][-1]["cursor"]
    again = read(college, rest["next"])
    assert again == {"changes": [], "next": rest["next"], "more": False}
    filed()
    number_what_changed(NOW)
    assert len(read(college, again["next"])["changes"]) == 1
    assert not LookRow.objects.exists()


def test_each_organisation_reads_its_own_and_the_corporation_what_it_took_in(
    gulnar: Staff, zhandos: Staff, bolat: Staff
) -> None:
    corporation = machine(bolat.home, officer="bolat")
    taken_in = corporation.file().json()["number"]
    own = filed()
    number_what_changed(NOW)
    assert {each["case"] for each in read(machine(gulnar.home))["changes"]} == {taken_in, own}
    assert {each["case"] for each in read(corporation)["changes"]} == {taken_in}
    assert read(machine(zhandos.home))["changes"] == []


@pytest.mark.parametrize(
    ("asked", "field", "code"),
    [
        ("after=nothing", "after", "cursor"),
        ("after=00000000000000001", "after", "cursor"),
        ("limit=0", "limit", "whole_between"),
        ("limit=501", "limit", "whole_between"),
        ("limit=x", "limit", "whole_between"),
    ],
)
def test_a_wrong_question_is_told_with_how_to_mend_it(college1: int, asked: str, field: str, code: str) -> None:
    answer = machine(college1).get(f"/changes?{asked}")
    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert (error["field"], error["code"]) == (field, code)


def test_a_journal_somebody_altered_stops_nobody_elses_changes(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.store.keep import changes as kept

    real, broken = kept.facts_of, filed()

    def unreadable(body: str) -> Any:
        if broken in body:
            raise ValueError(body)
        return real(body)

    monkeypatch.setattr(kept, "facts_of", unreadable)
    other = filed()
    number_what_changed(NOW)
    assert [each.case for each in changes.after(saule.home, 0, 9)] == [other]
    assert not changes.not_numbered()
