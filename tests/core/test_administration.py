"""Who looks after whose accounts, and that somebody always does."""

import pytest

from telnusqa.core.administration import Administrator, looks_after, somebody_is_left
from telnusqa.core.role import OrganisationKind

A, C = OrganisationKind.AUTHORITY, OrganisationKind.COLLEGE
ERMEK, ASEL = Administrator(1, 10, A), Administrator(2, 11, A)
MARAT, DINA = Administrator(3, 20, C), Administrator(4, 20, C)


@pytest.mark.parametrize(
    ("homes", "organisation", "theirs"),
    [
        ({20: C}, 20, True),
        ({20: C}, 21, False),
        ({10: A}, 20, True),
        ({20: C, 10: A}, 21, True),
        ({}, 20, False),
        *(({20: kind}, 21, kind is A) for kind in OrganisationKind),
    ],
)
def test_ones_own_people_and_at_an_authority_everybody(
    homes: dict[int, OrganisationKind], organisation: int, theirs: bool
) -> None:
    assert looks_after(homes, organisation) is theirs


@pytest.mark.parametrize(
    ("standing", "gone", "left"),
    [
        ([ERMEK], [ERMEK], False),
        ([ERMEK, ASEL], [ERMEK], True),
        ([ERMEK, ASEL], [ERMEK, ASEL], False),
        ([ERMEK, MARAT], [MARAT], True),
        ([ERMEK, MARAT], [ERMEK], False),  # nobody would look after the other colleges
        ([MARAT], [MARAT], False),
        ([MARAT, DINA], [MARAT], True),
        ([MARAT, DINA], [MARAT, DINA], False),
        ([ERMEK], [], True),
        ([], [], True),
        ([ERMEK], [MARAT], True),
        ([MARAT], [ERMEK], True),
        ([], [ERMEK], True),
    ],
)
def test_the_last_one_of_the_same_reach_stays(
    standing: list[Administrator], gone: list[Administrator], left: bool
) -> None:
    assert somebody_is_left(standing, gone) is left
