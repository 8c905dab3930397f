"""Every paper the house prints, each as a sample: filled, emptiest, longest.

A new paper is added with one file here, found by itself, that has a function ``papers``::

    # telnusqa/sample/papers/spoiling_act.py
    from telnusqa.sample.paper import BOTH, SamplePaper, three

    def papers() -> tuple[SamplePaper, ...]:
        return tuple(each for language in BOTH for each in _in(language))

    def _in(language: Language) -> tuple[SamplePaper, ...]:
        return three(
            "spoiling_act",
            language,
            filled=spoiling_act_sheet(...),    # what a function of paper.fill answers: (Form, fields)
            emptiest=spoiling_act_sheet(...),  # the least the product can print: optional fields empty, one row
            longest=spoiling_act_sheet(...),   # the most: the longest names of telnusqa.sample.long, several pages
        )

A paper with both languages on it says ``None`` for the language. People, colleges and numbers are invented
(``telnusqa.sample.long`` has the longest), an IIN is synthetic and valid. Then run
``make golden-pages``, look at the new pictures in ``tests/paper/golden``, and keep them with the change.
"""

from importlib import import_module
from pkgutil import iter_modules

from telnusqa.sample.paper import SamplePaper


def every_paper() -> tuple[SamplePaper, ...]:
    """All samples, by the name of their file. Raises ``ValueError`` where two have one name."""
    found = [
        paper for module in iter_modules(__path__) for paper in import_module(f"{__name__}.{module.name}").papers()
    ]
    if len({paper.file for paper in found}) != len(found):
        raise ValueError("two sample papers have one name")
    return tuple(sorted(found, key=lambda paper: paper.file))
