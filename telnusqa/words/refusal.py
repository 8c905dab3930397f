"""How a refusal is said: its ground with the evidence, what is missing, and what to do next."""

from telnusqa.core.language import Language
from telnusqa.law.acceptance_refusal import AcceptanceRefusal
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal import ServiceRefusal
from telnusqa.law.refusal_ground import FoundHow, NotMeetingRules, RefusalGround, Untrue, kind_of
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.evidence import need_name, paper_name

_GROUNDS = {
    Ground.UNTRUE: N_("Ұсынылған құжаттың немесе ондағы мәліметтің дәйексіздігі анықталды"),
    Ground.NOT_MEETING_RULES: N_("Ұсынылған құжат Қағидалардың талаптарына сәйкес келмейді"),
    Ground.NO_CONSENT: N_("Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім жоқ"),
}
_FOUND = {
    FoundHow.REGISTER: N_("тізіліммен салыстырылды"),
    FoundHow.PAPER_BOOKS: N_("қағаз кітаптармен салыстырылды"),
    FoundHow.STATE_SYSTEM: N_("мемлекеттік ақпараттық жүйенің мәліметімен салыстырылды"),
    FoundHow.ISSUER: N_("құжатты берген ұйым жауап берді"),
    FoundHow.EXPERT: N_("сараптама жүргізілді"),
}


def ground_name(ground: Ground, language: Language) -> str:
    """The ground, near the words of the text."""
    return say(language, _GROUNDS[ground])


def found_how(how: FoundHow, language: Language) -> str:
    """How the untruth was found, as it stands inside a sentence."""
    return say(language, _FOUND[how])


def ground_sentence(ground: RefusalGround, language: Language) -> str:
    """What happened, in a sentence: which paper, what about it, how it is known; or when consent was asked for."""
    if isinstance(ground, Untrue):
        return say(
            language,
            "%(paper)s: «%(statement)s» деген мәлімет расталмады (%(how)s).",
            paper=paper_name(ground.document, language),
            statement=ground.statement.strip(),
            how=found_how(ground.found_how, language),
        )
    if isinstance(ground, NotMeetingRules):
        return say(
            language,
            "%(paper)s Қағидалардың %(paragraph)s-тармағына сәйкес келмейді: %(what)s.",
            paper=paper_name(ground.document, language),
            paragraph=ground.paragraph,
            what=ground.what.strip().rstrip("."),
        )
    return say(
        language,
        "Келісім %(first)s және %(again)s күндері сұралды, бірақ берілмеді.",
        first=long_date(ground.asked_on, language),
        again=long_date(ground.asked_again_on, language),
    )


def service_refusal_sentences(refusal: ServiceRefusal, language: Language) -> tuple[str, ...]:
    """A refusal of the service: the ground, what happened, the paragraph, and what may be done next."""
    return (
        ground_name(kind_of(refusal.ground), language) + ".",
        ground_sentence(refusal.ground, language),
        _basis(refusal.clause, language),
        say(language, "Себебі жойылса, қайта өтініш бере аласыз. Шешімге шағымдануға құқығыңыз бар."),
    )


def acceptance_refusal_sentences(refusal: AcceptanceRefusal, language: Language) -> tuple[str, ...]:
    """A refusal to accept: what is missing, numbered from one, by which paragraph, and what to do next."""
    return (
        say(language, "Құжаттар қабылданбады: топтама толық емес. Жетіспейтіні:"),
        *(f"{number}) {need_name(need, language)}" for number, need in enumerate(refusal.missing, start=1)),
        _basis(refusal.clause, language),
        say(language, "Жетіспейтінін алып, кез келген жұмыс күні қайта келіңіз: өтініш сол күні тіркеледі."),
    )


def _basis(clause: str, language: Language) -> str:
    return say(language, "Негізі: %(clause)s.", clause=clause_name(clause, language))
