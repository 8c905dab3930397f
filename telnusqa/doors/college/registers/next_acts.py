"""What can be done to a record next, and what cannot, with the reason."""

from datetime import date

from django.urls import reverse

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college.next_acts import Button, WhyNot, who_may
from telnusqa.doors.shared.access import over_register
from telnusqa.law.four_eyes import by_the_same_person
from telnusqa.store.read import lineage, making, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.store.read.record_history import HeldRecord
from telnusqa.words.catalogue import say
from telnusqa.words.problem import problem


def next_acts(who: Officer, held: HeldRecord, language: Language) -> tuple[tuple[Button, ...], tuple[WhyNot, ...]]:
    """The lawful acts of this officer, and the others with their reasons."""
    keeps = _lacks(who, held, Right.KEEP_REGISTER, language)
    waits = problem(Problem("ground", "correction_waits"), language) if held.waiting else ""
    acts = [
        (say(language, "Жарамдылығын өзгерту"), "record_status", "second", keeps),
        (say(language, "Жазбаны түзету"), "record_correction", "second", keeps or waits),
    ]
    if held.waiting:
        confirms = _lacks(who, held, Right.CONFIRM_FIND, language)
        acts.insert(0, (say(language, "Енгізілген түзетуді тексеру"), "record_correction_check", "main", confirms))
    return (
        tuple(
            Button(label, reverse(f"college:{page}", args=[held.id]), look)
            for label, page, look, why in acts
            if not why
        ),
        tuple(WhyNot(label, why) for label, _, _, why in acts if why),
    )


def barred(who: Officer, held: HeldRecord, today: date) -> Problem | None:
    """Why this officer may not confirm the correction that waits: they entered it, or a duplicate is being made."""
    if held.waiting is None:
        return None
    same = by_the_same_person({held.waiting.by}, f"staff:{who.id}", rulesets.on(today, home=held.home))
    if isinstance(same, Problem):
        return same
    return Problem("record", "record_in_making") if making.is_reserved(held.home, held.id) else None


def _lacks(who: Officer, held: HeldRecord, right: Right, language: Language) -> str:
    """Why the officer has not that right over the register; "" where they have."""
    if right in over_register(who, held.home):
        return ""
    if lineage.holder_of(held.home) is not None:
        return say(language, "Оқу орны жабылған: оның тізілімін енді архив жүргізеді.")
    return say(language, "Мұны істей алады: %(who)s.", who=who_may(right, language))
