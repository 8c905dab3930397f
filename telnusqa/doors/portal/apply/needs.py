"""Which papers the applicant is to bring."""

from telnusqa.core.application import Typed
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared.parts import Row
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.norm import When
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.evidence import need_name, need_when, need_why, paper_name


def to_bring(
    typed: Typed,
    rules: RuleSet,
    language: Language,
    channel: Channel = Channel.PORTAL,
    *,
    original_is_here: bool = False,
) -> list[Row]:
    """What is shown when one collects, each with why and by which paragraph; what came with the application is not."""
    reasons = frozenset(Reason(each) for each in typed.reasons if each in list(Reason))
    wanted = Wanted(typed.wanted) if typed.wanted in list(Wanted) else Wanted.BOTH
    needs = needed(Situation(channel=channel, reasons=reasons, wanted=wanted), rules)
    rows = [
        Row(
            need_name(need, language),
            say(
                language,
                "%(when)s. %(why)s Негізі: %(clause)s.",
                when=need_when(need, language),
                why=need_why(need, language),
                clause=clause_name(need.clause, language),
            ),
        )
        for need in needs
        if need.when is When.BEFORE_HANDOVER and not (original_is_here and need.paper is Paper.ORIGINAL)
    ]
    return [*rows, _identity(language)]


def _identity(language: Language) -> Row:
    return Row(
        paper_name(Paper.IDENTITY, language),
        say(language, "Телнұсқаны алған кезде. Жеке куәлік немесе паспорт көрсетесіз, көшірмесі керек емес."),
    )
