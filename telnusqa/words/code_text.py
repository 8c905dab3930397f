"""The short message that carries a one-time code."""

from telnusqa.core.code import CodePurpose
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SAID = {
    CodePurpose.SIGN_IN: N_("Телнұсқа: кіру коды %(code)s. %(minutes)s минут жарамды. Ешкімге айтпаңыз."),
    CodePurpose.CONFIRM: N_("Телнұсқа: өтінішті растау коды %(code)s. %(minutes)s минут жарамды. Ешкімге айтпаңыз."),
}


def code_text(purpose: CodePurpose, code: str, minutes: int, language: Language) -> str:
    """What is sent to the phone, in the language of the one who asked; ``minutes`` is how long the code lives."""
    return say(language, _SAID[purpose], code=code, minutes=minutes)
