"""What a reader of an edition is told beside its words: how a slip is read, and why; how a clause is read."""

import pytest

from telnusqa.law import shipped
from telnusqa.law.norm import Body


def test_a_slip_is_kept_with_its_reading_and_its_reason():
    slip = shipped.editions()["2023"].slips[0]
    assert slip.clause == "2023:0"
    assert "еспеке" in slip.quote
    assert slip.reading.en == "The word for recording is meant."
    assert slip.why.ru == "Опечатка в названии Правил."


def test_a_clause_we_had_to_choose_on_has_its_reading_and_a_plain_one_has_none():
    edition = shipped.editions()["2015"]
    reading = edition.clause("2015:9.2").reading
    assert reading is not None
    assert reading.en == "The card is shown and compared; no copy is made, only the fact of the check is recorded."
    assert edition.clause("2015:7").reading is None


def test_an_edition_knows_no_week_of_an_authority_and_says_so():
    with pytest.raises(LookupError, match="ministry"):
        shipped.editions()["2023"].week(Body.MINISTRY)
