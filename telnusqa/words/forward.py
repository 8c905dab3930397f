"""A case that goes on to another organisation, in words: why, where to, and what an archive is for."""

from collections.abc import Mapping

from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.law.forwarding import ForwardReason
from telnusqa.words.catalogue import N_, say

_REASON = {
    ForwardReason.WRONG_COLLEGE: N_("Құжатты басқа оқу орны берген"),
    ForwardReason.SUCCESSOR: N_("Құжатты берген оқу орнының құқықтық мирасқоры бар"),
    ForwardReason.ARCHIVE: N_("Құжатты берген оқу орны таратылған, мирасқоры жоқ"),
}


def forward_reason(reason: ForwardReason, language: Language) -> str:
    """Why a case goes on."""
    return say(language, _REASON[reason])


def archive_next_step(language: Language) -> str:
    """What the applicant does where an archive keeps the papers: nothing of ours goes on."""
    return say(language, "Өтінішіңіз осы жерде аяқталды. Енді төменде аталған архивке өзіңіз жүгініңіз.")


def archive_here_next_step(language: Language, *, answered: bool) -> str:
    """The same where the request went to an archive with its desk here: whether it has answered."""
    if answered:
        return say(language, "Өтінішіңіз осы жерде аяқталды. Архивтің жауабы төменде.")
    return say(language, "Өтінішіңіз осы жерде аяқталды. Сұрауыңызды енді архив қарайды, жауабын хабарлаймыз.")


def forward_params(kept: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """What the messages of a forwarded case say beside its number and due date; "" for what was not kept."""
    signs = Language.KK if language is Language.KK else Language.RU
    old, request = str(kept.get("old", "")), str(kept.get("request", ""))
    return {
        "to": str(kept.get(f"to_{language.value}", "")),
        "to_address": str(kept.get(f"address_{signs.value}", "")),
        "to_phone": str(kept.get("phone", "")),
        "old": shown(old) if old else "",
        "request": shown(request) if request else "",
        "archive": str(kept.get("archive", "")),
        "archive_address": str(kept.get("archive_address", "")),
    }
