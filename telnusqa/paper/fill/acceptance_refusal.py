"""What stands on the receipt of a refusal to accept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber, shown_refusal
from telnusqa.core.language import Language
from telnusqa.law.evidence import Need
from telnusqa.paper.acceptance_refusal import AcceptanceRefusalSlip, RussianRefusal
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import as_printed
from telnusqa.words.clause import clause_name
from telnusqa.words.date import date_parts, long_date
from telnusqa.words.evidence import need_name

_WORKER_IS = {"2015": "ХҚО қызметкерінің", "2023": "Мемлекеттік корпорация қызметкерінің"}
_LISTED_KK = {
    "2015": "мемлекеттік көрсетілетін қызмет стандартында",
    "2023": "мемлекеттік қызмет көрсетуге қойылатын негізгі талаптар тізбесінде",
}
_LISTED_RU = {
    "2015": "перечню, предусмотренному стандартом государственной услуги",
    "2023": "перечню основных требований к оказанию государственной услуги",
}


@dataclass(frozen=True, kw_only=True)
class Department:
    """The department that refuses, with its address, in both languages."""

    kk: str
    ru: str


def acceptance_refusal_sheet(
    number: AcceptanceRefusalNumber,
    missing: Sequence[Need],
    *,
    edition: str,
    applicant: str,
    address: str,
    received_by: str,
    department: Department,
    worker: str,
    executor: str,
    phone: str,
    copies: int,
    on: date,
    kept_until: date,
    language: Language,
) -> tuple[Form, AcceptanceRefusalSlip]:
    """The receipt, field for field (2015:A2), with a page in Russian for who was served in another language.

    ``applicant`` and ``address`` are as typed, ``received_by`` who takes it away, ``kept_until`` the last day on which
    what was typed is still kept for the next visit. Raises ``KeyError`` for an unknown edition.
    """
    parts = date_parts(on, Language.KK)
    until = long_date(kept_until, Language.KK)
    return Form.ACCEPTANCE_REFUSAL, AcceptanceRefusalSlip(
        number=shown_refusal(number),
        applicant=as_printed(applicant),
        address=as_printed(address),
        office=department.kk,
        listed=_LISTED_KK[edition],
        missing=tuple(_named(need, Language.KK) for need in missing),
        copies=copies,
        worker_is=_WORKER_IS[edition],
        worker=as_printed(worker),
        executor=as_printed(executor),
        phone=as_printed(phone),
        received_by=as_printed(received_by),
        day=parts.day,
        month=parts.month,
        year=parts.year,
        kept=f"Келесі жолы осы бөлімге келіп, осы нөмірді айтыңыз: өтініште жазылғандар {until} күніне дейін осында "
        "сақталады, қайта терілмейді.",
        reading=None if language is Language.KK else _reading(missing, edition, department, on, kept_until),
    )


def _reading(
    missing: Sequence[Need], edition: str, department: Department, on: date, kept_until: date
) -> RussianRefusal:
    until = long_date(kept_until, Language.RU)
    return RussianRefusal(
        office=department.ru,
        missing=tuple(_named(need, Language.RU) for need in missing),
        listed=_LISTED_RU[edition],
        day=long_date(on, Language.RU),
        kept=f"В следующий раз придите в это же отделение и назовите этот номер: записанное в заявлении хранится здесь "
        f"до {until}, "
        "набирать его заново не придётся.",
    )


def _named(need: Need, language: Language) -> str:
    """A missing paper with the paragraph that asks for it."""
    return f"{need_name(need, language)} – {clause_name(need.clause, language)}"
