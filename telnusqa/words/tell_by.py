"""The ways to be told, in words."""

from telnusqa.core.language import Language
from telnusqa.core.tell_by import TellBy
from telnusqa.words.catalogue import N_, say

_SAID = {
    TellBy.SMS: N_("Тек SMS"),
    TellBy.EMAIL: N_("Тек электрондық пошта"),
    TellBy.BOTH: N_("SMS пен электрондық пошта"),
}
_WHEN_READY = {
    TellBy.SMS: N_("Дайын болғанда телефонына хабар келеді."),
    TellBy.EMAIL: N_("Дайын болғанда электрондық поштасына хабар келеді."),
    TellBy.BOTH: N_("Дайын болғанда телефоны мен электрондық поштасына хабар келеді."),
}


def tell_by(value: TellBy, language: Language) -> str:
    """The choice, as a form offers it and a case shows it."""
    return say(language, _SAID[value])


def told_when_ready(value: TellBy, language: Language) -> str:
    """What an officer tells a visitor to expect."""
    return say(language, _WHEN_READY[value])
