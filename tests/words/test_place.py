"""Every place a text may not fit has a name a person understands."""

import pytest

from telnusqa.core.language import Language
from telnusqa.core.making import Making
from telnusqa.core.problem import Problem
from telnusqa.core.wanted import Part
from telnusqa.paper.fill import sheet_of
from telnusqa.paper.sheet import texts
from telnusqa.words.place import place
from telnusqa.words.problem import problem
from tests.paper.made import making


@pytest.mark.parametrize("made", [making(part) for part in Part], ids=list(Part))
def test_every_place_of_a_duplicate_has_a_name(made: Making) -> None:
    _, sheet = sheet_of(made, on_blank=False)
    assert all(place(name, Language.KK) for name, _ in texts(sheet))
    assert all(place(name, Language.KK) for name in ("mark", "page"))


def test_a_place_is_named_with_its_page() -> None:
    assert place("ru.institution_at_entry", Language.KK) == "түскен кездегі оқу орнының атауы (орысша бет)"
    assert place("marks.2.kk", Language.KK) == "қосымшаның 3-жолы: пәннің атауы (қазақша бет)"
    assert place("marks.0.five", Language.KK) == "қосымшаның 1-жолы: бес балдық баға"


def test_a_place_nobody_named_is_no_silence() -> None:
    with pytest.raises(KeyError):
        place("kk.weather", Language.KK)


def test_a_text_that_does_not_fit_is_told_with_its_place() -> None:
    unfit = Problem("duplicate", "unfit", "", {"place": "kk.holder", "part": "diploma"})
    assert problem(unfit, Language.KK).startswith("«иесінің тегі, аты, әкесінің аты (қазақша бет)»")
