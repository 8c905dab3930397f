"""A refusal in words: the ground, what happened, the paragraph, the next step."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.acceptance_refusal import AcceptanceRefusal, GivenBy
from telnusqa.law.evidence import Situation
from telnusqa.law.norm import Body
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal import ServiceRefusal
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NoConsent, NotMeetingRules, Untrue
from telnusqa.words.refusal import (
    acceptance_refusal_sentences,
    found_how,
    ground_name,
    ground_sentence,
    service_refusal_sentences,
)
from tests.law.heard import HEARD

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
UNTRUE = Untrue(
    document=Paper.ORIGINAL,
    statement="ТКБ 0123456",
    found_how=FoundHow.PAPER_BOOKS,
    evidence=(EvidenceRef("file:1"),),
)


@pytest.mark.parametrize("language", Language)
def test_every_ground_and_every_way_it_was_found_has_words_of_its_own(language):
    assert len({ground_name(ground, language) for ground in Ground}) == len(Ground)
    assert len({found_how(how, language) for how in FoundHow}) == len(FoundHow)


def test_each_ground_tells_what_happened():
    meets_not = NotMeetingRules(paragraph="12", document=Paper.APPLICATION, what="басшының атына жазылмаған.")
    asked = NoConsent(asked_on=date(2026, 11, 24), asked_again_on=date(2026, 11, 30))
    assert [ground_sentence(ground, Language.KK) for ground in (UNTRUE, meets_not, asked)] == [
        "Құжаттың түпнұсқасы: «ТКБ 0123456» деген мәлімет расталмады (қағаз кітаптармен салыстырылды).",
        "Өтініш Қағидалардың 12-тармағына сәйкес келмейді: басшының атына жазылмаған.",
        "Келісім 2026 жылғы 24 қараша және 2026 жылғы 30 қараша күндері сұралды, бірақ берілмеді.",
    ]


def test_a_refusal_of_the_service_names_the_paragraph_and_the_way_on():
    refusal = ServiceRefusal(ground=UNTRUE, body=Body.PROVIDER, on=date(2026, 12, 8), heard=HEARD, rules=RULES)
    assert service_refusal_sentences(refusal, Language.KK) == (
        "Ұсынылған құжаттың немесе ондағы мәліметтің дәйексіздігі анықталды.",
        "Құжаттың түпнұсқасы: «ТКБ 0123456» деген мәлімет расталмады (қағаз кітаптармен салыстырылды).",
        "Негізі: Негізгі талаптар тізбесі (2023), 9-жол, 1) тармақша.",
        "Себебі жойылса, қайта өтініш бере аласыз. Шешімге шағымдануға құқығыңыз бар.",
    )


def test_a_refusal_to_accept_numbers_what_is_missing_and_says_what_to_do():
    refusal = AcceptanceRefusal(
        body=Body.CORPORATION,
        situation=Situation(channel=Channel.CORPORATION, reasons=frozenset({Reason.DAMAGED}), wanted=Wanted.DIPLOMA),
        brought=frozenset({Paper.APPLICATION}),
        on=date(2026, 11, 23),
        given_by=GivenBy(office="№ 3 бөлім", worker="Болат", executor="Болат", phone="+77172000003"),
        rules=OLD,
    )
    assert acceptance_refusal_sentences(refusal, Language.KK) == (
        "Құжаттар қабылданбады: топтама толық емес. Жетіспейтіні:",
        "1) Жеке басты куәландыратын құжат",
        "2) Дипломның түпнұсқасы",
        "Негізі: Стандарт (2015), 10-тармақ.",
        "Жетіспейтінін алып, кез келген жұмыс күні қайта келіңіз: өтініш сол күні тіркеледі.",
    )
    now = acceptance_refusal_sentences(replace(refusal, rules=RULES), Language.KK)
    assert now[3] == "Негізі: «Мемлекеттік көрсетілетін қызметтер туралы» Заң, 20-бап, 2-тармақ."
