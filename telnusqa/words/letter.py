"""A message as a letter: what stands above and under its text."""

from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.words.catalogue import say


def letter_subject(number: str, language: Language) -> str:
    """What the letter is about; the same for every letter of a case, so that they stand together."""
    return say(language, "Телнұсқа: %(number)s өтініші", number=shown(number))


def letter_text(text: str, cabinet: str, language: Language) -> str:
    """The message, and under it where the case stands; ``cabinet`` is its address."""
    under = say(
        language,
        "Өтініштің барысы кабинетте: %(cabinet)s\nБұл хатқа жауап жазбаңыз: оны ешкім оқымайды. Хабарды қалай "
        "алатыныңызды кабинетте өзгерте аласыз.",
        cabinet=cabinet,
    )
    return f"{text}\n\n{under}\n"
