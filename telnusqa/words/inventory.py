"""Counts of blanks in words: why book and count differ, by what that is mended, gaps of a series."""

from collections.abc import Mapping, Sequence

from telnusqa.core.custody import BlankRange, Hand
from telnusqa.core.inventory import Explained, Variance, VarianceWhy
from telnusqa.core.language import Language
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy
from telnusqa.core.variance_mend import Mend
from telnusqa.words.blank import blank_kind, blanks
from telnusqa.words.catalogue import N_, say
from telnusqa.words.custody import hand
from telnusqa.words.date import short_date

_WHY = {
    VarianceWhy.NOT_ENTERED: N_("Қозғалысы есепке енгізілмеген"),
    VarianceWhy.TYPED_WRONG: N_("Нөмірі есепке қате енгізілген"),
    VarianceWhy.DELIVERY: N_("Жеткізілімде артық не кем болған"),
    VarianceWhy.LOST: N_("Жоғалған"),
    VarianceWhy.NOT_KNOWN: N_("Себебі әзірге анықталмады"),
}
_MEND = {
    Mend.FIND: N_(
        "Алдымен іздеңіз. Біреуге актісіз берілген болса, сол актіні енгізіңіз; табылмаса, комиссия оны «Жоғалған» "
        "деген себеппен жарамсыз деп таниды"
    ),
    Mend.FIND_SPOILED: N_("Алдымен іздеңіз. Жойылып, енгізілмей қалған болса, жою актісін енгізіңіз"),
    Mend.HAND: N_("Беру актісін енгізіңіз"),
    Mend.GIVE_BACK: N_("Қайтып алу актісін енгізіңіз"),
    Mend.GIVE_BACK_AND_HAND: N_("Алдымен қайтып алу, содан соң беру актісін енгізіңіз"),
    Mend.SPOIL: N_("Комиссияның бүлінген деп тану актісін енгізіңіз"),
    Mend.PUT_TO_SPOILED: N_("Бұл бланк жарамсыз деп танылған: оны бүлінгендердің қасына қойыңыз"),
    Mend.RECEIVE: N_("Жүкқұжаты бойынша қабылдап, енгізіңіз"),
    Mend.TELL_HEAD: N_("Есеп бойынша бұл бланк қолда болмауға тиіс: нөмірін қайта қарап, басшыға айтыңыз"),
}
_GAP_WHY = {
    GapWhy.APART: N_("Жеткізілімдердің арасындағы нөмірлер: бізге тиесілі емес"),
    GapWhy.OTHER_COLLEGE: N_("Басқа оқу орнына берілген"),
    GapWhy.NOT_PRINTED: N_("Баспахана мұндай нөмірлерді шығармаған"),
    GapWhy.EARLIER: N_("Жүйе енгізілгенге дейін пайдаланылған"),
    GapWhy.NOT_KNOWN: N_("Себебі әзірге анықталмады"),
}


def variance_why(value: VarianceWhy, language: Language) -> str:
    """Why book and count differ."""
    return say(language, _WHY[value])


def mend_said(value: Mend, language: Language) -> str:
    """What is to be done about it."""
    return say(language, _MEND[value])


def gap_why(value: GapWhy, language: Language) -> str:
    """Why numbers never came, as a custodian says it."""
    return say(language, _GAP_WHY[value])


def by_book(variance: Variance, names: Mapping[int, str], language: Language) -> str:
    """Where the book says it is."""
    return hand(variance.book, names, language) if variance.book else say(language, "Есепте жоқ")


def by_count(variance: Variance, names: Mapping[int, str], language: Language) -> str:
    """Where it was found."""
    return hand(variance.found, names, language) if variance.found else say(language, "Табылмады")


def variance_line(told: Explained, names: Mapping[int, str], language: Language) -> str:
    """A difference with its reason, as a paragraph of the act."""
    these = told.variance.these
    line = say(
        language,
        "%(kind)s %(numbers)s (%(many)s): есеп бойынша – %(book)s; нақты – %(found)s. Себебі: %(why)s.",
        kind=blank_kind(these.kind, language),
        numbers=these,
        many=blanks(len(these), language),
        book=_within(told.variance.book, by_book(told.variance, names, language)),
        found=_within(told.variance.found, by_count(told.variance, names, language)),
        why=variance_why(told.why, language).lower(),
    )
    return f"{line} {told.note}".rstrip()


def _within(value: Hand | None, said: str) -> str:
    """In the middle of a sentence: a word of ours begins small, a name does not."""
    return said if value and value.person is not None else said.lower()


def gap_said(gap: Gap, language: Language) -> str:
    """Why the numbers are not here, as far as the books or the custodian tell."""
    if gap.origin is GapOrigin.LACKED:
        return say(language, "Жүкқұжатта бар, бірақ түспеген: %(paper)s", paper=_paper(gap, language))
    if gap.origin is GapOrigin.RETURNED:
        return say(language, "Жеткізушіге қайтарылған: %(paper)s", paper=_paper(gap, language))
    if gap.word is None:
        return say(language, "Бұл нөмірлер мұнда ешқашан жеткізілмеген")
    said = gap_why(gap.word.why, language)
    return f"{said}. {gap.word.note}" if gap.word.note else said


def gap_line(gap: Gap, language: Language) -> str:
    """A gap as a paragraph of the act."""
    kind, many = blank_kind(gap.these.kind, language), blanks(len(gap.these), language)
    said = gap_said(gap, language)
    return f"{kind} {gap.these} ({many}): {said[:1].lower()}{said[1:]}."


def ranges_said(ranges: Sequence[BlankRange], most: int) -> str:
    """The first of the ranges, with a mark where there are more."""
    return ", ".join(str(each) for each in ranges[:most]) + (" …" if ranges[most:] else "")


def _paper(gap: Gap, language: Language) -> str:
    number = f"№ {gap.number}" if gap.number else ""
    return ", ".join(filter(None, (gap.supplier, number, short_date(gap.dated, language) if gap.dated else ""))) or "–"
