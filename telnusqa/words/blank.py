"""Blanks, and why a reservation falls, in words."""

from telnusqa.core.blank import BlankKind, VoidReason
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say, say_n

_KIND = {
    BlankKind.DIPLOMA: N_("Диплом бланкі"),
    BlankKind.HONOURS_DIPLOMA: N_("Үздік диплом бланкі"),
    BlankKind.SUPPLEMENT: N_("Қосымша бланкі"),
}
_VOID = {
    VoidReason.WRONG_RECORD: N_("Тізілімнен басқа жазба алынған"),
    VoidReason.WRONG_NAME: N_("Аты-жөні қате"),
    VoidReason.PRINT_SPOILED: N_("Басып шығарғанда бланк бүлінді"),
    VoidReason.NOT_MADE: N_("Телнұсқа жасалмады"),
    VoidReason.WITHDRAWN: N_("Өтініш қайтарып алынды"),
}


def blank_kind(value: BlankKind, language: Language) -> str:
    """A kind of blank."""
    return say(language, _KIND[value])


def void_reason(value: VoidReason, language: Language) -> str:
    """Why a reservation falls."""
    return say(language, _VOID[value])


def blanks(n: int, language: Language) -> str:
    """So many blanks."""
    return say_n(language, "%(n)s бланк", "%(n)s бланк", n)
