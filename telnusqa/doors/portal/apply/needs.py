"""Which papers the applicant is to bring."""

from telnusqa.core.application import Typed
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.shared.parts import Row
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.evidence import need_name, need_when, need_why, paper_name


def to_bring(typed: Typed, rules: RuleSet, language: Language, channel: Channel = Channel.PORTAL) -> list[Row]:
    """Each paper with when, why and by which paragraph; the application itself aside."""
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
        if need.paper is not Paper.APPLICATION
    ]
    return [*rows, _identity(language)] if all(need.paper is not Paper.IDENTITY for need in needs) else rows


def _identity(language: Language) -> Row:
    return Row(
        paper_name(Paper.IDENTITY, language),
        say(language, "Телнұсқаны алған кезде. Жеке куәлік немесе паспорт көрсетесіз, көшірмесі керек емес."),
    )
