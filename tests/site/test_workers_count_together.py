"""`/metrics` says the same whichever worker answers: what all of them counted."""

import json

import pytest

from tests.fresh import Fresh


@pytest.mark.parametrize(("how", "told"), [((), [8, 8]), (("apart",), [3, 5])])
def test_each_worker_tells_of_all_and_apart_of_its_own(fresh: Fresh, how: tuple[str, ...], told: list[int]) -> None:
    printed = fresh.run("tests.site.workers_counting", *how, TELNUSQA_METRICS_TOKEN="t" * 40)
    assert json.loads(printed.splitlines()[-1]) == told
