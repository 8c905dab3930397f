"""How a number of things is said, in the form the number asks for."""

from telnusqa.core.due import Unit
from telnusqa.core.language import Language
from telnusqa.words.catalogue import say_n


def days(n: int, language: Language) -> str:
    """5 күн · 5 дней · 5 days."""
    return say_n(language, "%(n)s күн", "%(n)s күн", n)


def working_days(n: int, language: Language) -> str:
    """15 жұмыс күні · 15 рабочих дней · 15 working days."""
    return say_n(language, "%(n)s жұмыс күні", "%(n)s жұмыс күні", n)


def calendar_days(n: int, language: Language) -> str:
    """30 күнтізбелік күн · 30 календарных дней · 30 calendar days."""
    return say_n(language, "%(n)s күнтізбелік күн", "%(n)s күнтізбелік күн", n)


def term_length(n: int, unit: Unit, language: Language) -> str:
    """The length of a term in its unit."""
    return working_days(n, language) if unit is Unit.WORKING else calendar_days(n, language)


def months(n: int, language: Language) -> str:
    """3 ай · 3 месяца · 3 months."""
    return say_n(language, "%(n)s ай", "%(n)s ай", n)


def years(n: int, language: Language) -> str:
    """5 жыл · 5 лет · 5 years."""
    return say_n(language, "%(n)s жыл", "%(n)s жыл", n)


def minutes(n: int, language: Language) -> str:
    """15 минут · 15 минут · 15 minutes."""
    return say_n(language, "%(n)s минут", "%(n)s минут", n)


def copies(n: int, language: Language) -> str:
    """2 дана · 2 экземпляра · 2 copies."""
    return say_n(language, "%(n)s дана", "%(n)s дана", n)
