"""Which forms may one father's name take in a patronymic: Серікұлы, Серікқызы, Серикович, Сериковна, Серик."""

import re

_ENDINGS = ("ович", "овна", "евич", "евна", "улы", "углы", "кызы", "ова", "ов", "")
"""As keys are folded; longer ones before those they end with."""
_SHORTEST_STEM = 3
_REPEATED = re.compile(r"(.)\1+")


def other_forms(key: str) -> tuple[str, ...]:
    """The keys a patronymic would have in the other forms; () for a word too short to be a father's name.

    A word without an ending is taken for the bare name. A key has no doubled letters, so «серикызы» may be Сері-қызы
    or Серік-қызы: both are given.
    """
    stem = next(key.removesuffix(ending) for ending in _ENDINGS if key.endswith(ending))
    if len(stem) < _SHORTEST_STEM:
        return ()
    stems = (stem, f"{stem}к") if key.endswith("кызы") else (stem,)
    forms = dict.fromkeys(_REPEATED.sub(r"\1", each + ending) for each in stems for ending in _ENDINGS)
    return tuple(form for form in forms if form != key)
