"""The way of a case as the law tells it, written down apart from the table the house itself goes by.

What the journal says is read again from its first line: each kind of line has its place in some states only.
"""

from collections.abc import Iterable, Mapping

_ANY = ("answer_noted", "archive_answer_came")
"""An archive may answer whenever it likes; about an application itself only where it was sent on."""
_OPEN = ("taken", "reassigned", "original_taken_in", "term_recounted")
_OWED = ("deemed_refused", "term_warned", "enquiry_reminded")
_UNDECIDED = ("asked_elsewhere", "consent_asked", "consent_given", "both_offered", "both_wanted")


def _stay(state: str, *kinds: Iterable[str] | str) -> dict[str, frozenset[str]]:
    said = [kind for each in kinds for kind in ((each,) if isinstance(each, str) else each)]
    return {kind: frozenset({state}) for kind in [*_ANY, *said]}


def _go(**ways: str) -> dict[str, frozenset[str]]:
    return {kind: frozenset(to.split()) for kind, to in ways.items()}


_LEAVES = {"withdrawn": "withdrawn", "forwarded": "forwarded"}

LAWFUL: Mapping[str, Mapping[str, frozenset[str]]] = {
    "": _go(submitted="registered", taken_in="registered", received_forwarded="registered"),
    "registered": _stay("registered", _OPEN, _OWED, _UNDECIDED)
    | _go(
        register_checked="checking",
        record_found_in_book="found_in_book",
        correction_asked="correction_asked",
        refusal_intended="hearing",
        **_LEAVES,
    ),
    "correction_asked": _stay("correction_asked", _OPEN, _OWED, _UNDECIDED, "correction_reminded")
    | _go(correction_answered="registered", correction_ended="registered", **_LEAVES),
    "found_in_book": _stay("found_in_book", _OPEN, _OWED, _UNDECIDED)
    | _go(record_confirmed="checking", record_rejected="registered", **_LEAVES),
    "checking": _stay("checking", _OPEN, _OWED, _UNDECIDED, "register_checked")
    | _go(correction_asked="correction_asked", refusal_intended="hearing", decided="approved", **_LEAVES),
    "hearing": _stay("hearing", _OPEN, _OWED, "position_stated", "consent_given")
    | _go(hearing_held="heard", mind_changed="registered", withdrawn="withdrawn"),
    "heard": _stay("heard", _OPEN, _OWED, "position_stated", "consent_given")
    | _go(refused="refused", mind_changed="registered", withdrawn="withdrawn"),
    "approved": _stay("approved", _OPEN, _OWED) | _go(reserved="reserved", withdrawn="withdrawn"),
    "reserved": _stay("reserved", _OPEN, _OWED)
    | _go(duplicate_made="reserved made", reservation_voided="approved", withdrawn="withdrawn"),
    "made": _stay("made", _OPEN, _OWED) | _go(signed="signed", reservation_voided="approved", withdrawn="withdrawn"),
    "signed": _stay("signed", _OPEN, _OWED, "printed", "print_ended", "blank_unharmed")
    | _go(issued="issued", reservation_voided="approved", withdrawn="withdrawn"),
    "issued": _stay("issued", _OPEN) | _go(made_ready="ready"),
    "ready": _stay("ready", _OPEN, "handover_refused") | _go(handed_over="handed_over"),
    "handed_over": _stay("handed_over"),
    "forwarded": _stay("forwarded", "original_given_back"),
    "refused": _stay("refused", "original_given_back"),
    "withdrawn": _stay("withdrawn", "original_given_back"),
}
NO_REFUSAL = {"2015": frozenset({"hearing", "heard", "refused"})}
"""Where no ground for refusing the service exists, nothing on the way to it does."""


def reached(kinds: Iterable[str]) -> frozenset[str]:
    """The states these lines can have led to; none where a line stands in a place the law does not know."""
    now = frozenset({""})
    for kind in kinds:
        now = frozenset(to for state in now for to in LAWFUL[state].get(kind, ()))
    return now
