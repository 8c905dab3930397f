"""Who works at the invented place, and with which password: of no use anywhere else."""

from dataclasses import dataclass

from telnusqa.core.person import PersonName
from telnusqa.core.role import Role


@dataclass(frozen=True)
class Colleague:
    """A member of staff; ``organisation`` is its code in ``organisations.toml``."""

    username: str
    name: PersonName
    organisation: str
    role: Role
    does: str

    @property
    def password(self) -> str:
        """The password of the sample."""
        return f"telnusqa-sample-{self.username}"


STAFF = (
    Colleague("saule", PersonName("Тілеуова", "Сәуле", "Нұрланқызы"), "akbulak", Role.EXECUTOR, "checks and decides"),
    Colleague("dina", PersonName("Әлімова", "Дина", "Ерболқызы"), "akbulak", Role.EXECUTOR, "a second executor"),
    Colleague("marat", PersonName("Жүнісов", "Марат", "Қайратұлы"), "akbulak", Role.HEAD, "signs"),
    Colleague("gulnar", PersonName("Сейітова", "Гүлнар", "Асқарқызы"), "akbulak", Role.CLERK, "hands over"),
    Colleague("zhandos", PersonName("Ерғалиев", "Жандос", "Мұратұлы"), "kargaly", Role.EXECUTOR, "another college"),
    Colleague("sholpan", PersonName("Өтепова", "Шолпан", "Әбдірахманқызы"), "kargaly", Role.HEAD, "signs there"),
    Colleague("bolat", PersonName("Қасымов", "Болат", "Сәкенұлы"), "corporation-esil", Role.OPERATOR, "the counter"),
    Colleague("raushan", PersonName("Әбілова", "Раушан", "Маратқызы"), "archive-akbulak", Role.ARCHIVIST, "an archive"),
    Colleague("ermek", PersonName("Сапаров", "Ермек", "Талғатұлы"), "authority", Role.ADMINISTRATOR, "the calendar"),
    Colleague("kulyash", PersonName("Байжанова", "Күләш", "Оразқызы"), "akbulak", Role.CUSTODIAN, "keeps the blanks"),
)
