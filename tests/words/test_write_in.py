"""An officer is told in which language an applicant reads."""

import pytest

from telnusqa.core.language import Language
from telnusqa.words.hearing import question
from telnusqa.words.write_in import write_in

SAID = {
    Language.KK: "Өтініш қазақ тілінде берілген: өтініш берушіге қазақша жазыңыз.",
    Language.RU: "Өтініш орыс тілінде берілген: өтініш берушіге орысша жазыңыз.",
    Language.EN: "Өтініш ағылшын тілінде берілген: өтініш берушіге ағылшынша не ол түсінетін тілде жазыңыз.",
}


@pytest.mark.parametrize("applicant", Language)
def test_the_language_of_the_application_is_named(applicant: Language) -> None:
    assert write_in(applicant, Language.KK) == SAID[applicant]
    assert write_in(applicant, Language.RU) != write_in(applicant, Language.EN) != SAID[applicant]


def test_the_question_of_a_hearing_is_the_refusal() -> None:
    assert question(Language.KK) == "Құжаттың телнұсқасын беруден бас тарту"
    assert question(Language.RU) == "Отказ в выдаче дубликата документа"
