"""Who came for a duplicate, by which paper, and why nothing was handed over, in words."""

from collections.abc import Iterable, Mapping

from telnusqa.core.bringer import BroughtBy
from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.core.not_handed import CameAs, WhyNotHanded
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.standing import Standing
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date

_CAME = {
    Standing.HOLDER: N_("Өтініш берушінің өзі"),
    Standing.ATTORNEY: N_("Сенімхаты бар өкілі"),
    Standing.LEGAL_REPRESENTATIVE: N_("Ата-анасы не заңды өкілі"),
}
_BROUGHT_BY = {
    BroughtBy.HOLDER: _CAME[Standing.HOLDER],
    BroughtBy.REPRESENTATIVE: N_("Өтінішті берген өкілі"),
    BroughtBy.ATTORNEY: N_("Сенімхаты бар басқа адам"),
    BroughtBy.COURIER: N_("Мемлекеттік корпорацияның курьері"),
}
_CAME_AS = {
    CameAs.HOLDER: _CAME[Standing.HOLDER],
    CameAs.ATTORNEY: _CAME[Standing.ATTORNEY],
    CameAs.LEGAL_REPRESENTATIVE: _CAME[Standing.LEGAL_REPRESENTATIVE],
    CameAs.ANOTHER: N_("Басқа адам"),
}
_GIVEN_TO = {
    Standing.HOLDER: N_("Өтініш берушінің өзіне берілді"),
    Standing.ATTORNEY: N_("Сенімхаты бар өкіліне берілді"),
    Standing.LEGAL_REPRESENTATIVE: N_("Ата-анасына не заңды өкіліне берілді"),
}
_TAKEN_BACK_BY = {
    Standing.HOLDER: N_("Өтініш берушінің өзі қайтарып алды"),
    Standing.ATTORNEY: N_("Сенімхаты бар өкілі қайтарып алды"),
    Standing.LEGAL_REPRESENTATIVE: N_("Ата-анасы не заңды өкілі қайтарып алды"),
}
_PAPERS = {
    GuardianPaper.BIRTH_CERTIFICATE: N_("Туу туралы куәлік"),
    GuardianPaper.DECISION: N_("Қорғаншылық не қамқоршылық туралы шешім"),
}
_WHY = {
    WhyNotHanded.IDENTITY_UNPROVED: N_("келген адамның жеке басы расталмады"),
    WhyNotHanded.SOMEBODY_ELSE: N_("алуға құқығы жоқ адам келді"),
    WhyNotHanded.POWER_EXPIRED: N_("сенімхаттың мерзімі өткен"),
    WhyNotHanded.POWER_NOT_NOTARISED: N_("сенімхатты нотариус куәландырмаған"),
    WhyNotHanded.POWER_NOT_NAMED: N_("сенімхатта құжатты алу құқығы жазылмаған"),
    WhyNotHanded.GUARDIANSHIP_UNPROVED: N_("ата-ана не заңды өкіл екені расталмады"),
    WhyNotHanded.ORIGINAL_NOT_BROUGHT: N_("құжаттың түпнұсқасы әкелінбеді"),
    WhyNotHanded.OTHER: N_("себебі кабинетте жазылған"),
}
_BRING = {
    WhyNotHanded.IDENTITY_UNPROVED: N_("Жеке куәлік не паспорт әкеліңіз."),
    WhyNotHanded.SOMEBODY_ELSE: N_("Өзіңіз келіңіз не басқа адамға нотариус куәландырған сенімхат беріңіз."),
    WhyNotHanded.POWER_EXPIRED: N_("Өзіңіз келіңіз не нотариустан жаңа сенімхат алыңыз."),
    WhyNotHanded.POWER_NOT_NOTARISED: N_("Өзіңіз келіңіз не сенімхатты нотариуста куәландырыңыз."),
    WhyNotHanded.POWER_NOT_NAMED: N_("Өзіңіз келіңіз не құжатты алу құқығы жазылған сенімхат беріңіз."),
    WhyNotHanded.GUARDIANSHIP_UNPROVED: N_("Туу туралы куәлікті не қорғаншылық туралы шешімді әкеліңіз."),
    WhyNotHanded.ORIGINAL_NOT_BROUGHT: N_("Телнұсқаны алуға келгенде құжаттың түпнұсқасын ала келіңіз."),
}


def who_came(standing: Standing, language: Language) -> str:
    """Who came, as an officer chooses it."""
    return say(language, _CAME[standing])


def brought_by(value: BroughtBy, language: Language) -> str:
    """As what somebody brought an original."""
    return say(language, _BROUGHT_BY[value])


def came_as(value: CameAs, language: Language) -> str:
    """As whom somebody came, by their own word."""
    return say(language, _CAME_AS[value])


def given_to(standing: Standing, language: Language) -> str:
    """To whom it was given."""
    return say(language, _GIVEN_TO[standing])


def taken_back_by(standing: Standing, language: Language) -> str:
    """Who took an application back at a counter."""
    return say(language, _TAKEN_BACK_BY[standing])


def guardian_paper(paper: GuardianPaper, language: Language) -> str:
    """The paper of a parent or guardian."""
    return say(language, _PAPERS[paper])


def shown_right(by: PowerOfAttorney | Guardianship | None, language: Language) -> tuple[str, str] | None:
    """The paper by which somebody acts for the holder: what it is called and what stands on it; None for the holder."""
    if isinstance(by, PowerOfAttorney):
        until = short_date(by.until, language) if by.until else say(language, "мерзімі жазылмаған")
        paper = say(
            language,
            "№ %(number)s, %(day)s; соңғы күні: %(until)s; %(notary)s",
            number=by.number,
            day=short_date(by.issued_on, language),
            until=until,
            notary=by.notary,
        )
        return say(language, "Сенімхат"), paper
    if isinstance(by, Guardianship):
        paper = f"{guardian_paper(by.paper, language)}, № {by.number}, {short_date(by.issued_on, language)}"
        return say(language, "Құқығын растайтын құжат"), paper
    return None


def why_not_handed(why: WhyNotHanded, language: Language) -> str:
    """Why nothing was handed over, as it stands inside a sentence."""
    return say(language, _WHY[why])


def reason_choice(why: WhyNotHanded, language: Language) -> str:
    """The same as an officer chooses it; another reason is told in words of their own."""
    said = say(language, "басқа себеп: төменде жазамын") if why is WhyNotHanded.OTHER else why_not_handed(why, language)
    return said[:1].upper() + said[1:]


def whys_not_handed(reasons: Iterable[WhyNotHanded], language: Language) -> str:
    """Several of them in one line."""
    return "; ".join(why_not_handed(why, language) for why in reasons)


def what_to_bring(reasons: Iterable[WhyNotHanded], language: Language) -> tuple[str, ...]:
    """What helps next time, each thing once; nothing for another reason, of which the officer wrote."""
    return tuple(dict.fromkeys(say(language, _BRING[why]) for why in reasons if why in _BRING))


def handover_note(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """What the line of a handover, a refused one, an original that came or went, or a withdrawal tells; "" otherwise.

    Of a withdrawal from the cabinet, or of a line older than the question who came, nothing is told.
    """
    if kind == "handover_refused":
        told = facts["reasons"]
        reasons = [WhyNotHanded(str(each)) for each in told] if isinstance(told, list) else []
        said = whys_not_handed(reasons, language)
        return f"{said[:1].upper()}{said[1:]}."
    if kind in ("handed_over", "original_given_back"):
        return given_to(Standing(str(facts.get("to", Standing.HOLDER.value))), language)
    if kind == "original_taken_in" and facts.get("brought_by"):
        return say(language, "Әкелген: %(who)s", who=brought_by(BroughtBy(str(facts["brought_by"])), language))
    if kind == "withdrawn" and facts.get("to"):
        return taken_back_by(Standing(str(facts["to"])), language)
    return ""


def handover_params(kept: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """What the message of a refused handover says of its reasons; "" for what was not kept."""
    named = [each for each in str(kept.get("why", "")).split(",") if each]
    return {"why": whys_not_handed([WhyNotHanded(each) for each in named], language)}
