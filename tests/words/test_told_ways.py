"""The ways a message goes, and what became of it, in words; and what a letter says beside the message."""

import pytest

from telnusqa.core.delivery import Delivery, Way
from telnusqa.core.language import Language
from telnusqa.core.message_state import MessageState
from telnusqa.core.tell_by import TellBy
from telnusqa.words.letter import letter_subject, letter_text
from telnusqa.words.message_state import message_state, went
from telnusqa.words.tell_by import tell_by, told_when_ready

OUTCOMES = [(Way.SMS, state) for state in Delivery] + [(Way.EMAIL, Delivery.TAKEN), (Way.EMAIL, Delivery.REFUSED)]


@pytest.mark.parametrize("language", Language)
def test_every_outcome_choice_and_state_has_words_of_its_own(language: Language) -> None:
    assert len({went(way, state, language) for way, state in OUTCOMES}) == len(OUTCOMES)
    assert len({message_state(each, language) for each in MessageState}) == len(MessageState)
    assert len({tell_by(each, language) for each in TellBy}) == len(TellBy)
    assert len({told_when_ready(each, language) for each in TellBy}) == len(TellBy)


def test_they_say_what_is_known_and_no_more() -> None:
    assert went(Way.SMS, Delivery.TAKEN, Language.KK) == "SMS жіберілді, телефонға жеткені әлі белгісіз"
    assert went(Way.SMS, Delivery.DELIVERED, Language.KK) == "SMS телефонға жетті"
    assert went(Way.EMAIL, Delivery.TAKEN, Language.KK) == "Хат электрондық поштаға жіберілді"
    assert message_state(MessageState.TRYING, Language.KK) == "Әлі жіберілмеді, қайта жіберіледі"


@pytest.mark.parametrize("state", [Delivery.DELIVERED, Delivery.NOT_DELIVERED, Delivery.UNKNOWN])
def test_a_letter_is_never_said_to_have_arrived_or_not(state: Delivery) -> None:
    with pytest.raises(KeyError):
        went(Way.EMAIL, state, Language.KK)


def test_a_letter_is_the_message_and_where_to_see_the_rest() -> None:
    assert letter_subject("7K3M9QXAT", Language.KK) == "Телнұсқа: 7K3M-9QXA-T өтініші"
    text = letter_text("Телнұсқа дайын.", "https://telnusqa.example.kz/portal/", Language.RU)
    assert text.startswith("Телнұсқа дайын.\n\n")
    assert text.endswith("можно изменить в кабинете.\n")
    assert "https://telnusqa.example.kz/portal/" in text
