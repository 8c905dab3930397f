"""Aliya and what she applies with: invented, and known without a database."""

from dataclasses import replace
from datetime import date

from telnusqa.core.application import Application, Original
from telnusqa.core.channel import Collection
from telnusqa.core.iin import Iin
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted

ALIYA_PHONE = "+77010000001"
ALIYA_IIN = Iin("900615400008")


def application(**changes: object) -> Application:
    """Aliya lost her diploma and asks for it with its supplement."""
    said = Application(
        applicant=PersonName("Омарова", "Әлия", "Серікқызы"),
        iin=ALIYA_IIN,
        phone=ALIYA_PHONE,
        email="aliya@post.example",
        address="Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
        institution_bin="960940000175",
        institution_then="Ақбұлақ политехникалық колледжі",
        institution_changed="",
        graduation_year=2009,
        speciality="Есеп және аудит",
        reasons=frozenset({Reason.LOST}),
        circumstances="Көшу кезінде жоғалып қалды",
        name_then=None,
        wanted=Wanted.BOTH,
        original=Original("ТКБ", "0123456", date(2009, 6, 27)),
        collection=Collection.OFFICE,
        consent=True,
        language=Language.KK,
    )
    return replace(said, **changes)  # type: ignore[arg-type]
