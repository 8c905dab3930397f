"""Papers a person is recognised by, in words."""

from telnusqa.core.identity import IdentityPaper
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SAID = {
    IdentityPaper.ID_CARD: N_("Жеке куәлік"),
    IdentityPaper.PASSPORT: N_("Паспорт"),
    IdentityPaper.BIRTH_CERTIFICATE: N_("Туу туралы куәлік"),
    IdentityPaper.DIGITAL: N_("Цифрлық құжат"),
}


def identity_paper(value: IdentityPaper, language: Language) -> str:
    """The paper's name."""
    return say(language, _SAID[value])
