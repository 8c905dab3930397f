"""The ways to be told, in words."""

from telnusqa.core.language import Language
from telnusqa.core.tell_by import TellBy
from telnusqa.words.catalogue import N_, say

_SAID = {
    TellBy.SMS: N_("Тек SMS"),
    TellBy.EMAIL: N_("Тек электрондық пошта"),
    TellBy.BOTH: N_("SMS пен электрондық пошта"),
}


def tell_by(value: TellBy, language: Language) -> str:
    """The choice, as a form offers it and a case shows it."""
    return say(language, _SAID[value])
