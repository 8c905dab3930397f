"""Who may do what: roles in an organisation, and the rights they carry."""

from enum import StrEnum


class OrganisationKind(StrEnum):
    """Kinds of organisations: those that may have a desk here, and those that are only named."""

    COLLEGE = "college"
    CORPORATION = "corporation"
    AUTHORITY = "authority"
    ARCHIVE = "archive"
    MINISTRY = "ministry"
    QUALITY = "quality"
    CONTACT_CENTRE = "contact_centre"


class Role(StrEnum):
    """A person's role in an organisation."""

    CLERK = "clerk"
    EXECUTOR = "executor"
    HEAD = "head"
    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"
    ARCHIVIST = "archivist"
    CUSTODIAN = "custodian"


class Right(StrEnum):
    """What one may do: with a case, or with what every case rests on."""

    SEE = "see"
    CHECK = "check"
    DECIDE = "decide"
    RESERVE = "reserve"
    SIGN = "sign"
    ISSUE = "issue"
    CONFIRM_PRINT = "confirm_print"
    CONFIRM_FIND = "confirm_find"
    TAKE_IN = "take_in"
    HAND_OVER = "hand_over"
    CHANGE_REFERENCE = "change_reference"
    ASSIGN = "assign"
    ANSWER_REQUEST = "answer_request"
    KEEP_REGISTER = "keep_register"
    READ_REGISTER = "read_register"
    READ_BOOK = "read_book"
    CLOSE_BOOK = "close_book"
    KEEP_BLANKS = "keep_blanks"
    READ_BLANKS = "read_blanks"
    HOLD = "hold"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CLERK: frozenset({Right.SEE, Right.TAKE_IN, Right.HAND_OVER, Right.CONFIRM_PRINT}),
    Role.EXECUTOR: frozenset(Right)
    - {
        Right.SIGN,
        Right.CHANGE_REFERENCE,
        Right.ASSIGN,
        Right.ANSWER_REQUEST,
        Right.CLOSE_BOOK,
        Right.KEEP_BLANKS,
        Right.HOLD,
    },
    Role.HEAD: frozenset(
        {
            Right.SEE,
            Right.CONFIRM_FIND,
            Right.ASSIGN,
            Right.SIGN,
            Right.CONFIRM_PRINT,
            Right.READ_REGISTER,
            Right.READ_BOOK,
            Right.CLOSE_BOOK,
            Right.READ_BLANKS,
            Right.HOLD,
        }
    ),
    Role.CUSTODIAN: frozenset({Right.KEEP_BLANKS, Right.READ_BLANKS}),
    Role.OPERATOR: frozenset(),
    Role.ADMINISTRATOR: frozenset({Right.CHANGE_REFERENCE, Right.HOLD}),
    Role.ARCHIVIST: frozenset({Right.ANSWER_REQUEST}),
}
"""Rights of a role in the organisation whose case it is; an archivist has none over cases, and an
administrator one alone: to see which are to be erased, and to hold them back."""

COUNTER_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.OPERATOR: frozenset({Right.SEE, Right.TAKE_IN}),
}
"""Rights of a role over what the counter of its own organisation took in, whosever case it became."""

OVER_A_REGISTER = frozenset({Right.READ_REGISTER, Right.KEEP_REGISTER, Right.CONFIRM_FIND})
"""Rights over a register itself, outside any case."""

HELD_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.ARCHIVIST: OVER_A_REGISTER,
}
"""Rights of a role over the register of a closed institution that its own archive holds."""

LEFT_RIGHTS = frozenset({Right.READ_REGISTER})
"""What the staff of a closed institution may still do with its register once an archive holds it."""
