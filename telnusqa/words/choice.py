"""The choices of the forms, in words."""

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.role import Role
from telnusqa.core.wanted import Part, Wanted
from telnusqa.words.catalogue import N_, say

_REASON = {
    Reason.LOST: N_("Құжат жоғалды"),
    Reason.DAMAGED: N_("Құжат бүлінді"),
    Reason.NAME_CHANGED: N_("Тегі, аты немесе әкесінің аты өзгерді"),
    Reason.FILLING_ERROR: N_("Құжатты толтыру кезінде қате кетті"),
}
_WANTED = {
    Wanted.BOTH: N_("Қосымшасымен бірге дипломның телнұсқасы"),
    Wanted.DIPLOMA: N_("Дипломның телнұсқасы"),
    Wanted.SUPPLEMENT: N_("Қосымшаның телнұсқасы"),
}
_PART = {Part.DIPLOMA: N_("Диплом"), Part.SUPPLEMENT: N_("Дипломға қосымша")}
_CHANNEL = {
    Channel.OFFICE: N_("Оқу орнының кеңсесі"),
    Channel.CORPORATION: N_("Мемлекеттік корпорация"),
    Channel.PORTAL: N_("Портал"),
}
_COLLECTION = {
    Collection.OFFICE: N_("Оқу орнының кеңсесінде"),
    Collection.CORPORATION: N_("Мемлекеттік корпорацияда"),
}
_ROLE = {
    Role.CLERK: N_("Кеңсе қызметкері"),
    Role.EXECUTOR: N_("Орындаушы"),
    Role.HEAD: N_("Басшы"),
    Role.OPERATOR: N_("Мемлекеттік корпорацияның қызметкері"),
    Role.ARCHIVIST: N_("Архив қызметкері"),
    Role.CUSTODIAN: N_("Бланк сақтаушы"),
    Role.ADMINISTRATOR: N_("Анықтамалық деректердің әкімшісі"),
}


def reason(value: Reason, language: Language) -> str:
    """Why the duplicate is asked for."""
    return say(language, _REASON[value])


def reasons(values: frozenset[Reason], language: Language) -> str:
    """All reasons in one line, in the order of the form."""
    said = [reason(value, language) for value in Reason if value in values]
    return "; ".join(said[:1] + [text[:1].lower() + text[1:] for text in said[1:]])


def wanted(value: Wanted, language: Language) -> str:
    """What is asked for, in the words of the form."""
    return say(language, _WANTED[value])


def part(value: Part, language: Language) -> str:
    """One document of education."""
    return say(language, _PART[value])


def channel(value: Channel, language: Language) -> str:
    """The way in."""
    return say(language, _CHANNEL[value])


def collection(value: Collection, language: Language) -> str:
    """Where the result is collected."""
    return say(language, _COLLECTION[value])


def role(value: Role, language: Language) -> str:
    """A role in an organisation."""
    return say(language, _ROLE[value])
