"""A decree that moves a day of rest is named by whose act it is."""

from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.words.clause import clause_name


def test_a_resolution_of_the_government_and_an_order_of_a_minister_have_their_names() -> None:
    government = "Үкіметтің демалыс күнін ауыстыру туралы қаулысы (Әділет: P1900000820)"
    assert clause_name("decree:P1900000820", Language.KK) == government
    order = "Демалыс күнін ауыстыру туралы бұйрық (Әділет: G24G0000436)"
    assert clause_name("decree:G24G0000436", Language.KK) == order


def test_every_decree_of_the_calendar_is_one_of_the_two() -> None:
    for transfer in shipped.calendar().transfers:
        assert transfer.cite.removeprefix("decree:")[0] == ("P" if transfer.moved_to.year < 2024 else "G")
        for language in Language:
            assert clause_name(transfer.cite, language).endswith(f": {transfer.cite.removeprefix('decree:')})")
