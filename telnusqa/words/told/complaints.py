"""To whom one complains, with what, how it is confirmed and answered, until when, and what of the court."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from telnusqa.core.due import TermAct
from telnusqa.core.language import Language
from telnusqa.law.complaint import (
    CouponItem,
    addressees,
    answer_ways,
    cabinet_steps,
    coupon,
    required_fields,
    stamp,
)
from telnusqa.law.court import court_said
from telnusqa.law.norm_complaint import AnswerWay, ComplaintField, StampItem, TrackedStep
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import term_choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.count import months, term_length, working_days
from telnusqa.words.court import court_sentence
from telnusqa.words.date import long_date
from telnusqa.words.told.stated import Stated, stated

_Item = TypeVar("_Item")
_FIELD = {
    ComplaintField.SURNAME: N_("тегі"),
    ComplaintField.GIVEN: N_("аты"),
    ComplaintField.PATRONYMIC: N_("әкесінің аты (болса)"),
    ComplaintField.ADDRESS: N_("пошталық мекенжайы"),
    ComplaintField.PHONE: N_("байланыс телефоны"),
}
_STAMP = {
    StampItem.STAMP: N_("мөртабан"),
    StampItem.INCOMING_NUMBER: N_("кіріс нөмірі"),
    StampItem.DAY: N_("тіркелген күні"),
    StampItem.TAKEN_BY: N_("қабылдаған адам"),
    StampItem.ANSWER_BY: N_("жауап мерзімі"),
    StampItem.ANSWER_WHERE: N_("жауап алатын орын"),
}
_COUPON = {
    CouponItem.NUMBER: N_("бірегей нөмір"),
    CouponItem.DAY: N_("күні"),
    CouponItem.TIME: N_("уақыты"),
    CouponItem.RECEIVER: N_("қабылдаған адам"),
}
_ANSWER = {
    AnswerWay.POST: N_("поштамен"),
    AnswerWay.BY_HAND: N_("оқу орнының кеңсесінде не Мемлекеттік корпорацияда қолға"),
}
_STEP = {
    TrackedStep.DELIVERED: N_("жеткізілді"),
    TrackedStep.REGISTERED: N_("тіркелді"),
    TrackedStep.EXECUTED: N_("орындалды"),
    TrackedStep.ANSWERED: N_("жауап берілді"),
    TrackedStep.REFUSED_TO_CONSIDER: N_("қараудан бас тартылды"),
}


def to_whom(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The addressees, the quality authority last, with what makes it another one."""
    known = addressees(rules)
    told = [stated(term_choice.body(each.body, language), language, each.clause) for each in known]
    told += [
        stated(
            say(language, "Сапаны бақылайтын органға басқа шағымнан бұрын да, кейін де, онсыз да жүгінуге болады."),
            language,
            each.clause,
        )
        for each in known
        if each.of_its_own
    ]
    return tuple(told)


def content(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What a complaint carries, and what confirms that it was taken."""
    fields = required_fields(rules)
    stamped, given = stamp(rules), coupon(rules)
    return (
        stated(
            say(language, "Шағымда жазылады: %(fields)s.", fields=_joined(_FIELD, [e.field for e in fields], language)),
            language,
            *(each.clause for each in fields),
        ),
        stated(
            say(
                language,
                "Шағымның екінші данасына не ілеспе хатқа қойылады: %(items)s.",
                items=_joined(_STAMP, stamped.items, language),
            ),
            language,
            stamped.clause,
        ),
        stated(
            say(language, "Берілетін талонда тұрады: %(items)s.", items=_joined(_COUPON, given.items, language)),
            language,
            given.clause,
        ),
    )


def terms(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How long a complaint may be considered; how long one may be filed, and how soon it is passed on."""
    policy = rules.policy.complaint
    norms = [norm for norm in rules.edition.terms if norm.act is not TermAct.DUPLICATE]
    if not norms and rules.edition.id in policy.editions:
        norms = list(policy.terms)
    told = [
        stated(
            f"{term_choice.act(norm.act, language)}: {term_length(norm.length, norm.unit, language)}",
            language,
            norm.clause,
        )
        for norm in norms
    ]
    window = say(
        language,
        "Шағым беру мерзімі – шешімді білген күннен бастап %(months)s; кешіккен шағым да қабылданады.",
        months=months(policy.filing_months, language),
    )
    passed = say(
        language,
        "Шағымданылған ұйым шағымды қарайтын органға жолдайды. Жолдау мерзімі: %(days)s.",
        days=working_days(policy.forward_days, language),
    )
    source = rules.policy.source("policy:complaint")
    return (*told, stated(window, language, source), stated(passed, language, source))


def answers(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How the answer comes, and what the cabinet shows on the way."""
    ways, steps = answer_ways(rules), cabinet_steps(rules)
    return (
        stated(
            say(language, "Дәлелді жауап беріледі: %(ways)s.", ways=_joined(_ANSWER, ways.items, language)),
            language,
            ways.clause,
        ),
        stated(
            say(
                language,
                "Портал арқылы берілген шағым жеке кабинетте көрінеді: %(steps)s.",
                steps=_joined(_STEP, steps.items, language),
            ),
            language,
            steps.clause,
        ),
    )


def court(rules: RuleSet, language: Language, on: date) -> tuple[Stated, ...]:
    """What is said of the court on that day."""
    said = court_said(on, rules)
    return (stated(court_sentence(said, language), language, *said.clauses),)


def court_by_day(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What is said of the court under an edition: before the day the complaint came first, and since."""
    since = rules.policy.complaint.pretrial_since
    told: list[Stated] = []
    if rules.edition.since < since:
        told += court(rules, language, rules.edition.since)
    later = court(rules, language, since)[0]
    dated = say(language, "%(text)s (%(day)s күнінен бастап)", day=long_date(since, language), text=later.text)
    return (*told, replace(later, text=dated))


def stamp_item(item: StampItem, language: Language) -> str:
    """What one thing of the registration stamp is called."""
    return say(language, _STAMP[item])


def coupon_item(item: CouponItem, language: Language) -> str:
    """What one thing of the coupon is called."""
    return say(language, _COUPON[item])


def answer_way(way: AnswerWay, language: Language) -> str:
    """How an answer reaches the person."""
    return say(language, _ANSWER[way])


def _joined(names: Mapping[_Item, str], items: Iterable[_Item], language: Language) -> str:
    return ", ".join(say(language, names[item]) for item in items)
