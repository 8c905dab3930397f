"""The language a page speaks, and what the words room says in it."""

from django.utils.translation import get_language

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.words.problem import has_words
from telnusqa.words.problem import problem as problem_in_words
from telnusqa.words.register_problem import register_problem


def spoken() -> Language:
    """The language of this page."""
    return Language((get_language() or Language.KK).split("-")[0])


def said(problem: Problem) -> str:
    """The problem as a sentence that tells how to mend it, in the language of this page."""
    if has_words(problem.field, problem.code):
        return problem_in_words(problem, spoken())
    return register_problem(problem, spoken())
