"""The language a page speaks, and what the words room says in it."""

from django.utils.translation import get_language

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.words.problem import problem as problem_in_words


def spoken() -> Language:
    """The language of this page."""
    return Language((get_language() or Language.KK).split("-")[0])


def said(problem: Problem) -> str:
    """The problem as a sentence that tells how to mend it, in the language of this page."""
    return problem_in_words(problem, spoken())
