"""Which of the three languages a machine would rather read: the header ``Accept-Language`` of RFC 9110."""

import re

from telnusqa.core.language import Language

_RANGE = re.compile(
    r"([A-Za-z]{1,8}|\*)(?:-[A-Za-z0-9]{1,8})*(?:\s*;\s*[qQ]\s*=\s*(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?"
)
_LONGEST = 1000


def preferred(header: str) -> Language:
    """The best of ours that is asked for, the first named of equals; Kazakh where none is, or nothing can be read."""
    weights: dict[Language, float] = {}
    rest = None
    for part in header[:_LONGEST].split(","):
        found = _RANGE.fullmatch(part.strip())
        if found is None:
            continue
        name, weight = found[1].lower(), float(found[2]) if found[2] else 1.0
        if name == "*":
            rest = weight if rest is None else rest
        elif name in list(Language):
            weights.setdefault(Language(name), weight)
    if rest is not None:
        for language in Language:
            weights.setdefault(language, rest)
    borne = {language: weight for language, weight in weights.items() if weight > 0}
    return max(borne, key=borne.__getitem__, default=Language.KK)
