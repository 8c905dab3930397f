"""How far a message has come: for the one it is sent to, and for the officer who may have to call instead."""

from telnusqa.core.delivery import Delivery, Way
from telnusqa.core.language import Language
from telnusqa.core.message_state import MessageState
from telnusqa.words.catalogue import N_, say

_SAID = {
    MessageState.WAITING: N_("Жіберуге кезекте тұр"),
    MessageState.TRYING: N_("Әлі жіберілмеді, қайта жіберіледі"),
    MessageState.SENT: N_("Жіберілді"),
    MessageState.FAILED: N_("Жіберілмеді"),
}
_WENT = {
    (Way.SMS, Delivery.TAKEN): N_("SMS жіберілді, телефонға жеткені әлі белгісіз"),
    (Way.SMS, Delivery.DELIVERED): N_("SMS телефонға жетті"),
    (Way.SMS, Delivery.NOT_DELIVERED): N_("SMS телефонға жетпеді"),
    (Way.SMS, Delivery.REFUSED): N_("SMS жіберілмеді: байланыс операторы қабылдамады"),
    (Way.SMS, Delivery.UNKNOWN): N_("SMS жіберілді, телефонға жеткені белгісіз"),
    (Way.EMAIL, Delivery.TAKEN): N_("Хат электрондық поштаға жіберілді"),
    (Way.EMAIL, Delivery.REFUSED): N_("Хат жіберілмеді: пошта сервері бұл мекенжайды қабылдамады"),
}


def message_state(value: MessageState, language: Language) -> str:
    """The state of the whole message."""
    return say(language, _SAID[value])


def went(way: Way, state: Delivery, language: Language) -> str:
    """What became of it on one way. A letter is never said to have arrived: nobody tells us."""
    return say(language, _WENT[way, state])
