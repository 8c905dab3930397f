"""Every paper of the house, each rendered once: filled, emptiest and longest, in each of its languages."""

import pytest

from telnusqa.paper.render import render
from telnusqa.sample.paper import ON, Fill, SamplePaper
from telnusqa.sample.papers import every_paper
from tests.paper.read import metadata, unembedded

PAPERS = every_paper()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.file)
def test_a_paper_can_be_printed_and_kept(paper: SamplePaper) -> None:
    pdf = render(paper.form, paper.sheet, on=ON)
    for claim in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert claim in metadata(pdf)
    assert unembedded(pdf) == ()


def test_each_kind_has_its_three_samples_in_every_language_it_has() -> None:
    for paper in PAPERS:
        same = {each.fill for each in PAPERS if (each.name, each.language) == (paper.name, paper.language)}
        assert same == set(Fill), paper.file
