"""In whose hands a blank is, what was done with it and why, in words."""

from collections.abc import Mapping

from telnusqa.core.custody import Hand, Place
from telnusqa.core.custody_act import CustodyWhat, SpoiledWhy
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_PLACE = {
    Place.SUPPLIER: N_("Жеткізушіде"),
    Place.STORE: N_("Қоймада"),
    Place.CUSTODIAN: N_("Бланк сақтаушыда"),
    Place.EXECUTOR: N_("Орындаушыда"),
    Place.USED: N_("Пайдаланылған"),
    Place.SPOILED: N_("Бүлінген"),
    Place.DESTROYED: N_("Жойылған"),
    Place.RETURNED: N_("Жеткізушіге қайтарылған"),
}
_OUT_OF = {
    Place.STORE: N_("Қоймадан"),
    Place.CUSTODIAN: N_("Бланк сақтаушыдан"),
    Place.SPOILED: N_("Бүлінгендерден"),
}
_INTO = {
    Place.STORE: N_("Қоймаға"),
    Place.CUSTODIAN: N_("Бланк сақтаушыға"),
}
_WHAT = {
    CustodyWhat.RECEIVED: N_("Қабылданды"),
    CustodyWhat.HANDED: N_("Берілді"),
    CustodyWhat.GIVEN_BACK: N_("Қайтып алынды"),
    CustodyWhat.SPOILED: N_("Бүлінген деп танылды"),
    CustodyWhat.DESTROYED: N_("Жойылды"),
    CustodyWhat.RETURNED: N_("Жеткізушіге қайтарылды"),
}
_SPOILED = {
    SpoiledWhy.PRINT: N_("Басып шығарғанда бүлінді"),
    SpoiledWhy.FILLED_WRONG: N_("Қате толтырылды"),
    SpoiledWhy.FACTORY: N_("Баспахана ақауы бар"),
    SpoiledWhy.DAMAGED: N_("Сақтағанда бүлінді"),
    SpoiledWhy.OUT_OF_USE: N_("Бланктің бұл үлгісі қолданыстан шықты"),
    SpoiledWhy.LOST: N_("Жоғалған"),
}


def place(value: Place, language: Language) -> str:
    """A kind of hand."""
    return say(language, _PLACE[value])


def hand(value: Hand, names: Mapping[int, str], language: Language) -> str:
    """A hand; an executor by name."""
    return _name(value, names) or place(value.place, language)


def out_of(value: Hand, names: Mapping[int, str], language: Language) -> str:
    """The hand something is taken out of, as an answer of a form."""
    return _name(value, names) or say(language, _OUT_OF.get(value.place) or _PLACE[value.place])


def into(value: Hand, names: Mapping[int, str], language: Language) -> str:
    """The hand something is put into, as an answer of a form."""
    return _name(value, names) or say(language, _INTO.get(value.place) or _PLACE[value.place])


def what_was_done(value: CustodyWhat, language: Language) -> str:
    """An act on blanks."""
    return say(language, _WHAT[value])


def spoiled_why(value: SpoiledWhy, language: Language) -> str:
    """Why a blank was found spoiled."""
    return say(language, _SPOILED[value])


def _name(value: Hand, names: Mapping[int, str]) -> str:
    return names.get(value.person, "") if value.person is not None else ""
