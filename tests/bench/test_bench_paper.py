"""A diploma with a supplement of forty rows, made whole, against typst alone on the same forms and inputs."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
import typst
from tqdm import tqdm

from telnusqa.paper.engine import FORMS, fonts
from telnusqa.paper.form import Form
from telnusqa.paper.over import OverBlank, over_json
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet, as_json
from tests.paper.people import DIPLOMA, DIPLOMA_BLANK, SUPPLEMENT, SUPPLEMENT_BLANK, marks

pytestmark = pytest.mark.bench

ON = date(2026, 10, 2)
Paper = tuple[Form, Sheet, OverBlank | None]
ROWS = 40


def papers(number: int, *, on_blank: bool) -> tuple[Paper, Paper]:
    """One diploma and its supplement, unlike any other."""
    registered = f"2026-{number:06}"
    more = {"unsealed": False, "verify_url": ""} if on_blank else {}
    return (
        (Form.DIPLOMA, replace(DIPLOMA, registration_number=registered, **more), DIPLOMA_BLANK if on_blank else None),
        (
            Form.SUPPLEMENT,
            replace(SUPPLEMENT, registration_number=registered, marks=marks(ROWS), **more),
            SUPPLEMENT_BLANK if on_blank else None,
        ),
    )


def ours(both: tuple[Paper, Paper]) -> None:
    """As the product makes them: every text seen to fit, then written."""
    for form, fields, over in both:
        render(form, fields, on=ON, over=over)


def theirs(both: tuple[Paper, Paper]) -> Callable[[], None]:
    """Typst alone, its inputs made beforehand."""
    ready = [
        (form, {"fields": as_json(fields), "over": over_json(over), "on": ON.isoformat()})
        for form, fields, over in both
    ]

    def work() -> None:
        for form, inputs in ready:
            typst.compile(
                str(FORMS / f"{form}.typ"),
                root=str(FORMS),
                font_paths=fonts(),
                format="pdf",
                sys_inputs=inputs,
                pdf_standards=["a-3a", "ua-1"],
            )

    return work


def processor_seconds(work: Callable[[], None]) -> float:
    """Of every thread: what a core would take."""
    began = time.process_time()
    work()
    return time.process_time() - began


@pytest.mark.parametrize("on_blank", [False, True], ids=["electronic", "over a blank"])
def test_a_diploma_with_forty_rows_against_typst_alone(on_blank: bool, scale: float) -> None:
    times = max(10, round(100 * scale))
    ours(papers(0, on_blank=on_blank))
    spent = {"ours": 0.0, "typst": 0.0}
    for each in tqdm(range(1, times + 1), desc="papers", unit=" pairs"):
        # Each is made once only, in turn, so that neither finds pages the other has set.
        spent["ours"] += processor_seconds(lambda: ours(papers(2 * each, on_blank=on_blank)))  # noqa: B023
        spent["typst"] += processor_seconds(theirs(papers(2 * each + 1, on_blank=on_blank)))
    a_second, yardstick = times / spent["ours"], times / spent["typst"]
    what = f"a diploma and {ROWS} rows, {'over a blank' if on_blank else 'electronic'}"
    print(f"{what}: {a_second:.2f} a second per core, typst alone {yardstick:.2f}, ratio {a_second / yardstick:.2f}")  # noqa: T201
