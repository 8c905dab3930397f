"""What an invented applicant would have typed about a record of the register."""

from random import Random

from telnusqa.core.application import Application, Original
from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.wanted import Wanted

_CIRCUMSTANCES = {
    (Reason.LOST, Language.KK): ("Көшу кезінде жоғалып қалды", "Қоғамдық көлікте сөмкеммен бірге қалып қойды"),
    (Reason.LOST, Language.RU): ("Утерян при переезде", "Остался в сумке в автобусе"),
    (Reason.DAMAGED, Language.KK): ("Үйде су құбыры жарылып, құжат бүлінді", "Құжаттың шеті күйіп кеткен"),
    (Reason.DAMAGED, Language.RU): ("Повреждён водой при аварии", "Обгорел край документа"),
}


def invented_application(record: RegisterRow, institution_bin: str, dice: Random) -> Application:
    """The holder asks for the diploma, mostly with its supplement; the phone is invented."""
    language = dice.choices((Language.KK, Language.RU), weights=(7, 3))[0]
    reason = dice.choices((Reason.LOST, Reason.DAMAGED), weights=(8, 2))[0]
    wanted = dice.choices(tuple(Wanted), weights=(6, 3, 1))[0] if record.supplement else Wanted.DIPLOMA
    kk = language is Language.KK
    return Application(
        applicant=record.name_kk if kk else record.name_ru,
        iin=record.iin,
        phone=f"+7700000{dice.randrange(10_000):04d}",
        email="",
        address="Үлгі көшесі, 1-үй" if kk else "улица Образцовая, дом 1",
        institution_bin=institution_bin,
        institution_then=record.institution_finished_kk if kk else record.institution_finished_ru,
        institution_changed="",
        graduation_year=record.finished,
        speciality=(record.speciality_kk if kk else record.speciality_ru)[:200],
        reasons=frozenset({reason}),
        circumstances=dice.choice(_CIRCUMSTANCES[reason, language]),
        name_then=None,
        wanted=wanted,
        original=Original(record.series, record.number, record.issued_on),
        collection=Collection.OFFICE,
        consent=True,
        language=language,
    )
