"""What an edition rules for whoever comes to a counter."""

from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.home_visit import proof
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import IdentityWay
from telnusqa.law.offered import offered
from telnusqa.law.receipt import receipt_clause
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import body, choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.count import copies, minutes
from telnusqa.words.evidence import paper_name
from telnusqa.words.hours import open_hours
from telnusqa.words.told.stated import Stated, stated

_IDENTITY = {
    IdentityWay.IDENTITY_CARD: N_("Жеке куәлік"),
    IdentityWay.PASSPORT: N_("Паспорт"),
    IdentityWay.BIRTH_CERTIFICATE: N_("Туу туралы куәлік"),
    IdentityWay.DIGITAL_DOCUMENT: N_("Цифрлық құжаттар сервисіндегі электрондық құжат"),
}


def hours(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """When each body is open; an office's own schedule goes before it."""
    told = [
        stated(f"{body.name(each.body, language)}: {open_hours(each, language)}", language, each.clause)
        for each in rules.edition.schedules
    ]
    if sum(each.body is Body.CORPORATION for each in rules.edition.schedules) > 1:
        usual = open_hours(schedule_of(Body.CORPORATION, rules), language)
        text = say(language, "Мемлекеттік корпорацияның өз кестесін белгілемеген бөлімі: %(hours)s", hours=usual)
        told.append(stated(text, language, rules.policy.source("policy:corporation-hours")))
    return tuple(told)


def usual_hours(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """When the two counters are open that have named no hours of their own: a line for each."""
    schedules = [schedule_of(each, rules) for each in (Body.PROVIDER, Body.CORPORATION)]
    return tuple(
        stated(f"{body.name(each.body, language)}: {open_hours(each, language)}", language, each.clause)
        for each in schedules
    )


def waits(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The longest wait and the longest service at each body's counter: two clocks."""
    told = []
    for norm in rules.edition.counter.queues:
        who = body.name(norm.body, language)
        wait = minutes(int(norm.wait.total_seconds() // 60), language)
        served = minutes(int(norm.service.total_seconds() // 60), language)
        text = say(language, "%(body)s: кезек күту – ең көбі %(time)s", body=who, time=wait)
        told.append(stated(text, language, norm.wait_clause))
        text = say(language, "%(body)s: қызмет көрсету – ең көбі %(time)s", body=who, time=served)
        told.append(stated(text, language, norm.service_clause))
    if all(norm.body is not Body.PROVIDER for norm in rules.edition.counter.queues):
        told.append(Stated(say(language, "Оқу орны үшін мұндай уақыт белгіленбеген.")))
    return tuple(told)


def queue(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How people are called."""
    norm = rules.edition.counter.queue_order
    told = [say(language, "Кезек электрондық: талон бойынша шақырады.")]
    if norm.bookable:
        told.append(say(language, "Кезектегі орынды портал арқылы алдын ала брондауға болады."))
    if not norm.fast_track:
        told.append(say(language, "Ешкім басқалардан бұрын, жеделдетіп қабылданбайды."))
    return tuple(stated(text, language, norm.clause) for text in told)


def identity(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How a person can be identified."""
    return tuple(
        stated(say(language, _IDENTITY[norm.way]), language, norm.clause)
        for norm in rules.edition.counter.identity_ways
    )


def papers(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What is asked for at a counter, reason by reason, and on the portal where the edition has one."""
    told = []
    for channel in (Channel.OFFICE, Channel.PORTAL):
        if any(norm.channel is channel for norm in rules.edition.channels):
            told += [_asked(channel, norm.reason, rules, language) for norm in offered(rules).reasons]
    return tuple(told)


def _asked(channel: Channel, reason: Reason, rules: RuleSet, language: Language) -> Stated:
    situation = Situation(channel=channel, reasons=frozenset({reason}), wanted=Wanted.DIPLOMA)
    needs = needed(situation, rules)
    names = [paper_name(need.paper, language) for need in needs]
    listed = "; ".join(names[:1] + [text[:1].lower() + text[1:] for text in names[1:]])
    head = f"{choice.channel(channel, language)} · {choice.reason(reason, language)}"
    return stated(f"{head}: {listed}", language, *(need.clause for need in needs))


def systems(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """That nothing is asked for that systems hold."""
    text = say(language, "Мемлекеттік жүйелерде бар құжат сізден сұралмайды.")
    return (stated(text, language, proof(rules, in_systems=True).clause),)


def receipt(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """By which paragraph a receipt is given at each counter."""
    return tuple(
        stated(
            say(language, "%(place)s: құжаттардың қабылданғаны туралы қолхат беріледі.", place=place),
            language,
            receipt_clause(channel, rules),
        )
        for channel in (Channel.OFFICE, Channel.CORPORATION)
        for place in [choice.channel(channel, language)]
    )


def acceptance(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Who may refuse to accept an incomplete package: by the text, or by policy where it is silent."""
    by_policy = [each.norm for each in rules.policy.acceptance_refusals if each.edition == rules.edition.id]
    return tuple(
        stated(
            say(
                language,
                "%(body)s: құжаттар толық болмаса, қабылдамай, не жетпейтіні жазылған қолхат береді (%(copies)s).",
                body=body.name(norm.body, language),
                copies=copies(norm.copies, language),
            ),
            language,
            norm.clause,
        )
        for norm in (*rules.edition.counter.acceptance_refusals, *by_policy)
    )


def home_visit(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Who is visited at home, by whom, and how one calls; a proof that systems hold is not asked for."""
    norm = rules.edition.counter.home_visit
    text = say(
        language,
        "Өзін-өзі күту, жүріп-тұру не бағдарлау қабілетінен толық немесе ішінара айырылған адамның құжаттарын "
        "Мемлекеттік корпорация қызметкері үйіне барып қабылдайды. Шақыру нөмірі: %(phones)s.",
        phones=", ".join(norm.phones),
    )
    unproved = say(language, "Мемлекеттік жүйелерде тұрған мәліметті растайтын қағаз сұралмайды.")
    return (
        stated(text, language, norm.clause),
        stated(unproved, language, proof(rules, in_systems=True).clause),
    )
