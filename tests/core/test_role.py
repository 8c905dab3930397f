"""Which rights a role carries."""

from telnusqa.core.role import RIGHTS, Right, Role


def test_an_administrator_has_no_right_over_a_case() -> None:
    assert RIGHTS[Role.ADMINISTRATOR] == frozenset({Right.CHANGE_REFERENCE})


def test_nobody_who_works_on_cases_changes_what_they_rest_on() -> None:
    assert {role for role in Role if Right.CHANGE_REFERENCE in RIGHTS[role]} == {Role.ADMINISTRATOR}


def test_an_executor_does_all_of_a_case_but_sign_it() -> None:
    assert RIGHTS[Role.EXECUTOR] == frozenset(Right) - {Right.SIGN, Right.CHANGE_REFERENCE}


def test_every_role_has_its_rights_named() -> None:
    assert set(RIGHTS) == set(Role)
