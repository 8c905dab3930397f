"""Papers that let somebody act for another: all in order on that day."""

from datetime import date

from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.power_of_attorney import PowerOfAttorney

DAY = date(2026, 11, 23)
POWER = PowerOfAttorney(
    number="1-1234",
    issued_on=date(2026, 3, 2),
    until=date(2027, 3, 1),
    notary="Астана қаласының нотариусы Қ. Сапарова",
    notarised=True,
    names_people=True,
    names_power=True,
)
CERTIFICATE = Guardianship(
    paper=GuardianPaper.BIRTH_CERTIFICATE, number="АА 0123456", issued_on=date(2010, 4, 5), names_people=True
)
