"""Which forms may one father's name take in a patronymic: Серікұлы, Серікқызы, Серикович, Сериковна, Серик."""

import re

_ENDINGS = ("ович", "овна", "евич", "евна", "улы", "углы", "кызы", "ова", "ов", "")
"""As keys are folded; longer ones before those they end with."""
_SHORTEST_STEM = 3
_REPEATED = re.compile(r"(.)\1+")


def other_forms(key: str) -> tuple[str, ...]:
    """The keys a patronymic would have in the other forms; () where no ending is recognised.

    A key has no doubled letters, so «серикызы» may be Сері-қызы or Серік-қызы: both are given.
    """
    stems = [
        stem
        for ending in _ENDINGS
        if ending and key.endswith(ending) and len(stem := key.removesuffix(ending)) >= _SHORTEST_STEM
    ][:1]
    if stems and key.endswith("кызы"):
        stems.append(f"{stems[0]}к")
    forms = dict.fromkeys(_REPEATED.sub(r"\1", stem + ending) for stem in stems for ending in _ENDINGS)
    return tuple(form for form in forms if form != key)
