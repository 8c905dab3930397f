"""The act on paper of what a commission did with surrendered originals that are void: kept, or destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.original import KeptOriginalsAct, OriginalFate
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.core.wanted import Part
from telnusqa.paper.commission_act import CommissionAct
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.words.catalogue import N_, say, say_n
from telnusqa.words.choice import part
from telnusqa.words.date import long_date, short_date
from telnusqa.words.diploma import holder_short
from telnusqa.words.original import kept_at

_TITLE = {
    OriginalFate.KEPT: N_("Жарамсыз түпнұсқаларды сақтауға алу туралы акт"),
    OriginalFate.DESTROYED: N_("Жарамсыз түпнұсқаларды жою туралы акт"),
}
_FOUND = {
    OriginalFate.KEPT: N_(
        "Комиссия орнына телнұсқа берілген мына түпнұсқаларды қарап, жарамсыз деген белгісін тексеріп, сақтауға алды."
    ),
    OriginalFate.DESTROYED: N_("Комиссияның көзінше орнына телнұсқа берілген мына жарамсыз түпнұсқалар жойылды."),
}


@dataclass(frozen=True, kw_only=True)
class AboutOriginalsAct:
    """The act, and whose it is."""

    college: str
    settlement: str
    head: str
    act: KeptOriginalsAct
    day: date
    language: Language


@dataclass(frozen=True, kw_only=True)
class EndedOriginal:
    """One document of the act. ``void_since`` is the day its duplicate was issued."""

    case: CaseNumber
    holder: PersonName
    part: Part
    number: str
    void_since: date | None


def originals_act_sheet(about: AboutOriginalsAct, ended: Sequence[EndedOriginal]) -> tuple[Form, CommissionAct]:
    """The form and its fields, the holders by surname and initials."""
    language, act = about.language, about.act
    place = kept_at(act.where, act.place, language)
    n = len(ended)
    return Form.COMMISSION_ACT, CommissionAct(
        language=language,
        college=about.college,
        title=say(language, _TITLE[act.fate]),
        number=act.paper.number,
        day=long_date(about.day, language),
        settlement=about.settlement,
        approved=Signing(say(language, "Басшы"), about.head),
        commission=tuple(_signing(n, name, language) for n, name in enumerate(act.paper.commission)),
        texts=(say(language, _FOUND[act.fate]), *([say(language, "Орны: %(place)s.", place=place)] if place else [])),
        columns=(
            LedgerColumn(say(language, "Құжат"), 1.6),
            LedgerColumn(say(language, "Нөмірі"), 1.3),
            LedgerColumn(say(language, "Иесі"), 2.6),
            LedgerColumn(say(language, "Іс"), 1.1),
            LedgerColumn(say(language, "Қай күннен жарамсыз"), 1.2),
        ),
        rows=tuple(_row(each, language) for each in ended),
        closing=(say_n(language, "Барлығы %(n)s құжат.", "Барлығы %(n)s құжат.", n),),
    )


def _row(each: EndedOriginal, language: Language) -> tuple[str, ...]:
    since = short_date(each.void_since, language) if each.void_since else ""
    return part(each.part, language), each.number, holder_short(each.holder), shown(each.case), since


def _signing(n: int, name: str, language: Language) -> Signing:
    return Signing(say(language, "Комиссия мүшесі") if n else say(language, "Комиссия төрағасы"), name)
