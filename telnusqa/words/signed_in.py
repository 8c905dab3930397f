"""What one is told after signing in."""

from datetime import datetime

from telnusqa.core.language import Language
from telnusqa.words.catalogue import say, say_n
from telnusqa.words.date import long_date


def before(at: datetime, language: Language) -> str:
    """When one was here before; ``at`` is the moment of the place."""
    day = long_date(at.date(), language)
    return say(language, "Осының алдында кіргеніңіз: %(day)s, %(time)s.", day=day, time=f"{at:%H:%M}")


def failed(n: int, language: Language) -> str:
    """So many wrong tries since."""
    return say_n(
        language,
        "Содан бері %(n)s рет қате құпиясөз не код терілген: ол сіз болмасаңыз, құпиясөзді ауыстырыңыз.",
        "Содан бері %(n)s рет қате құпиясөз не код терілген: ол сіз болмасаңыз, құпиясөзді ауыстырыңыз.",
        n,
    )
