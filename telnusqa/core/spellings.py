"""Under which keys is a record found?"""

from telnusqa.core.name_key import BETWEEN_WORDS, NameKeys, keys, name_words
from telnusqa.core.person import PersonName


def spellings(*names: PersonName) -> tuple[NameKeys, ...]:
    """The keys of each of these names, once each; a doubled surname or given name is found by either half too."""
    wholes = {name: keys(name) for name in names}
    found = dict.fromkeys(wholes.values())
    for name, whole in wholes.items():
        found |= dict.fromkeys(NameKeys(half, whole.given, whole.patronymic) for half in halves(name.surname))
        found |= dict.fromkeys(NameKeys(whole.surname, half, whole.patronymic) for half in halves(name.given))
    return tuple(found)


def halves(part: str) -> tuple[str, ...]:
    """The keys of the words of a doubled name («Кох-Ахметова»); () for a single one."""
    words = name_words(part) if BETWEEN_WORDS.search(part) else ()
    return words if len(words) > 1 else ()
