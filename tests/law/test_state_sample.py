"""Which documents the service is about at all: those of the state sample, where an edition says so."""

from telnusqa.law import shipped


def test_edition_2023_says_in_its_preamble_that_own_samples_are_outside():
    assert shipped.editions()["2023"].public.state_sample_clause == "2023:0"


def test_edition_2015_has_no_word_on_samples():
    assert shipped.editions()["2015"].public.state_sample_clause == ""
