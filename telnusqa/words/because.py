"""Why a duplicate is asked for, in the place the application form leaves for it."""

from telnusqa.core.application import Application
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted

_OF_WHAT = {
    Wanted.BOTH: "дипломым мен оның қосымшасының",
    Wanted.DIPLOMA: "дипломымның",
    Wanted.SUPPLEMENT: "диплом қосымшасының",
}
_BEFELL = {Reason.LOST: "жоғалуына", Reason.DAMAGED: "бүлінуіне"}
_FILLED = {
    Wanted.BOTH: "диплом мен оның қосымшасын толтыру кезінде кеткен қатеге",
    Wanted.DIPLOMA: "дипломды толтыру кезінде кеткен қатеге",
    Wanted.SUPPLEMENT: "диплом қосымшасын толтыру кезінде кеткен қатеге",
}
_OF_WHAT_RU = {
    Wanted.BOTH: "диплома и приложения к нему",
    Wanted.DIPLOMA: "диплома",
    Wanted.SUPPLEMENT: "приложения к диплому",
}
_BEFELL_RU = {Reason.LOST: "утрата", Reason.DAMAGED: "порча"}


def because_kk(application: Application) -> str:
    """All reasons in the dative, as they stand between «Маған» and «байланысты».

    «дипломымның жоғалуына және аты-жөнімнің өзгеруіне (құжатта: Омарова Әлия)»
    """
    found: list[str] = []
    befell = [word for reason, word in _BEFELL.items() if reason in application.reasons]
    if befell:
        found.append(f"{_OF_WHAT[application.wanted]} {_listed(befell, 'және')}")
    if Reason.NAME_CHANGED in application.reasons:
        found.append("аты-жөнімнің өзгеруіне" + _then(application.name_then, "құжатта"))
    if Reason.FILLING_ERROR in application.reasons:
        found.append(_FILLED[application.wanted])
    return _listed(found, "және")


def because_ru(application: Application) -> str:
    """All reasons as a Russian reader finds them on the translation: «утрата диплома; изменились фамилия, имя …»."""
    found: list[str] = []
    befell = [word for reason, word in _BEFELL_RU.items() if reason in application.reasons]
    if befell:
        found.append(f"{_listed(befell, 'и')} {_OF_WHAT_RU[application.wanted]}")
    if Reason.NAME_CHANGED in application.reasons:
        found.append("изменились фамилия, имя или отчество" + _then(application.name_then, "в документе"))
    if Reason.FILLING_ERROR in application.reasons:
        found.append(f"ошибка при заполнении {_OF_WHAT_RU[application.wanted]}")
    return "; ".join(found)


def _then(name: PersonName | None, where: str) -> str:
    return f" ({where}: {name.full})" if name else ""


def _listed(items: list[str], last: str) -> str:
    """«a, b және c»."""
    return f" {last} ".join(part for part in (", ".join(items[:-1]), "".join(items[-1:])) if part)
