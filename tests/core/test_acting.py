"""Whether an act is open: known within it, forgotten after it, even one that failed."""

import pytest

from telnusqa.core.acting import acting, forbid_inside_act
from telnusqa.core.errors import NeighbourInsideAct


def test_a_neighbour_is_forbidden_while_an_act_is_open_and_free_before_and_after():
    forbid_inside_act("sms")
    with acting(), pytest.raises(NeighbourInsideAct, match=r"^sms$"):
        forbid_inside_act("sms")
    forbid_inside_act("sms")


def test_an_act_that_failed_is_over():
    with pytest.raises(KeyError), acting():
        raise KeyError
    forbid_inside_act("sms")


def test_an_act_within_an_act_leaves_the_outer_one_open():
    with acting():
        with acting():
            pass
        with pytest.raises(NeighbourInsideAct):
            forbid_inside_act("mail")
