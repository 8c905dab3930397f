"""How long the service may take, by which week that is counted, and what follows when it is late."""

from datetime import date

from telnusqa.core.calendar import Week
from telnusqa.core.due import TermAct, Unit
from telnusqa.core.language import Language
from telnusqa.law.norm import Body
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of
from telnusqa.words import body
from telnusqa.words.catalogue import N_, say
from telnusqa.words.count import months, term_length, working_days
from telnusqa.words.told.stated import Stated, since, stated

_WEEK = {
    Week.FIVE: N_("%(body)s: бес күндік жұмыс аптасы"),
    Week.SIX: N_("%(body)s: алты күндік жұмыс аптасы"),
}


def service_term(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The length of the term, from which day, and where its end goes."""
    told = []
    for norm in rules.edition.terms:
        if norm.act is TermAct.DUPLICATE:
            length = term_length(norm.length, norm.unit, language)
            text = say(language, "%(length)s; бірінші күн – тіркелген күннен кейінгі күн.", length=length)
            told.append(stated(text, language, norm.clause))
            if norm.unit is Unit.CALENDAR:
                text = say(language, "Соңғы күні демалысқа тура келсе, мерзім келесі жұмыс күні аяқталады.")
                told.append(stated(text, language, rules.policy.source("policy:end-on-day-off")))
    return tuple(told)


def weeks(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """By which week the term of each body is counted."""
    norms = [week_of(each, rules) for each in Body]
    return tuple(
        stated(say(language, _WEEK[norm.week], body=body.name(norm.body, language)), language, norm.clause)
        for norm in norms
    )


def inner_day(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """By when a result is owed at the Corporation, where policy says so."""
    if rules.edition.id not in rules.policy.inner_term_editions:
        return ()
    days = working_days(rules.policy.inner_term_days, language)
    text = say(language, "Мемлекеттік корпорацияда берілетін нәтиже сонда мерзімнен бұрын жетеді: %(days)s.", days=days)
    return (stated(text, language, rules.policy.source("policy:inner-term")),)


def late(rules: RuleSet, language: Language, on: date | None = None) -> tuple[Stated, ...]:
    """What a missed term means, and the one way to a longer one; asked of a day, only what holds on it."""
    policy = rules.policy
    deemed = say(
        language,
        "Мерзім нәтижесіз өтсе, бұл бас тарту деп саналады және оған шағымдануға болады; оқу орны телнұсқаны бәрібір "
        "береді.",
    )
    longer = say(
        language,
        "Мерзімді тек жеке шешім ұзартады: ең көбі %(months)s; бұл туралы хабарлау мерзімі – %(days)s.",
        months=months(policy.extension.months, language),
        days=working_days(policy.extension.tell_days, language),
    )
    return (
        *since(policy.deemed_refusal_since, deemed, language, policy.source("policy:deemed-refusal"), on),
        stated(longer, language, policy.source("policy:extension")),
    )


def forwarding(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What becomes of an application that came to the wrong body."""
    days = working_days(rules.policy.forwarding.days, language)
    text = say(language, "Басқа ұйымға тиесілі өтініш сол ұйымға жолданады. Жолдау мерзімі: %(days)s.", days=days)
    return (stated(text, language, rules.policy.source("policy:forwarding")),)
