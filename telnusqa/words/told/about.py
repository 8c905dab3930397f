"""What the service is: its name, who makes its rules and renders it, what can be asked for, and what comes of it."""

from telnusqa.core.language import Language
from telnusqa.law.charge import charge
from telnusqa.law.norm_outcome import RenderingForm, ResultKind
from telnusqa.law.norm_public import Level, RuleMaker
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet
from telnusqa.words import choice
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date
from telnusqa.words.told.stated import Stated, stated

_MAKER = {
    RuleMaker.EDUCATION_AND_SCIENCE: N_("Стандартты Қазақстан Республикасы Білім және ғылым министрлігі әзірледі."),
}
_LEVEL = {
    Level.TVET: N_("Техникалық және кәсіптік білім беру ұйымдары"),
    Level.POST_SECONDARY: N_("Орта білімнен кейінгі білім беру ұйымдары"),
}
_FORM = {
    RenderingForm.PAPER: N_("Қағаз жүзінде"),
    RenderingForm.ELECTRONIC: N_("Электрондық (ішінара автоматтандырылған)"),
}
_RESULT = {
    ResultKind.DUPLICATE: N_("Білім туралы құжаттың телнұсқасы"),
    ResultKind.REASONED_REFUSAL: N_("Қызмет көрсетуден бас тарту туралы дәлелді жауап"),
}


def name(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The name of the service."""
    title = rules.edition.title
    return (stated(getattr(title, language.value), language, title.clause),)


def in_force(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The days in force, which no text names."""
    told = [say(language, "Қолданысқа енген күні: %(day)s", day=long_date(rules.edition.since, language))]
    if rules.edition.until is not None:
        told.append(say(language, "Соңғы күні: %(day)s", day=long_date(rules.edition.until, language)))
    source = say(language, "Жүйеде бапталған күн")
    return tuple(Stated(text, source, ours=True) for text in told)


def maker(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Who wrote the rules, where the text says so."""
    norm = rules.edition.public.maker
    return (stated(say(language, _MAKER[norm.maker]), language, norm.clause),) if norm else ()


def providers(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Organisations of which levels render the service."""
    return tuple(
        stated(say(language, _LEVEL[norm.level]), language, norm.clause) for norm in rules.edition.public.providers
    )


def channels(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The ways in."""
    return tuple(
        stated(choice.channel(norm.channel, language), language, norm.clause) for norm in offered(rules).channels
    )


def objects(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What can be asked for."""
    return tuple(stated(choice.wanted(norm.wanted, language), language, norm.clause) for norm in offered(rules).objects)


def reasons(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Why it can be asked for."""
    return tuple(stated(choice.reason(norm.reason, language), language, norm.clause) for norm in offered(rules).reasons)


def free(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """That nothing is paid."""
    asked = charge(rules)
    text = (
        say(language, "Қызмет жеке тұлғаларға тегін көрсетіледі.")
        if asked.natural_persons
        else say(language, "Қызмет тегін көрсетіледі.")
    )
    return (stated(text, language, asked.clause),)


def forms(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """In which form the service is rendered, and that the electronic duplicate does not go alone."""
    norms = rules.edition.outcome.forms
    told = [stated(say(language, _FORM[norm.form]), language, norm.clause) for norm in norms]
    electronic = any(norm.form is RenderingForm.ELECTRONIC for norm in norms)
    if electronic and not rules.policy.electronic_alone:
        text = say(language, "Нәтиже – қағаз телнұсқа; электрондық данасы онымен бірге беріледі.")
        told.append(stated(text, language, rules.policy.source("policy:electronic-alone")))
    return tuple(told)


def results(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """What the service can end in."""
    return tuple(
        stated(say(language, _RESULT[norm.result]), language, norm.clause) for norm in rules.edition.outcome.results
    )
