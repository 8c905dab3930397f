"""Rows that are held until an act ends, where two at once would each see the world without the other."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.issue import issue
from telnusqa.acts.record_sign_in import SignInNews, record_sign_in
from telnusqa.acts.sign import sign
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import NOW, Staff
from tests.printing import printed

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def held(asked: CaptureQueriesContext) -> set[str]:
    """Tables of which a row was held."""
    return {each["sql"].split('FROM "')[1].split('"')[0] for each in asked if each["sql"].endswith("FOR UPDATE")}


def test_of_two_cases_about_one_document_the_second_sees_what_the_first_issued(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    with CaptureQueriesContext(connection) as asked:
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert "store_record" in held(asked)


def test_two_tries_to_sign_in_are_two_lines(saule: Staff) -> None:
    with CaptureQueriesContext(connection) as asked:
        record_sign_in(saule.username, SignInNews.FAILED, happened_at=NOW)
    assert held(asked) == {"store_user"}
