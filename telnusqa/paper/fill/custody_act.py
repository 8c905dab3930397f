"""The act on paper of what was done with blanks: before a commission, or from hand to hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.blank_journal import BlankMove
from telnusqa.core.custody_act import CustodyWhat, SpoiledWhy
from telnusqa.core.language import Language
from telnusqa.paper.commission_act import CommissionAct
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import N_, say, say_n
from telnusqa.words.custody import spoiled_why
from telnusqa.words.date import long_date

_TITLE = {
    CustodyWhat.RECEIVED: N_("Бланктерді қабылдау туралы акт"),
    CustodyWhat.HANDED: N_("Бланктерді беру туралы акт"),
    CustodyWhat.GIVEN_BACK: N_("Бланктерді қайтып алу туралы акт"),
    CustodyWhat.SPOILED: N_("Бүлінген бланктерді есептен шығару туралы акт"),
    CustodyWhat.DESTROYED: N_("Бүлінген бланктерді жою туралы акт"),
    CustodyWhat.RETURNED: N_("Бланктерді жеткізушіге қайтару туралы акт"),
}
_FOUND = {
    CustodyWhat.RECEIVED: N_("Комиссия мына бланктердің түскенін тексеріп, санап, қабылдады."),
    CustodyWhat.HANDED: N_("Мына бланктер берілді және саналып алынды."),
    CustodyWhat.GIVEN_BACK: N_("Мына таза бланктер қайтарылды және саналып алынды."),
    CustodyWhat.SPOILED: N_("Комиссия мына бланктерді қарап, оларды жарамсыз деп таныды."),
    CustodyWhat.DESTROYED: N_("Комиссияның көзінше мына бүлінген бланктер жойылды."),
    CustodyWhat.RETURNED: N_("Мына бланктер жеткізушіге қайтарылды."),
}

_BEFORE_COMMISSION = frozenset({CustodyWhat.RECEIVED, CustodyWhat.SPOILED, CustodyWhat.DESTROYED})
"""All else goes from hand to hand: who gives and who takes sign."""


@dataclass(frozen=True, kw_only=True)
class AboutAct:
    """The act: whose it is, what was done, and who sat on the commission, the chair first.

    ``gave`` and ``took`` are whose hands the blanks went out of and into, "" where a pen writes the name.
    ``supplier`` is "" where none is named, ``why`` None but for spoiled blanks, ``missing`` ranges a delivery lacked.
    """

    college: str
    settlement: str
    head: str
    what: CustodyWhat
    number: str
    day: date
    commission: tuple[str, ...]
    language: Language
    gave: str = ""
    took: str = ""
    supplier: str = ""
    why: SpoiledWhy | None = None
    missing: tuple[str, ...] = ()


def custody_act_sheet(about: AboutAct, moves: Sequence[BlankMove]) -> tuple[Form, CommissionAct]:
    """The form and its fields."""
    language = about.language
    total = sum(len(move.these) for move in moves)
    return Form.COMMISSION_ACT, CommissionAct(
        language=language,
        college=about.college,
        title=say(language, _TITLE[about.what]),
        number=about.number,
        day=long_date(about.day, language),
        settlement=about.settlement,
        approved=Signing(say(language, "Басшы"), about.head),
        commission=_commission(about) if about.what in _BEFORE_COMMISSION else (),
        texts=(say(language, _FOUND[about.what]), *_more(about)),
        columns=(
            LedgerColumn(say(language, "Бланк түрі"), 2.0),
            LedgerColumn(say(language, "Нөмірлері"), 2.4),
            LedgerColumn(say(language, "Саны"), 0.7, "right"),
        ),
        rows=tuple((blank_kind(m.these.kind, language), str(m.these), str(len(m.these))) for m in moves),
        closing=(say_n(language, "Барлығы %(n)s бланк.", "Барлығы %(n)s бланк.", total),),
        signing=() if about.what in _BEFORE_COMMISSION else _from_hand_to_hand(about),
    )


def _commission(about: AboutAct) -> tuple[Signing, ...]:
    """Two empty lines for a pen where nobody was named."""
    chair, member = say(about.language, "Комиссия төрағасы"), say(about.language, "Комиссия мүшесі")
    named = about.commission or ("", "")
    return tuple(Signing(chair if n == 0 else member, name) for n, name in enumerate(named))


def _from_hand_to_hand(about: AboutAct) -> tuple[Signing, ...]:
    gave, took = say(about.language, "Тапсырды"), say(about.language, "Қабылдады")
    return Signing(gave, about.gave), Signing(took, about.took)


def _more(about: AboutAct) -> tuple[str, ...]:
    language = about.language
    told = []
    if about.supplier:
        told.append(say(language, "Жеткізуші: %(name)s.", name=about.supplier))
    if about.why is not None:
        told.append(say(language, "Себебі: %(why)s.", why=spoiled_why(about.why, language).lower()))
    if about.missing:
        told.append(say(language, "Жүкқұжатта бар, бірақ түспеген бланктер: %(n)s.", n=", ".join(about.missing)))
    return tuple(told)
