"""What is said of the court: by edition, and by the day."""

from datetime import date

import pytest

from telnusqa.law import shipped
from telnusqa.law.court import CourtPath, CourtSaid, court_said

LAST, FIRST = date(2021, 6, 30), date(2021, 7, 1)
SOURCE = "public-services:25"


@pytest.mark.parametrize(
    ("edition", "on", "path", "clauses"),
    [
        ("2015", date(2015, 6, 20), CourtPath.COURT, ("2015:12",)),
        ("2015", LAST, CourtPath.COURT, ("2015:12",)),
        ("2015", FIRST, CourtPath.COMPLAINT_FIRST, ("2015:12", SOURCE)),
        ("2023", LAST, CourtPath.COURT, (SOURCE,)),
        ("2023", FIRST, CourtPath.COMPLAINT_FIRST, (SOURCE,)),
    ],
)
def test_since_july_2021_the_complaint_comes_before_the_court(edition, on, path, clauses):
    assert path in {"court", "complaint_first"}
    assert court_said(on, shipped.ruleset(edition)) == CourtSaid(path, clauses)
