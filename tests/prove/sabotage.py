"""Ways to break the thing on purpose, inside the process of a contender or a server."""

from typing import Any

from tests.prove import sabotage_books


def apply(name: str) -> None:
    """Break what is named; nothing for an empty name."""
    if name:
        (globals().get(name) or getattr(sabotage_books, name))()


def blind_writer() -> None:
    """An act that writes without asking whether somebody else already has."""
    from telnusqa.acts import check_register
    from telnusqa.store.batch import Batch
    from telnusqa.store.keep import cases, write
    from telnusqa.store.models import CaseRow

    def change(batch: Batch, case: Any, *, after: int) -> None:
        batch.change(
            CaseRow,
            {"home_id": case.home, "number": case.number},
            {"last_seq": after + 1, "state": case.state.value, "record_id": case.record_id},
        )

    def add(batch: Batch, *rows: Any) -> None:
        for row in rows:
            batch.add_once(row)

    check_register.as_seen = lambda number, **_: cases.get(number)  # type: ignore[attr-defined]
    cases.change = change
    Batch.add = add  # type: ignore[method-assign]
    write._hash_before = lambda *_: write.FIRST  # type: ignore[attr-defined]


def two_minds() -> None:
    """A refusal and a changed mind that never ask whether the other has been decided meanwhile."""
    from telnusqa.acts import change_mind, refuse
    from telnusqa.core.case import MOVES, Move, State
    from telnusqa.store.keep import cases, refusals

    blind_writer()
    for module in (change_mind, refuse):
        module.as_seen = lambda number, _seen: cases.get(number)  # type: ignore[attr-defined]
    refusals.standing = lambda case: refusals.of_case(case)[0]
    for state in (State.REFUSED, State.REGISTERED):
        MOVES[(state, Move.REFUSE)] = State.REFUSED
        MOVES[(state, Move.CHANGE_MIND)] = State.REGISTERED


def unseen() -> None:
    """Decisions on the case as it stands, whatever page they were made from; all else is as it was."""
    from telnusqa.acts import change_mind, decide, intend_refusal, refuse
    from telnusqa.store.keep import cases, write

    def on_what_stands(subject: Any, event: Any, *, after: int, **more: Any) -> Any:
        return write.write(subject, event, after=cases.get(subject.number).version, **more)

    for module in (change_mind, decide, intend_refusal, refuse):
        module.as_seen = lambda number, _seen: cases.get(number)  # type: ignore[attr-defined]
        module.write = on_what_stands  # type: ignore[attr-defined]


def forgetful_submit() -> None:
    """A submission that never looks whether its draft has become a case."""
    from telnusqa.store.keep import cases

    cases.of_submission = lambda _: None  # type: ignore[assignment]


def forgetful_keys() -> None:
    """Requests that are neither looked up by their key nor kept under it."""
    from telnusqa.store.keep import request_keys
    from telnusqa.store.models import MessageRow

    request_keys.answered = lambda *_: None  # type: ignore[assignment]
    request_keys.row = lambda _office, _request, case, _at: MessageRow(  # type: ignore[assignment]
        home_id=case.home, case_number=case.number, seq=2, key="kept", language="kk", params="{}"
    )


def forgetful_receiver() -> None:
    """A receiver that never looks whether the case has arrived."""
    from telnusqa.store.keep import forwards

    forwards.received_as = lambda _: None  # type: ignore[assignment]


def early_answer() -> None:
    """A receipt that is shown first and kept a second later; all would be well if nobody pulled the plug."""
    import secrets
    import threading

    from telnusqa.acts import submit as act
    from telnusqa.core.serial import NUMBER_BYTES, case_number
    from telnusqa.doors.portal.apply import confirm

    really = confirm.submit
    promised: dict[str, Any] = {}
    here = threading.local()
    act.case_number = lambda _: here.number  # type: ignore[attr-defined]

    def submit(application: Any, **more: Any) -> Any:
        draft = more["draft"]
        if draft not in promised:
            promised[draft] = case_number(secrets.token_bytes(NUMBER_BYTES))

            def later() -> None:
                here.number = promised[draft]
                really(application, **more)

            threading.Timer(1.0, later).start()
        return promised[draft]

    confirm.submit = submit


def die_before_the_end() -> None:
    """A worker that is killed at the worst moment: after the answer was written, before the errand was ended."""
    import os
    import signal
    from pathlib import Path

    from telnusqa.doors.jobs import worker

    really = worker.end_errand
    died = Path(os.environ["TELNUSQA_VAR"]) / "died"

    def end_errand(errand: Any, **more: Any) -> None:
        marks = died.read_text().split() if died.exists() else []
        if errand.kind == "render" and str(errand.id) not in marks:
            died.write_text(" ".join([*marks, str(errand.id)]))
            os.kill(os.getpid(), signal.SIGKILL)
        really(errand, **more)

    worker.end_errand = end_errand


def recount_without_its_key() -> None:
    """A worker that counts by what it saw at the start, and never asks whether the case was counted already."""
    from telnusqa.acts import recount_term
    from telnusqa.store.keep import recounts, terms
    from telnusqa.store.models import CaseRow

    seen = {row.number: terms.get(row.home_id, row.number) for row in CaseRow.objects.all()}
    recount_term.terms.get = lambda _home, number: seen[number]
    recounts.counted = lambda *_: False
    recounts.note = lambda *_: None
    everything = tuple(sorted(seen))
    recounts.waiting = lambda *_, **__: everything  # type: ignore[assignment]


def calendar_nobody_holds() -> None:
    """An act that decides on the calendar as it was when the check page was drawn."""
    from telnusqa.law import shipped
    from telnusqa.store.keep import decrees

    decrees.calendar = shipped.calendar

    def unheld() -> None:
        decrees.CalendarCounter.objects.get_or_create(pk=1, defaults={"changes": 0})

    decrees.hold = unheld


def administrators_seen_before() -> None:
    """An act that knows who stands from before it waited for the other."""
    from django.db import transaction

    from telnusqa.store.keep import administrators
    from tests import cast

    with transaction.atomic():
        seen = administrators.standing(cast.NOW.date())
    administrators.standing = lambda _today: seen


def policy_nobody_holds() -> None:
    """An act that decides on the policy as it was when the check page was drawn."""
    from telnusqa.store.keep import policies

    policies.rows = tuple

    def unheld() -> None:
        policies.PolicyCounter.objects.get_or_create(pk=1, defaults={"changes": 0})

    policies.hold = unheld


def forgetful_answer() -> None:
    """A worker whose answer does not ask whether it was given already."""
    from dataclasses import replace

    from telnusqa.acts import keep_made
    from telnusqa.core.case import MOVES, Move, State
    from telnusqa.core.duplicate import DuplicateState
    from telnusqa.doors.jobs import render

    really = keep_made.book.get
    MOVES[(State.MADE, Move.FINISH_MAKING)] = State.MADE
    keep_made.book.get = lambda name: replace(really(name), state=DuplicateState.RESERVED)
    render.making.duplicate = keep_made.book.get


def stand_still_before_the_end() -> None:
    """A worker that stands still after its answer, holding the lease, until somebody lets it go on."""
    import os
    import signal
    from pathlib import Path

    from telnusqa.doors.jobs import worker

    really = worker.end_errand
    stood = Path(os.environ["TELNUSQA_VAR"]) / "stood"

    def end_errand(errand: Any, **more: Any) -> None:
        if errand.kind == "render" and not stood.exists():
            stood.touch()
            os.kill(os.getpid(), signal.SIGSTOP)
        really(errand, **more)

    worker.end_errand = end_errand


def nothing_passes() -> None:
    """Pages that take what passes by itself for a fault."""
    from telnusqa.doors.shared import errors

    errors.passing = lambda _error: None  # type: ignore[assignment]


def clock_nobody_minds() -> None:
    """A worker that believes every lease, of whatever clock."""
    from telnusqa.doors.jobs import clock

    clock.mind_clock = lambda **_: 0
