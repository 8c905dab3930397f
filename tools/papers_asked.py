"""Every application there can be, each asked of the law alone; those with one answer folded into rows."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, combinations, product

from telnusqa.core.channel import Channel
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law.evidence import Need, Situation, needed, standing_problem
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True)
class Applicant:
    """Who applies, as the law tells them apart."""

    standing: Standing
    holder_is_minor: bool


@dataclass(frozen=True)
class Asked:
    """One combination: what is asked for, why, by whom."""

    applicant: Applicant
    reasons: frozenset[Reason]
    wanted: Wanted


@dataclass(frozen=True)
class Answer:
    """What the law says: the papers, or the clause by which this applicant may not apply here."""

    needs: tuple[Need, ...]
    barred: str = ""


@dataclass(frozen=True)
class Fold:
    """Combinations with one answer: each of the applicants, for each of the reasons, with each of the objects."""

    applicants: tuple[Applicant, ...]
    reasons: tuple[frozenset[Reason], ...]
    objects: tuple[Wanted, ...]
    answer: Answer

    def unfolded(self) -> Iterator[tuple[Asked, Answer]]:
        """Every combination of the row, with its answer."""
        for applicant, reasons, wanted in product(self.applicants, self.reasons, self.objects):
            yield Asked(applicant, reasons, wanted), self.answer


_ORDER = list(Reason)
APPLICANTS = tuple(Applicant(standing, holder_is_minor=minor) for standing in Standing for minor in (False, True))


def every(channel: Channel, rules: RuleSet) -> Iterator[tuple[Asked, Answer]]:
    """Every combination of a channel, each asked of the law alone."""
    offer = offered(rules)
    reasons = [norm.reason for norm in offer.reasons]
    sets = chain.from_iterable(combinations(reasons, size) for size in range(1, len(reasons) + 1))
    for applicant, some, norm in product(APPLICANTS, list(sets), offer.objects):
        asked = Asked(applicant, frozenset(some), norm.wanted)
        yield asked, _answer(asked, channel, rules)


def folded(told: Iterable[tuple[Asked, Answer]]) -> tuple[Fold, ...]:
    """The combinations in as few rows as stand for exactly them: objects are joined first."""
    rows = [Fold((a.applicant,), (a.reasons,), (a.wanted,), answer) for a, answer in told]
    rows = _joined(
        rows, lambda row: replace(row, objects=()), lambda row, more: replace(row, objects=row.objects + more.objects)
    )
    rows = _joined(
        rows, lambda row: replace(row, reasons=()), lambda row, more: replace(row, reasons=row.reasons + more.reasons)
    )
    return tuple(
        _joined(
            rows,
            lambda row: replace(row, applicants=()),
            lambda row, more: replace(row, applicants=row.applicants + more.applicants),
        )
    )


def _answer(asked: Asked, channel: Channel, rules: RuleSet) -> Answer:
    where = situation(asked, channel)
    barred = standing_problem(where, rules)
    return Answer((), barred.clause) if barred else Answer(needed(where, rules))


def situation(asked: Asked, channel: Channel) -> Situation:
    """The combination as the law is asked about it."""
    return Situation(
        channel=channel,
        reasons=asked.reasons,
        wanted=asked.wanted,
        standing=asked.applicant.standing,
        holder_is_minor=asked.applicant.holder_is_minor,
    )


def _joined(rows: Iterable[Fold], key: Callable[[Fold], Fold], join: Callable[[Fold, Fold], Fold]) -> list[Fold]:
    found: dict[Fold, Fold] = {}
    for row in rows:
        same = found.get(key(row))
        found[key(row)] = join(same, row) if same else row
    return list(found.values())


def spans(sets: Iterable[frozenset[Reason]]) -> Iterator[tuple[frozenset[Reason], frozenset[Reason]]]:
    """The sets as spans: a core, and what may come with it, any or none; together exactly the sets, each once."""
    left = set(sets)
    every = frozenset().union(*left)
    for core in sorted(left, key=lambda each: (len(each), sorted(map(_ORDER.index, each)))):
        if core not in left:
            continue
        more: frozenset[Reason] = frozenset()
        for reason in sorted(every - core, key=_ORDER.index):
            if _span(core, more | {reason}) <= left:
                more |= {reason}
        left -= _span(core, more)
        yield core, more


def _span(core: frozenset[Reason], more: frozenset[Reason]) -> set[frozenset[Reason]]:
    return {core | frozenset(some) for size in range(len(more) + 1) for some in combinations(sorted(more), size)}
