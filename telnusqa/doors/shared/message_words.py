"""A message of a case in words: as it would be sent now, and how far it has come."""

from urllib.parse import urlsplit

from django.conf import settings

from telnusqa.core.case import SETTLED, Case
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.message_state import MessageState
from telnusqa.doors.shared.parts import Moment
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations, rulesets, sent
from telnusqa.store.read.messages import Message
from telnusqa.store.read.organisations import Institution
from telnusqa.store.read.sent import Sent
from telnusqa.words.hours import open_hours
from telnusqa.words.message import Around, message
from telnusqa.words.message_state import message_state, went


def words_of(case: Case, told: Message, language: Language | None = None) -> str:
    """What would be sent now, in the language of the application unless another is asked for."""
    college, rules = organisations.by_id(case.home), rulesets.of(case.edition)
    return _words(case, told, language or told.language, college, rules)


def words_of_all(case: Case, told: tuple[Message, ...], language: Language) -> dict[int, str]:
    """What a case's applicant was told in one language, by the number of the line that asked for it."""
    college, rules = organisations.by_id(case.home), rulesets.of(case.edition)
    found: dict[int, str] = {}
    for each in reversed(told):
        found[each.seq] = f"{found.get(each.seq, '')} {_words(case, each, language, college, rules)}".strip()
    return found


def moments_of(case: Case, language: Language) -> list[Moment]:
    """Every message of the case, newest first: how far it has come, in ``language``; its text as it was sent."""
    college, rules = organisations.by_id(case.home), rulesets.of(case.edition)
    return [
        Moment(
            ". ".join(_came(each, language)),
            each.at or case.submitted_at,
            "",
            each.text or _words(case, each.message, each.message.language, college, rules),
        )
        for each in sent.of_case(case)
    ]


def _came(each: Sent, language: Language) -> list[str]:
    """A line for each way it went; of the message as a whole, where it has not gone by every way."""
    ways = [went(one.way, one.state, language) for one in each.went]
    if ways and each.state in (MessageState.SENT, MessageState.FAILED):
        return ways
    return [*ways, message_state(each.state, language)]


def _words(case: Case, told: Message, language: Language, college: Institution, rules: RuleSet) -> str:
    around = Around(
        place=college.address(language),
        hours=open_hours(schedule_of(Body.PROVIDER, rules), language),
        phone=college.phone,
        site=urlsplit(settings.TELNUSQA_PUBLIC_URL).netloc,
        due_on=case.due_on,
        missed=case.deemed_refused_on is not None and case.state not in SETTLED,
        brings_original=_brings_original(case, rules),
    )
    return message(told.key, language, case.number, around, told.params)


def _brings_original(case: Case, rules: RuleSet) -> bool:
    situation = Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted)
    return case.original_taken_at is None and any(need.paper is Paper.ORIGINAL for need in needed(situation, rules))
