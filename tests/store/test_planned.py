"""What is asked all the time PostgreSQL plans once a connection of our pool; a plan grown old is nobody's trouble."""

import json

import pytest

from tests.fresh import Fresh

pytestmark = pytest.mark.postgres

_READY = """
import json, os, psycopg, django
django.setup()
from django.db import NotSupportedError, connection
from telnusqa.acts import _act
from telnusqa.store import planned, question
from telnusqa.store.models import Organisation
from telnusqa.store.question import Question

named = Question(lambda home: Organisation.objects.filter(pk=home).values_list("name_kk", flat=True))

def ask():
    return named(1)
"""
_KEPT = """
for _ in range(7):
    ask()
with connection.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%name_kk%'")
    print(json.dumps(cursor.fetchone()[0]))
"""
_GROWN_OLD = """
@_act.act
def by_an_act():
    return ask()

def another_type(size):
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as other:
        other.execute(f"ALTER TABLE store_organisation ALTER COLUMN name_kk TYPE varchar({size})")

told = []
for size, asked in enumerate((ask, by_an_act), 901):
    try:
        for _ in range(7):
            ask()
        another_type(size)
        told.append(asked())
    except NotSupportedError:
        told.append("grown old")
print(json.dumps(told))
"""
_ON_OUR_SIDE = """
def on_our_side(sql, params, *, using):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()

question.planned = on_our_side
"""
_NOBODY_MINDS = """
planned.NotSupportedError = _act.NotSupportedError = ZeroDivisionError
"""


def said(fresh: Fresh, *script: str, pool: int) -> object:
    return json.loads(fresh.script("".join(script), TELNUSQA_POOL=str(pool)).splitlines()[-1])


def test_a_connection_of_the_pool_keeps_the_plan_of_a_question(fresh: Fresh) -> None:
    assert said(fresh, _READY, _KEPT, pool=2) == 1


def test_without_a_pool_no_plan_is_kept_for_pgbouncer_would_lose_it(fresh: Fresh) -> None:
    assert said(fresh, _READY, _KEPT, pool=0) == 0


def test_sabotage_a_question_bound_on_our_side_is_planned_each_time(fresh: Fresh) -> None:
    assert said(fresh, _READY, _ON_OUR_SIDE, _KEPT, pool=2) == 0


def test_a_column_that_changed_meanwhile_is_nobodys_trouble_in_a_page_or_an_act(fresh: Fresh) -> None:
    assert said(fresh, _READY, _GROWN_OLD, pool=2) == [[], []]


def test_sabotage_a_plan_grown_old_that_nobody_minds_is_a_fault(fresh: Fresh) -> None:
    assert said(fresh, _READY, _NOBODY_MINDS, _GROWN_OLD, pool=2) == ["grown old", "grown old"]
