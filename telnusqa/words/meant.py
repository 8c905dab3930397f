"""Why an institution is meant by a name, what became of it, and who issues for it today."""

from telnusqa.core.institution import InstitutionName
from telnusqa.core.language import Language
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date

_PASSED = {
    Fate.RENAMED: N_("%(day)s «%(to)s» болып қайта құрылды"),
    Fate.MERGED: N_("%(day)s «%(to)s» құрамына қосылды"),
    Fate.SPLIT: N_("%(day)s бөлінді, кітаптары «%(to)s» ұйымына өтті"),
}


def called(name: InstitutionName, language: Language, *, former: bool) -> str:
    """The name by which it was found, with its years where it is a former one."""
    said = name.said(language)
    if not former:
        return say(language, "Қазіргі атауы: %(name)s", name=said)
    first, last = (str(day.year) if day else "" for day in (name.since, name.until))
    if not first and not last:
        return say(language, "Бұрынғы атауы: %(name)s", name=said)
    return say(language, "Бұрынғы атауы: %(name)s (%(years)s)", name=said, years=f"{first or '…'}–{last or '…'}")


def passed(step: Descent, to: str, language: Language) -> str:
    """What became of it at one step, and by which act; ``to`` is the name of the one it passed into."""
    day = long_date(step.on, language)
    said = (
        say(language, "%(day)s таратылды", day=day)
        if step.fate is Fate.LIQUIDATED
        else say(language, _PASSED[step.fate], day=day, to=to)
    )
    return said + _by(step.ground, language)


def issues(language: Language) -> str:
    """It stands and issues itself."""
    return say(language, "Телнұсқаны өзі береді")


def issued_by(name: str, language: Language) -> str:
    """Its successor issues."""
    return say(language, "Телнұсқаны мұрагері береді: %(name)s", name=name)


def not_here(language: Language) -> str:
    """It stands, but takes no applications here."""
    return say(language, "Ол мұнда әлі қосылмаған: өтінішті оның өз кеңсесіне беріңіз")


def kept_in(archive: str, address: str, language: Language) -> str:
    """An archive keeps its papers."""
    return say(language, "Құжаттары архивте: %(archive)s, %(address)s", archive=archive, address=address)


def kept_somewhere(language: Language) -> str:
    """An archive keeps its papers, nobody knows which."""
    return say(language, "Құжаттары ол орналасқан жердің мемлекеттік архивінде")


def _by(ground: Ground, language: Language) -> str:
    if not ground.number:
        return ""
    if ground.dated is None:
        return say(language, " (№ %(number)s шешім)", number=ground.number)
    return say(
        language, " (%(dated)s № %(number)s шешім)", number=ground.number, dated=long_date(ground.dated, language)
    )
