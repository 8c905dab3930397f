"""How the service ends: refusals and what comes before one, handing over, the shelf, the archive."""

from datetime import date

from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.law.archive import ArchiveWord, archive_told
from telnusqa.law.handover import handover_clause
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import body, choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.count import months, working_days
from telnusqa.words.told.stated import Stated, since, stated

_GROUND = {
    Ground.UNTRUE: N_("%(body)s бас тарта алады: құжаттар не олардағы деректер дәйексіз екені анықталса."),
    Ground.NOT_MEETING_RULES: N_("%(body)s бас тарта алады: құжаттар Қағидалардың талаптарына сай келмесе."),
    Ground.NO_CONSENT: N_("%(body)s бас тарта алады: қолжетімділігі шектеулі дербес деректерге келісім берілмесе."),
}
_ARCHIVE = {
    ArchiveWord.ARCHIVE_OF_THE_PLACE: N_("Оқу орны таратылған болса, ол орналасқан жердегі архивке жүгініңіз."),
    ArchiveWord.ANOTHER_SERVICE: N_("Бұл – басқа қызмет: архив анықтама, көшірме немесе үзінді береді."),
    ArchiveWord.OWN_TERM: N_("Оның мерзімі мен тәртібі өз алдына бөлек."),
    ArchiveWord.NOT_A_DUPLICATE: N_("Архив дипломның телнұсқасын бермейді."),
}


def grounds(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Who may refuse the service and on which grounds."""
    norms = rules.edition.outcome.grounds
    if not norms:
        return (Stated(say(language, "Қызмет көрсетуден бас тартудың негізі көзделмеген.")),)
    return tuple(
        stated(say(language, _GROUND[norm.ground], body=body.name(norm.body, language)), language, norm.clause)
        for norm in norms
    )


def hearing(rules: RuleSet, language: Language, on: date | None = None) -> tuple[Stated, ...]:
    """What comes before a refusal, on a day or since when; nothing under an edition that knows no refusal."""
    if not rules.edition.outcome.grounds:
        return ()
    policy = rules.policy.hearing
    text = say(
        language,
        "Бас тартудан бұрын өтініш берушіні тыңдайды. Алдын ала хабарлау: ең кемі %(notice)s; қарсылық білдіру: "
        "%(objection)s.",
        notice=working_days(policy.notice_days, language),
        objection=working_days(policy.objection_days, language),
    )
    return since(policy.since, text, language, rules.policy.source("policy:hearing"), on)


def handover_places(rules: RuleSet) -> tuple[Collection, ...]:
    """Where a result is handed over: where policy lets it be collected, and where the text rules on handing over."""
    by_text = rules.edition.handover.places if rules.edition.handover else frozenset()
    return tuple(place for place in Collection if place in offered(rules).places or place.value in by_text)


def handover(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Against what a result is handed over, at each place."""
    return tuple(
        stated(
            say(
                language,
                "%(place)s: қолхат пен жеке басты куәландыратын құжат көрсетіледі; өкіл нотариалды куәландырылған "
                "сенімхатын қоса көрсетеді.",
                place=choice.collection(place, language),
            ),
            language,
            handover_clause(place, rules),
        )
        for place in handover_places(rules)
    )


def shelf(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How long a result waits at the Corporation, and how it comes back there."""
    norm, policy = rules.edition.outcome.storage, rules.policy.storage
    waits = say(
        language,
        "Дайын құжат Мемлекеттік корпорацияда сақталады: %(months)s. Содан кейін оқу орнына қайтарылады.",
        months=months(norm.months if norm else policy.months, language),
    )
    back = say(
        language,
        "Кейін келсеңіз, Мемлекеттік корпорация оны оқу орнынан қайта алдырады. Жеткізу мерзімі: %(days)s.",
        days=working_days(policy.recall_days, language),
    )
    source = rules.policy.source("policy:storage")
    return (
        stated(waits, language, norm.clause if norm else source),
        stated(back, language, source),
    )


def archive(rules: RuleSet, language: Language, *, sent: bool = False) -> tuple[Stated, ...]:
    """What the graduate of a liquidated institution is told; where to turn only while nothing was ``sent`` there."""
    told = archive_told(rules, liquidated=True)
    if told is None:
        return ()
    words = [word for word in told.words if not (sent and word is ArchiveWord.ARCHIVE_OF_THE_PLACE)]
    return tuple(stated(say(language, _ARCHIVE[word]), language, told.clause) for word in words)
