"""Who acted, where it was no member of staff."""

from telnusqa.core.event import ADMINISTRATOR, APPLICANT, WORKER
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_SAID = {
    APPLICANT.code: N_("Өтініш беруші"),
    WORKER.code: N_("Жүйе"),
    ADMINISTRATOR.code: N_("Жүйе әкімшісі"),
}


def actor(code: str, language: Language) -> str:
    """The actor in a word; the code itself where nobody gave it words."""
    if code.startswith("token:"):
        return say(language, "Ақпараттық жүйе")
    return say(language, _SAID[code]) if code in _SAID else code
