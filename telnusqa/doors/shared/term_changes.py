"""How a decided term has changed since: every new count of it, with the acts that did it."""

from telnusqa.core.case import Case
from telnusqa.core.case_event import TermRecounted
from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Moment
from telnusqa.store.read import cases
from telnusqa.words.step import step_note, step_title


def term_changes(case: Case, language: Language) -> tuple[Moment, ...]:
    """The new counts of a case's term, for a timeline; none where the first one stands."""
    return tuple(
        Moment(
            step_title(each.kind, each.facts, language),
            each.happened_at,
            "",
            step_note(each.kind, each.facts, language),
        )
        for each in cases.timeline(case)
        if each.kind == TermRecounted.kind
    )
