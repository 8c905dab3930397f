"""Which rights a role carries."""

from telnusqa.core.role import COUNTER_RIGHTS, HELD_RIGHTS, LEFT_RIGHTS, OVER_A_REGISTER, RIGHTS, Right, Role


def test_an_administrator_sees_no_case_and_may_keep_one_from_erasing() -> None:
    assert RIGHTS[Role.ADMINISTRATOR] == frozenset({Right.CHANGE_REFERENCE, Right.HOLD})
    assert {role for role in Role if Right.HOLD in RIGHTS[role]} == {Role.ADMINISTRATOR, Role.HEAD}


def test_nobody_who_works_on_cases_changes_what_they_rest_on() -> None:
    assert {role for role in Role if Right.CHANGE_REFERENCE in RIGHTS[role]} == {Role.ADMINISTRATOR}


def test_an_executor_does_all_of_a_case_but_sign_it_or_share_out_the_work() -> None:
    assert RIGHTS[Role.EXECUTOR] == frozenset(Right) - {
        Right.SIGN,
        Right.ASSIGN,
        Right.CHANGE_REFERENCE,
        Right.ANSWER_REQUEST,
        Right.CLOSE_BOOK,
        Right.KEEP_BLANKS,
        Right.HOLD,
    }


def test_a_clerk_takes_in_and_hands_over_and_sees_what_that_needs() -> None:
    assert RIGHTS[Role.CLERK] == {Right.SEE, Right.TAKE_IN, Right.HAND_OVER, Right.CONFIRM_PRINT}


def test_a_head_signs_shares_out_the_work_and_confirms_what_another_found() -> None:
    assert RIGHTS[Role.HEAD] == {
        Right.SEE,
        Right.SIGN,
        Right.ASSIGN,
        Right.CONFIRM_FIND,
        Right.CONFIRM_PRINT,
        Right.READ_REGISTER,
        Right.READ_BOOK,
        Right.CLOSE_BOOK,
        Right.READ_BLANKS,
        Right.HOLD,
    }


def test_a_custodian_keeps_the_blanks_and_sees_no_case() -> None:
    assert RIGHTS[Role.CUSTODIAN] == {Right.KEEP_BLANKS, Right.READ_BLANKS}
    assert {role for role in Role if Right.KEEP_BLANKS in RIGHTS[role]} == {Role.CUSTODIAN}


def test_an_operator_has_no_right_over_a_case_and_nothing_it_rests_on() -> None:
    assert RIGHTS[Role.OPERATOR] == frozenset()


def test_over_what_its_own_counter_took_in_an_operator_sees_and_takes_in() -> None:
    assert COUNTER_RIGHTS[Role.OPERATOR] == {Right.SEE, Right.TAKE_IN}
    assert set(COUNTER_RIGHTS) == {Role.OPERATOR}


def test_an_archivist_answers_requests_alone_and_nobody_else_does() -> None:
    assert RIGHTS[Role.ARCHIVIST] == frozenset({Right.ANSWER_REQUEST})
    assert {role for role in Role if Right.ANSWER_REQUEST in RIGHTS[role]} == {Role.ARCHIVIST}


def test_the_register_is_kept_by_an_executor_alone() -> None:
    assert {role for role in Role if Right.KEEP_REGISTER in RIGHTS[role]} == {Role.EXECUTOR}


def test_over_a_register_an_archive_holds_its_clerk_does_what_an_executor_did() -> None:
    assert {Role.ARCHIVIST: {Right.READ_REGISTER, Right.KEEP_REGISTER, Right.CONFIRM_FIND}} == HELD_RIGHTS
    assert HELD_RIGHTS[Role.ARCHIVIST] == RIGHTS[Role.EXECUTOR] & OVER_A_REGISTER


def test_the_staff_of_a_closed_institution_may_still_read_its_register() -> None:
    assert {Right.READ_REGISTER} == LEFT_RIGHTS
    assert {role for role in Role if Right.READ_REGISTER in RIGHTS[role]} == {Role.EXECUTOR, Role.HEAD}


def test_every_role_has_its_rights_named() -> None:
    assert set(RIGHTS) == set(Role)
