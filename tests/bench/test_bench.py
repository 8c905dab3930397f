"""How fast, against a yardstick run beside it: raw SQL, raw typst, a bare page. Nothing fails for being slow."""

import time
import uuid
from collections.abc import Callable
from datetime import date

import pytest
import typst
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from telnusqa.paper.engine import FORMS, fonts
from telnusqa.paper.fill import sheet_of
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import as_json
from telnusqa.store.read import cases, making
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import Staff, filed

pytestmark = pytest.mark.bench


def each(work: Callable[[], object], times: int) -> float:
    """Milliseconds a time; the first is not counted."""
    work()
    began = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - began) * 1000 / times


def say(what: str, ours: float, yardstick: str, theirs: float) -> None:
    """One line: ours, the yardstick, and how many times the one is the other."""
    print(f"{what:<44} {ours:9.2f} ms   {yardstick:<28} {theirs:9.2f} ms   × {ours / theirs:6.1f}")  # noqa: T201


@pytest.fixture
def times(scale: float) -> int:
    """How often each work is done."""
    return max(10, round(200 * scale))


def test_an_application_filed_against_raw_rows(college1: int, times: int) -> None:
    number = filed()
    tables = ("store_case_home", "store_application", "store_term", "store_line", "store_errand", "store_message")

    def raw() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            for _ in tables:
                cursor.execute(
                    "INSERT INTO store_limit (key, " + '"window"' + ", hits) VALUES (%s, 0, 0)", [uuid.uuid4().hex]
                )

    say("acts.submit", each(filed, times), f"{len(tables)} raw inserts", each(raw, times))
    assert number


def test_the_work_list_against_a_page_without_rows(saule: Staff, times: int) -> None:
    for _ in range(40):
        filed()
    client = saule.client()
    ours = each(lambda: client.get(reverse("college:work")), times)
    say("the work list, 25 rows, look recorded", ours, "service page", each(lambda: Client().get("/service/"), times))


def test_a_check_by_qr_against_raw_sql(saule: Staff, marat: Staff, times: int) -> None:
    case = ready(saule, marat)
    token = cases.duplicates(case)[0].token

    def raw() -> object:
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM store_duplicate WHERE token_sha256 = %s", ["0" * 64])
            return cursor.fetchone()

    say("/v/<token>", each(lambda: Client().get(f"/v/{token}"), times), "raw SELECT", each(raw, times))


def test_a_diploma_against_raw_typst(saule: Staff, marat: Staff, times: int) -> None:
    case = ready(saule, marat)
    made = making.of_duplicate(cases.duplicates(case)[0])
    form, fields = sheet_of(made, on_blank=False)
    inputs = {"fields": as_json(fields), "on": date(2026, 11, 23).isoformat()}

    def raw() -> object:
        return typst.compile(
            str(FORMS / f"{Form(form)}.typ"),
            root=str(FORMS),
            font_paths=fonts(),
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=["a-3a", "ua-1"],
        )

    ours = each(lambda: render(form, fields, on=date(2026, 11, 23)), times)
    say("a diploma, fit check included", ours, "typst alone", each(raw, times))
