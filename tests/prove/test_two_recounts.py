"""Workers run the same recount at the same moment: every case is counted once, its applicant told once."""

import pytest

from tests.fresh import Fresh
from tests.prove.contest import contest, scene

pytestmark = pytest.mark.prove
WORKERS = 3


def trouble(fresh: Fresh, sabotage: str = "") -> list[str]:
    made = scene(fresh, "--decree")
    wants = [{"home": made["home"], "decree": made["decree"]}] * WORKERS
    ended = contest(fresh, "recount_home", wants, sabotage)
    found = [str(end["died"]) for end in ended if "died" in end]
    for what, sql in (
        ("counted", "SELECT chain FROM store_line WHERE kind = 'term_recounted'"),
        ("told", "SELECT case_number FROM store_message WHERE key = 'term_changed'"),
    ):
        rows = [str(row[0]).removeprefix("case:") for row in fresh.rows(sql)]
        if sorted(rows) != sorted(made["cases"]):
            found.append(f"{what}: {len(rows)} of {len(set(rows))} cases")
    ends = {str(row[0]) for row in fresh.rows("SELECT due_on FROM store_case")}
    if ends != {"2026-12-15"}:
        found.append(f"ends: {sorted(ends)}")
    return found


def test_three_workers_with_one_errand_count_each_case_once(fresh: Fresh) -> None:
    assert trouble(fresh) == []


def test_sabotage_a_worker_without_the_key_of_a_recount_is_found_out(fresh: Fresh) -> None:
    found = trouble(fresh, "recount_without_its_key")
    assert any(line.startswith("told: ") for line in found)
