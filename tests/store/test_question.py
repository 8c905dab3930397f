"""A question that was put into SQL once gives what its queryset would, for every value and on either engine."""

from datetime import date, timedelta
from threading import Thread

import pytest
from django.db import connection
from django.db.models import Exists, F, OuterRef, Q
from django.test.utils import CaptureQueriesContext

from telnusqa.store.models import Appointment, CaseHome, CaseRow, Organisation
from telnusqa.store.question import Question
from tests.cast import Staff, filed

pytestmark = pytest.mark.django_db


def test_the_rows_of_another_value_are_its_own(college1: int, college2: int) -> None:
    named = Question(lambda home: Organisation.objects.filter(pk=home))
    assert [row.pk for row in named(college1)] == [college1]
    assert [row.pk for row in named(college2)] == [college2]
    assert named(college2)[0].name_kk == Organisation.objects.get(pk=college2).name_kk
    assert named(0) == []


def test_days_texts_joins_columns_of_its_own_and_lists_of_any_length(saule: Staff, marat: Staff) -> None:
    def ask(user: int, day: date, roles: tuple[str, ...]) -> object:
        other = Appointment.objects.filter(user_id=OuterRef("user_id"), role__in=roles)
        held = Appointment.objects.filter(user_id=user, since__lte=day).filter(Q(until=None) | Q(until__gte=day))
        return held.annotate(is_one=Exists(other), login=F("user__username")).select_related("user").order_by("role")

    posts = Question(ask)  # type: ignore[arg-type]
    for user, day, roles in (
        (saule.id, date(2026, 11, 23), ("executor",)),
        (marat.id, date(2026, 11, 23), ("executor", "clerk")),
        (marat.id, date(2026, 11, 23), ("head", "clerk", "operator")),
        (saule.id, date(2023, 12, 31), ("executor",)),
        (saule.id, date(2026, 11, 23), ()),
    ):
        fresh = [(row.role, row.is_one, row.login, row.user.surname, row.since) for row in ask(user, day, roles)]  # type: ignore[attr-defined]
        assert [
            (row.role, row.is_one, row.login, row.user.surname, row.since) for row in posts(user, day, roles)
        ] == fresh


def test_values_lists_slices_and_what_they_hold_are_as_they_would_be(college1: int) -> None:
    number = filed()
    listed = Question(
        lambda home, day: (
            CaseRow.objects.filter(home_id=home, due_on__gte=day)
            .order_by("due_on", "number")
            .values_list("number", "due_on", "submitted_at")[:1]
        )
    )
    row = CaseRow.objects.get(number=number)
    assert listed(college1, date(2026, 1, 1)) == [(number, row.due_on, row.submitted_at)]
    assert listed(college1, row.due_on + timedelta(days=1)) == []


def test_a_list_of_one_value_is_flat(college1: int) -> None:
    flat = Question(lambda home: Organisation.objects.filter(pk=home).values_list("pk", flat=True))
    assert flat(college1) == [college1]


def test_what_is_neither_a_row_nor_a_list_of_values_is_refused() -> None:
    for shaped in (Organisation.objects.values("pk"), Organisation.objects.prefetch_related("appointment_set")):
        with pytest.raises(TypeError, match="rows of a table or lists of values"):
            Question(lambda home, shaped=shaped: shaped.filter(pk=home))(1)  # type: ignore[misc]


def test_it_is_asked_each_time_and_said_once(college1: int) -> None:
    said = 0

    def ask(number: str) -> object:
        nonlocal said
        said += 1
        return CaseHome.objects.filter(number=number)

    question = Question(ask)  # type: ignore[arg-type]
    with CaptureQueriesContext(connection) as asked:
        assert question("0") == []
        number = filed()
        assert [row.home_id for row in question(number)] == [college1]
    assert said == 1
    assert sum("store_case_home" in each["sql"] and each["sql"].startswith("SELECT") for each in asked) >= 2


def test_each_thread_asks_through_its_own_connection(college1: int) -> None:
    """What one thread has put into SQL another asks too: a connection belongs to the thread that opened it."""
    question = Question(lambda text: CaseHome.objects.filter(number=text))
    assert question("0") == []
    asked: list[object] = []

    def ask() -> None:
        try:
            with connection.execute_wrapper(lambda _run, sql, *_more: asked.append(sql)):
                question("1")
        except Exception as error:  # noqa: BLE001 - told to the thread that waits
            asked.append(error)
        finally:
            connection.close()

    other = Thread(target=ask)
    other.start()
    other.join()
    assert [type(each) for each in asked[:1]] == [str], asked


def test_what_sql_would_say_in_another_way_is_refused() -> None:
    question = Question(lambda number: CaseHome.objects.filter(number=number))
    for value in (None, True, 1.5):
        with pytest.raises(TypeError, match="no value of a question"):
            question(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="does not stand in its SQL"):
        Question(lambda text: CaseHome.objects.filter(number__contains=text))("x")
    with pytest.raises(TypeError, match="does not stand in its SQL"):
        Question(lambda _number: CaseHome.objects.filter(number="0"))("x")
