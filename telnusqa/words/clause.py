"""How a paragraph is named to people: the act, and the place in it."""

from collections.abc import Iterable
from datetime import date

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import of_date

_ACTS = {
    "holidays-law": N_("«Қазақстан Республикасындағы мерекелер туралы» Заң"),
    "labour-code": N_("Еңбек кодексі"),
    "civil-code": N_("Азаматтық кодекс"),
    "public-services": N_("«Мемлекеттік көрсетілетін қызметтер туралы» Заң"),
    "personal-data": N_("«Дербес деректер және оларды қорғау туралы» Заң"),
    "administrative-code": N_("Әкімшілік рәсімдік-процестік кодекс"),
}
_POLICIES = {
    "one-time-code": N_("бір реттік код"),
    "collection": N_("нәтиже берілетін орындар"),
    "inner-term": N_("нәтижені Мемлекеттік корпорацияға жеткізу мерзімі"),
    "end-on-day-off": N_("соңы демалыс күніне тура келген мерзім"),
    "portal-hours": N_("порталдағы өтініштің тіркелетін күні"),
    "corporation-hours": N_("Мемлекеттік корпорацияның жұмыс кестесі"),
    "filling-error": N_("құжатты толтыру кезіндегі қате"),
    "name-on-duplicate": N_("телнұсқадағы аты-жөні"),
    "surrendered-original": N_("тапсырылған түпнұсқаны сақтау"),
    "representative": N_("сенімхат бойынша өкіл"),
    "receipt": N_("құжаттардың қабылданғаны туралы қолхат"),
    "handover": N_("дайын құжатты беру"),
    "power-of-attorney": N_("сенімхаттың мерзімі"),
    "consent-form": N_("бөлек нысандағы келісім"),
    "gateway": N_("жүйелерде бар құжат сұралмайды"),
    "authority-week": N_("мемлекеттік органдардың жұмыс аптасы"),
    "electronic-alone": N_("тек электрондық телнұсқа алу"),
    "acceptance-refusal": N_("құжаттарды қабылдаудан бас тарту"),
    "hearing": N_("бас тарту алдындағы тыңдау"),
    "deemed-refusal": N_("мерзім өткенде бас тартылды деп саналуы"),
    "forwarding": N_("өтінішті құзыретті ұйымға жолдау"),
    "extension": N_("мерзімді ұзарту"),
    "correction": N_("өтінішті толықтыру"),
    "withdrawal": N_("өтінішті қайтарып алу"),
    "original-back": N_("түпнұсқаны қайтару"),
    "storage": N_("дайын құжатты сақтау"),
    "archive": N_("таратылған оқу орнының архиві"),
    "complaint": N_("шағымды қарау мерзімі"),
    "warnings": N_("мерзімнің аяқталуы туралы ескертулер"),
    "four-eyes": N_("бірі дайындап, екіншісі растайды"),
    "enquiry": N_("сұрау салуға жауап күту"),
    "inventory": N_("бланктерді түгендеу"),
    "record-correction": N_("қате электрондық жазбаны түзету"),
    "record-status": N_("құжаттың жарамдылығы"),
    "supplement": N_("қосымша мен дипломның нөмірі"),
    "book-closing": N_("кітапты жабу"),
    "retention": N_("істің сақталуы мен өшірілуі"),
    "document-kinds": N_("құжат түрлері мен үлгілері"),
}
# Points that the text itself numbers; other points of a paragraph are named by the paragraph alone.
_NUMBERED = {
    "2015": {"3.1", "3.2", "4.1", "4.2", "4.3", "8.1", "8.2", "9.1", "9.2", "9.3"},
    "2023": {"2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "7.1", "7.2", "8.1", "8.2", "8.3", "9.1", "9.2", "9.3"},
}
_PORTAL = {"7.4", "8.4"}


def clause_name(clause: str, language: Language) -> str:
    """The paragraph of a clause id in people's words, with its edition; "" for no clause.

    2023:8.4 is row 8 of the list of 2023, portal; public-services:20.2 is article 20, paragraph 2 of that Law.
    Raises ``LookupError`` for an act or rule that has no name yet.
    """
    act, _, place = clause.partition(":")
    if not clause:
        return ""
    if act == "2015":
        return _standard(place, language)
    if act == "2023":
        return _requirements(place, language)
    if act == "policy":
        return say(language, "Жүйенің өз қағидасы: %(rule)s", rule=rule_name(place, language))
    if act == "order":
        return _order(place, language)
    if act == "decree":
        return _decree(place, language)
    return _article(say(language, _ACTS[act]), place, language)


def rule_name(rule: str, language: Language) -> str:
    """One of our own rules. Raises ``LookupError`` for one that has no name yet."""
    return say(language, _POLICIES[rule])


def acts_named(cites: Iterable[str], language: Language) -> str:
    """Several acts in one line; where none is known it is the list of holidays itself that changed."""
    named = [clause_name(cite, language) for cite in cites if cite]
    return "; ".join(named) or say(language, "мереке күндерінің тізбесі")


def _standard(place: str, language: Language) -> str:
    if place.startswith("A"):
        return say(language, "Стандарт (2015), %(number)s-қосымша", number=place[1:])
    paragraph, _, point = place.partition(".")
    if place in _NUMBERED["2015"]:
        return say(
            language, "Стандарт (2015), %(paragraph)s-тармақ, %(point)s) тармақша", paragraph=paragraph, point=point
        )
    return say(language, "Стандарт (2015), %(paragraph)s-тармақ", paragraph=paragraph)


def _requirements(place: str, language: Language) -> str:
    if place == "0":
        return say(language, "Негізгі талаптар тізбесінің атауы (2023)")
    if place.startswith("A"):
        return say(language, "Қағидалардың %(number)s-қосымшасы (2023), өтініш нысаны", number=place[1:])
    row, _, point = place.partition(".")
    if place in _PORTAL:
        return say(language, "Негізгі талаптар тізбесі (2023), %(row)s-жол, портал", row=row)
    if place in _NUMBERED["2023"]:
        return say(language, "Негізгі талаптар тізбесі (2023), %(row)s-жол, %(point)s) тармақша", row=row, point=point)
    return say(language, "Негізгі талаптар тізбесі (2023), %(row)s-жол", row=row)


def _order(place: str, language: Language) -> str:
    """An act that an administrator entered: its date and number."""
    dated, _, number = place.partition(":")
    return say(
        language, "%(dated)s № %(number)s бұйрық", dated=of_date(date.fromisoformat(dated), language), number=number
    )


def _decree(number: str, language: Language) -> str:
    # The letter of the Adilet base tells whose act it is: P the Government's; the others here are a minister's.
    if number.startswith("P"):
        return say(language, "Үкіметтің демалыс күнін ауыстыру туралы қаулысы (Әділет: %(number)s)", number=number)
    return say(language, "Демалыс күнін ауыстыру туралы бұйрық (Әділет: %(number)s)", number=number)


def _article(act: str, place: str, language: Language) -> str:
    article, _, part = place.partition(".")
    if part:
        return say(language, "%(act)s, %(article)s-бап, %(part)s-тармақ", act=act, article=article, part=part)
    if article:
        return say(language, "%(act)s, %(article)s-бап", act=act, article=article)
    return act
