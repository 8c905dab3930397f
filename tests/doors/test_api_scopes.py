"""Each operation × each scope: without a token 401, with any other scope 403, of another organisation's case 404.

Asked of the description itself, so that an operation added tomorrow is in it.
"""

from typing import Any

import pytest

from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import rate
from tests.cast import Staff, filed
from tests.doors.machine import Machine, answered, machine, operations
from tests.still import stand_still

pytestmark = pytest.mark.django_db
OPEN = {"resolve", "terms", "problem"}
"""What anybody may ask, as on the pages: nothing personal is asked or answered."""


@pytest.fixture(autouse=True)
def _time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    monkeypatch.setattr(rate, "_counted", {})


def scope_of(operation: dict[str, Any]) -> str:
    ((scope,),) = (each["Bearer"] for each in operation["security"])
    return str(scope)


def asked(it: Machine, path: str, method: str, operation: dict[str, Any], number: str) -> int:
    """Its status alone."""
    return answered(it, path, method, operation, number).status_code


def test_whoever_has_no_token_is_nobody(college1: int) -> None:
    number = filed()
    for path, method, operation in operations():
        status = asked(Machine(), path, method, operation, number)
        assert (status == 401) == (operation["operationId"] not in OPEN), (path, status)


def test_a_token_opens_what_its_scope_names_and_nothing_else(saule: Staff) -> None:
    number, given = filed(), {scope: machine(saule.home, scope, officer="saule") for scope in Scope}
    for path, method, operation in operations():
        if operation["operationId"] in OPEN:
            continue
        for scope, it in given.items():
            status = asked(it, path, method, operation, number)
            assert (status == 403) == (scope != scope_of(operation)), (path, method, scope, status)


def test_another_organisations_case_is_nobodys(saule: Staff, zhandos: Staff, bolat: Staff) -> None:
    number = filed()
    strangers = [machine(zhandos.home, officer="zhandos"), machine(bolat.home, officer="bolat")]
    for path, method, operation in operations():
        if "{number}" in path:
            for it in strangers:
                there = asked(it, path, method, operation, number)
                assert there == asked(it, path, method, operation, "000000000") == 404, (path, method)


def test_sabotage_an_operation_that_forgets_whose_case_it_is_is_seen(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnusqa.doors.api.v1.access import Caller

    number, it = filed(), machine(zhandos.home, officer="zhandos")
    assert it.get(f"/applications/{number}").status_code == 404
    monkeypatch.setattr(Caller, "sees", lambda *_: True)
    assert it.get(f"/applications/{number}").status_code == 200
