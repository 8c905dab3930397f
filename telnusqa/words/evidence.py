"""How a paper that is needed is named: what it is, why, and by when."""

from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.wanted import Part
from telnusqa.law.evidence import Need
from telnusqa.law.norm import When
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name

_PAPERS = {
    Paper.APPLICATION: N_("Өтініш"),
    Paper.IDENTITY: N_("Жеке басты куәландыратын құжат"),
    Paper.PRESS_EXCERPT: N_("Мерзімді баспа басылымынан үзінді"),
    Paper.ORIGINAL: N_("Құжаттың түпнұсқасы"),
    Paper.CONSENT_FORM: N_("Келісім нысаны"),
    Paper.REPRESENTATION: N_("Өкілдікті растайтын құжат"),
}
_ORIGINALS = {
    (Part.DIPLOMA,): N_("Дипломның түпнұсқасы"),
    (Part.SUPPLEMENT,): N_("Диплом қосымшасының түпнұсқасы"),
    (Part.DIPLOMA, Part.SUPPLEMENT): N_("Диплом мен оның қосымшасының түпнұсқалары"),
}
_WHYS = {
    "application": N_("Қызмет өтініш бойынша көрсетіледі."),
    "application_certified": N_("Порталда өтінішті ЭЦҚ-мен немесе SMS кодымен растайсыз."),
    "compare_person": N_("Жеке басыңызды салыстыру үшін; көшірмесі алынбайды."),
    "identify_person": N_("Жеке басыңызды анықтау үшін; көшірмесі алынбайды."),
    "loss_published": N_("Құжаттың жоғалғаны баспасөзде жариялануы керек."),
    "original_damaged": N_("Бүлінген құжаттың орнына телнұсқа беріледі."),
    "original_old_name": N_("Бұрынғы аты-жөніңіз жазылған құжаттың орнына телнұсқа беріледі."),
    "original_with_error": N_("Қатесі бар құжаттың орнына телнұсқа беріледі."),
    "legal_representative": N_("Ата-анасы немесе заңды өкілі екеніңізді растау үшін."),
    "attorney": N_("Сізге берілген, нотариалды куәландырылған сенімхат."),
}
_WHENS = {
    When.NOW: N_("Өтінішпен бірге"),
    When.BEFORE_HANDOVER: N_("Телнұсқаны алған кезде"),
}


def paper_name(paper: Paper, language: Language) -> str:
    """The paper's name, whatever document it is of."""
    return say(language, _PAPERS[paper])


def need_name(need: Need, language: Language) -> str:
    """The name of the paper that is needed; an original by the document it is of, where that is known."""
    if need.paper is Paper.ORIGINAL and need.parts:
        return say(language, _ORIGINALS[need.parts])
    return paper_name(need.paper, language)


def need_why(need: Need, language: Language) -> str:
    """Why the paper is needed, one sentence. Raises ``LookupError`` for an unknown code."""
    return say(language, _WHYS[need.why])


def need_when(need: Need, language: Language) -> str:
    """By when the paper is needed."""
    return say(language, _WHENS[need.when])


def need_sentence(need: Need, language: Language) -> str:
    """The whole need in a line: paper, by when, why, by which paragraph."""
    return say(
        language,
        "%(paper)s (%(when)s). %(why)s Негізі: %(clause)s.",
        paper=need_name(need, language),
        when=need_when(need, language).lower(),
        why=need_why(need, language),
        clause=clause_name(need.clause, language),
    )
