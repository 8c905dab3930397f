"""Why a record was found is said in three languages."""

import pytest

from telnusqa.core.finding import Why
from telnusqa.core.language import Language
from telnusqa.words.finding import why_found


def test_all_of_it_stands_in_one_line() -> None:
    why = (Why.SAME_NAME, Why.SAME_YEAR)
    assert why_found(why, Language.KK) == "Аты-жөні бірдей · Бітірген жылы бірдей"
    assert why_found(why, Language.RU) == "Имя совпадает · Год окончания совпадает"
    assert why_found((), Language.KK) == ""


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_has_its_words(language: Language) -> None:
    said = {why_found((why,), language) for why in Why}
    assert len(said) == len(Why)
    assert all(said)
