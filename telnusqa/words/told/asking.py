"""Where one asks and learns how things stand, when the portal is open, and how a digital document is shown."""

from telnusqa.core.language import Language
from telnusqa.law.contacts import historic_contacts, live_contacts, status_ways
from telnusqa.law.digital_document import portal_clause, steps, users_clause
from telnusqa.law.norm_public import ContactKind, ContactNorm, ContactOf, DigitalStep, StatusBy
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.catalogue import N_, say
from telnusqa.words.told.stated import Stated, stated

_OF = {
    ContactOf.MINISTRY: N_("Министрлік"),
    ContactOf.CORPORATION: N_("Мемлекеттік корпорация"),
    ContactOf.PORTAL: N_("Портал"),
    ContactOf.CONTACT_CENTRE: N_("Бірыңғай байланыс орталығы"),
}
_KIND = {
    ContactKind.SITE: N_("%(of)s, сайты: %(value)s"),
    ContactKind.PHONE: N_("%(of)s, телефоны: %(value)s"),
    ContactKind.EMAIL: N_("%(of)s, электрондық поштасы: %(value)s"),
    ContactKind.ADDRESS: N_("%(of)s, мекенжайы: %(value)s"),
}
_STATUS = {
    StatusBy.CABINET: N_("Порталдағы жеке кабинетте"),
    StatusBy.CONTACT_CENTRE: N_("Бірыңғай байланыс орталығынан телефон арқылы"),
}
_STEP = {
    DigitalStep.SIGN_IN: N_("Мобильді қосымшаға ЭЦҚ-мен немесе бір реттік құпиясөзбен кіріңіз."),
    DigitalStep.OPEN_DOCUMENTS: N_("«Цифрлық құжаттар» бөлімін ашыңыз."),
    DigitalStep.CHOOSE: N_("Керек құжатты таңдап, қызметкерге көрсетіңіз."),
}


def live(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The contacts one may use."""
    return tuple(stated(contact(norm, language), language, norm.clause) for norm in live_contacts(rules))


def historic(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """The contacts of those years, word for word."""
    return tuple(stated(contact(norm, language), language, norm.clause) for norm in historic_contacts(rules))


def contacts(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """All contacts, the historic ones marked as such."""
    old = [stated(contact(norm, language), language, norm.clause) for norm in historic_contacts(rules)]
    marked = [Stated(say(language, "%(contact)s (тарихи)", contact=each.text), each.source, each.ours) for each in old]
    return (*live(rules, language), *marked)


def whose(norm: ContactNorm, language: Language) -> str:
    """Whose contact it is."""
    return say(language, _OF[norm.of])


def contact(norm: ContactNorm, language: Language) -> str:
    """One contact in a line; a site the text does not spell out is named alone."""
    of = whose(norm, language)
    if not norm.value:
        return say(language, "%(of)s: ресми сайтында", of=of)
    return say(language, _KIND[norm.kind], of=of, value=norm.value)


def status(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Where the order of the service and the status of a case are told from afar."""
    return tuple(stated(say(language, _STATUS[norm.by]), language, norm.clause) for norm in status_ways(rules))


def digital_users(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Who can show a digital document; nobody under an edition without them."""
    clause = users_clause(rules)
    text = say(
        language,
        "Цифрлық құжатты мобильді қосымшада авторландырылған адам және ақпараттық жүйелерді пайдаланушы көрсете алады.",
    )
    return (stated(text, language, clause),) if clause else ()


def digital_steps(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """How one shows a digital document, step by step."""
    way = steps(rules)
    return tuple(stated(say(language, _STEP[step]), language, way.clause) for step in way.items) if way else ()


def digital(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """Digital documents: for whom, and how."""
    return (*digital_users(rules, language), *digital_steps(rules, language))


def portal(rules: RuleSet, language: Language) -> tuple[Stated, ...]:
    """When the portal is open, what becomes of what is sent after hours, and that it carries the whole service."""
    clause, whole = rules.edition.public.round_the_clock_clause, portal_clause(rules)
    told = []
    if clause:
        told += [
            stated(text, language, clause)
            for text in (
                say(language, "Портал тәулік бойы ашық; алдын ала хабарланған техникалық жұмыс кезінде ғана жабылады."),
                say(
                    language,
                    "Жұмыс уақыты біткен соң, демалыс не мереке күні жіберілген өтініш келесі жұмыс күні қабылданады; "
                    "нәтиже де келесі жұмыс күні беріледі.",
                ),
            )
        ]
    if whole:
        text = say(language, "ЭЦҚ болса, қызметті портал арқылы электрондық түрде алуға болады.")
        told.append(stated(text, language, whole))
    return tuple(told)
