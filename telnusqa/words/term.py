"""How a term is explained: as a whole, day by day, and what is left of it."""

from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.core.language import Language
from telnusqa.law.working_left import Left
from telnusqa.words.catalogue import N_, say, say_n
from telnusqa.words.clause import clause_name
from telnusqa.words.count import term_length
from telnusqa.words.date import long_date

_HOLIDAYS = {
    "new_year": N_("Жаңа жыл"),
    "christmas": N_("Православиелік Рождество"),
    "women": N_("Халықаралық әйелдер күні"),
    "nauryz": N_("Наурыз мейрамы"),
    "unity": N_("Қазақстан халқының бірлігі мерекесі"),
    "defender": N_("Отан қорғаушы күні"),
    "victory": N_("Жеңіс күні"),
    "capital": N_("Астана күні"),
    "constitution": N_("Конституция күні"),
    "republic": N_("Республика күні"),
    "first_president": N_("Тұңғыш Президент күні"),
    "independence": N_("Тәуелсіздік күні"),
    "kurban_ait": N_("Құрбан айттың бірінші күні"),
    "by_order": N_("Бұйрықпен берілген демалыс күні"),
}

_ACTS_OF_A_DAY = ("decree:", "order:")


def holiday_name(code: str, language: Language) -> str:
    """The name of a holiday. Raises ``LookupError`` for an unknown code."""
    return say(language, _HOLIDAYS[code])


def term_sentences(term: Term, language: Language) -> tuple[str, ...]:
    """The term in a few sentences: its length and ends, by which paragraph, and what may still change it."""
    sentences = [
        say(language, "Мерзімі: %(length)s.", length=term_length(term.length, term.unit, language)),
        say(language, "Тіркелген күн саналмайды: %(start)s.", start=long_date(term.start, language)),
        say(language, "Соңғы күн: %(due)s.", due=long_date(term.due_on, language)),
    ]
    if term.inner_due_on is not None:
        day = long_date(term.inner_due_on, language)
        sentences.append(say(language, "Нәтиже Мемлекеттік корпорацияға жеткізілетін соңғы күн: %(day)s.", day=day))
    sentences.append(say(language, "Негізі: %(clause)s.", clause=clause_name(term.clause, language)))
    if term.estimated:
        sentences.append(say(language, "Бұл аралықтағы бір мереке күні әлі жарияланған жоқ: мерзім өзгеруі мүмкін."))
    return tuple(sentences)


def calendar_sentences(term: Term, language: Language) -> tuple[str, ...]:
    """On which list of holidays the term was counted, what came in by an act of its own, what is not sure yet."""
    sentences = []
    if term.estimated:
        sentences.append(
            say(
                language,
                "Жарияланбаған мереке күні ай бойынша болжанған: ол бір күн ерте не кеш болуы мүмкін. "
                "Ресми хабардан кейін мерзімді қайта қараңыз.",
            )
        )
    orders = dict.fromkeys(each.source for each in term.days if each.source.startswith("order:"))
    sentences += [
        say(language, "Кейін шыққан құжат ескерілді: %(order)s.", order=clause_name(order, language))
        for order in orders
    ]
    sentences.append(say(language, "Мереке күндері тізбесінің нұсқасы: %(version)s.", version=term.calendar_version))
    return tuple(sentences)


def by_act(counted: DayCounted) -> bool:
    """Whether an act about this very day decides of it: a day of rest one works on."""
    return counted.source.startswith(_ACTS_OF_A_DAY)


def day_sentence(counted: DayCounted, language: Language) -> str:
    """Why a day of the term is counted, or why it is not; its source is said by :func:`day_source`."""
    if counted.why is DayWhy.EXTENDED:
        return say(language, "Мерзім № %(act)s құжатпен ұзартылған", act=counted.act)
    if counted.ordinal is not None:
        if by_act(counted):
            return say(language, "%(n)s-күн: демалыс ауыстырылған, жұмыс күні", n=counted.ordinal)
        return say(language, "%(n)s-күн", n=counted.ordinal)
    if counted.why is DayWhy.START:
        return say(language, "Тіркелген күн, саналмайды")
    if counted.why is DayWhy.CARRIED:
        return say(language, "Мерзімнің соңы демалыс күніне тура келді, сондықтан ол осы жұмыс күні аяқталады")
    return _off_sentence(counted, language)


def day_source(counted: DayCounted, language: Language) -> str:
    """The paragraph or decree that decides about the day."""
    return clause_name(counted.source, language)


def left_sentence(left: Left, language: Language) -> str:
    """What is left of a term today, or how long ago it ended."""
    if left.missed:
        if left.days == 0:
            return say(language, "Мерзімі өтті")
        return say_n(language, "Мерзімі %(n)s жұмыс күні бұрын өтті", "Мерзімі %(n)s жұмыс күні бұрын өтті", left.days)
    if left.days == 0:
        return say(language, "Мерзімнің соңғы күні бүгін")
    return say_n(language, "%(n)s жұмыс күні қалды", "%(n)s жұмыс күні қалды", left.days)


def _off_sentence(counted: DayCounted, language: Language) -> str:
    moved = long_date(counted.moved_from, language) if counted.moved_from else ""
    if counted.why is DayWhy.HOLIDAY:
        return holiday_name(counted.holiday, language)
    if counted.why is DayWhy.HOLIDAY_MOVED:
        holiday = holiday_name(counted.holiday, language)
        return say(
            language,
            "%(holiday)s: мереке демалыс күніне тура келіп (%(moved)s), демалыс осы күнге ауысты",
            holiday=holiday,
            moved=moved,
        )
    if counted.why is DayWhy.REST_DAY_MOVED:
        return say(language, "Осы күнге ауыстырылған демалыс (бастапқы күні: %(moved)s)", moved=moved)
    return say(language, "Демалыс күні")
