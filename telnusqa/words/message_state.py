"""How far a message has come, for the one it is sent to."""

from telnusqa.core.language import Language
from telnusqa.core.message_state import MessageState
from telnusqa.words.catalogue import N_, say

_SAID = {
    MessageState.WAITING: N_("Жіберуге кезекте тұр"),
    MessageState.TRYING: N_("Әлі жіберілмеді, қайта жіберіледі"),
    MessageState.SENT: N_("SMS болып жіберілді"),
    MessageState.FAILED: N_("Жеткізілмеді: байланыс операторы қабылдамады"),
}


def message_state(value: MessageState, language: Language) -> str:
    """The state in words."""
    return say(language, _SAID[value])
