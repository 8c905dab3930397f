"""An invented case and what its applicant typed, as the sample papers show it: ordinary, the least, the most."""

from dataclasses import replace
from datetime import UTC, date, datetime

from telnusqa.core.application import Application, Original
from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.iin import Iin
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.sample import long

REGISTERED_ON = date(2026, 11, 23)

CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(5),
    state=State.REGISTERED,
    channel=Channel.PORTAL,
    edition="2023",
    wanted=Wanted.BOTH,
    reasons=frozenset({Reason.LOST}),
    collection=Collection.OFFICE,
    submitted_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
    registered_on=REGISTERED_ON,
    due_on=date(2026, 12, 14),
    inner_due_on=None,
    chain_year=2026,
)

_SPECIALITY = {Language.KK: "Есептеу техникасы", Language.RU: "Вычислительная техника"}
_HAPPENED = {
    Language.KK: "2026 жылғы ақпанда автобуста сөмкеммен бірге қалып қойды.",
    Language.RU: "В феврале 2026 года остался в автобусе вместе с сумкой.",
}
_FELL = {
    Language.KK: "Екібастұз – Павлодар автобусынан түскенде сөмкем ішінде қалып қойды, іздеу нәтиже бермеді. ",
    Language.RU: "Когда я выходила из автобуса Экибастуз – Павлодар, сумка осталась в нём, поиски ничего не дали. ",
}


def application(language: Language) -> Application:
    """Lost, with its supplement; the number of the original is known."""
    return Application(
        applicant=long.NAME,
        iin=Iin(long.IIN),
        phone="+77010000001",
        email="",
        address=long.ADDRESS[language],
        institution_bin="960940000175",
        institution_then=long.COLLEGE[language],
        institution_changed="",
        graduation_year=2019,
        speciality=_SPECIALITY[language],
        reasons=frozenset({Reason.LOST}),
        circumstances=_HAPPENED[language],
        name_then=None,
        wanted=Wanted.BOTH,
        original=Original("ТКБ", "0123456", date(2019, 6, 26)),
        collection=Collection.OFFICE,
        consent=True,
        language=language,
    )


def least(language: Language) -> Application:
    """As little as the form takes: one reason in a word, the diploma alone, nothing known of the original."""
    return replace(
        application(language),
        applicant=long.SHORT_NAME,
        iin=None,
        institution_then="",
        speciality="IT",
        reasons=frozenset({Reason.DAMAGED}),
        circumstances={Language.KK: "Күйді", Language.RU: "Сгорел"}[language],
        wanted=Wanted.DIPLOMA,
        original=Original(),
    )


def most(language: Language) -> Application:
    """Every reason, and as many characters as each field of the form takes."""
    return replace(
        application(language),
        applicant=long.LONG_NAME,
        address=f"{long.LONG_ADDRESS[language]}, {long.LONG_ADDRESS[language]}"[:300],
        institution_then=f"{long.LONG_COLLEGE[language]}, {long.LONG_COLLEGE[language]}"[:300],
        institution_changed=f"{long.LONG_COLLEGE[language]}, {long.LONG_ADDRESS[language]}"[:400],
        speciality=("«Автомобиль көлігіне техникалық қызмет көрсету, жөндеу және пайдалану», " * 4)[:200],
        reasons=frozenset(Reason),
        circumstances=f"{long.LETTERS}. {_FELL[language] * 12}"[:1000],
        name_then=replace(long.LONG_NAME, surname="Мұхамеджанова-Нұрмағамбетова"),
    )
