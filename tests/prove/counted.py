"""What is wrong with blanks and book, counted from outside: from the tables at one moment, by no code but this."""

import json
from collections import Counter, defaultdict
from typing import Any

from tests.fresh import Fresh

_BLANKS = "SELECT home_id, id, last_n, hand FROM store_blank"
_STEPS = """SELECT home_id, blank_id, n, prev_n, from_hand, to_hand, act_id, book_year, book_n
            FROM store_blank_step ORDER BY home_id, blank_id, n"""
_BOOK = "SELECT home_id, year, n, case_number, state, blank_id FROM store_book ORDER BY home_id, year, n"
_COUNTERS = "SELECT home_id, year, last FROM store_book_counter"
_ACTS = "SELECT id, last_seq FROM store_custody_act"
_TOLD = (
    "SELECT chain, kind, body FROM store_line WHERE kind IN ('blanks_received', 'blanks_moved', 'reserved', 'issued')"
)
_PRINTS = "SELECT home_id, year, n, blank_id FROM store_print"

_STAND_YET = """SELECT b.year, b.n FROM store_book b JOIN store_record r ON r.home_id = b.home_id AND r.id = b.record_id
                WHERE b.state = 'confirmed' AND (b.part = 'diploma' AND r.diploma_status <> 'replaced'
                OR b.part = 'supplement' AND r.supplement_status <> 'replaced')"""
_TWICE = """SELECT b.record_id, b.part FROM store_duplicate d JOIN store_book b
            ON b.home_id = d.home_id AND b.year = d.year AND b.n = d.n
            WHERE d.state = 'issued' GROUP BY b.home_id, b.record_id, b.part HAVING count(*) > 1"""


def trouble(fresh: Fresh) -> list[str]:
    """Everything that does not agree; nothing where every movement balances."""
    blanks, steps, book, counters, acts, told, prints, stand_yet, twice = fresh.at_once(
        _BLANKS, _STEPS, _BOOK, _COUNTERS, _ACTS, _TOLD, _PRINTS, _STAND_YET, _TWICE
    )
    return [
        *_hands(blanks, steps),
        *_numbers(book, counters),
        *_uses(book, steps, prints),
        *_acts(acts, steps, told),
        *_cases(book, told),
        *(f"what number {year}-{n} replaces is not void" for year, n in stand_yet),
        *(f"two duplicates stand for the {part} of record {record}" for record, part in twice),
    ]


def _hands(blanks: list[Any], steps: list[Any]) -> list[str]:
    """Each blank is in one hand, where its chain of steps ends; a hand has what went in less what went out."""
    found = []
    chains: dict[Any, list[Any]] = defaultdict(list)
    balance: Counter[str] = Counter()
    for home, blank, *step in steps:
        chains[home, blank].append(step)
        balance[step[3]] += 1
        if step[2] is not None:
            balance[step[2]] -= 1
    for home, blank, last_n, hand in blanks:
        chain = chains.pop((home, blank), [])
        follows = [(n, prev_n, source) for n, prev_n, source, *_ in chain]
        ends = [None, *(step[3] for step in chain)]
        if follows != [(n + 1, n or None, ends[n]) for n in range(len(chain))]:
            found.append(f"the steps of blank {blank} are no chain")
        if not chain or (last_n, hand) != (len(chain), ends[-1]):
            found.append(f"blank {blank} is not where its last step says")
    if chains:
        found.append(f"{len(chains)} chains of steps are of no blank")
    in_hand = Counter(hand for _, _, _, hand in blanks)
    if {hand: count for hand, count in balance.items() if count} != in_hand:
        found.append(f"by steps {dict(balance)}, by hand {dict(in_hand)}")
    return found


def _numbers(book: list[Any], counters: list[Any]) -> list[str]:
    """The numbers of a college's year follow one another from 1 to where its counter stands."""
    given: dict[Any, list[int]] = {(home, year): [] for home, year, _ in counters}
    for home, year, n, *_ in book:
        given.setdefault((home, year), []).append(n)
    last = {(home, year): last for home, year, last in counters}
    return [
        f"the book of {year} has {len(numbers)} numbers up to {max(numbers, default=0)}, its counter says {last}"
        for (home, year), numbers in given.items()
        if numbers != list(range(1, last.get((home, year), 0) + 1))
    ]


def _uses(book: list[Any], steps: list[Any], prints: list[Any]) -> list[str]:
    """One used blank for each confirmed number and no other; no blank for two; ink on none but its number's."""
    found = []
    confirmed = [(home, year, n, blank) for home, year, n, _, state, blank in book if state == "confirmed"]
    used = [(home, year, n, blank) for home, blank, _, _, _, hand, _, year, n in steps if hand == "used"]
    if sorted(used) != sorted(confirmed):
        found.append(f"{len(confirmed)} numbers are confirmed and {len(used)} blanks used, or others")
    live = [(home, blank) for home, _, _, _, state, blank in book if state != "void"]
    if len(set(live)) != len(live):
        found.append("a blank was given twice")
    numbers = {(home, year, n, blank) for home, year, n, _, _, blank in book}
    if not {tuple(each) for each in prints} <= numbers:
        found.append("a print is on another blank than its number's")
    return found


def _acts(acts: list[Any], steps: list[Any], told: list[Any]) -> list[str]:
    """Each act on blanks has its one line, and moved as many as the line says."""
    lines = {chain: (kind, json.loads(body)["facts"]) for chain, kind, body in told if chain.startswith("blanks:")}
    moved: Counter[Any] = Counter(act for *_, hand, act, _, _ in steps if act is not None and hand != "supplier")
    found = []
    for act, last_seq in acts:
        kind, facts = lines.pop(f"blanks:{act}", ("", {}))
        if last_seq != 1 or not kind:
            found.append(f"the act on blanks {act} has no line")
        elif kind == "blanks_moved" and facts["quantity"] != moved[act]:
            found.append(f"the act on blanks {act} tells of {facts['quantity']} and moved {moved[act]}")
        elif not moved[act]:
            found.append(f"the act on blanks {act} moved nothing")
        moved.pop(act, None)
    if lines or moved:
        found.append(f"{len(lines)} lines and {len(moved)} movements are of no act on blanks")
    return found


def _cases(book: list[Any], told: list[Any]) -> list[str]:
    """The journal of the cases tells of the numbers that were given and of those confirmed, each once."""
    found = []
    for kind, wanted in (("reserved", None), ("issued", "confirmed")):
        said = [n for _, what, body in told if what == kind for n in json.loads(body)["facts"]["numbers"]]
        stand = [f"{year}-{n:04d}" for _, year, n, _, state, _ in book if wanted in (None, state)]
        if sorted(said) != sorted(stand):
            found.append(f"{len(stand)} numbers stand and the journal tells of {len(said)} {kind}")
    return found
