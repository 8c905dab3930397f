"""Which function runs which errand."""

from collections.abc import Callable
from datetime import datetime

from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.doors.jobs.archive import ask_archive, bring_archive_answer
from telnusqa.doors.jobs.ask_delivery import ask_delivery
from telnusqa.doors.jobs.checkpoint import make_checkpoint, stamp_checkpoint
from telnusqa.doors.jobs.deem_refused import deem_refused
from telnusqa.doors.jobs.erase import drop_files, erase, note_ends
from telnusqa.doors.jobs.forget_old import forget_old
from telnusqa.doors.jobs.make_ready import make_ready
from telnusqa.doors.jobs.move_cases import move_cases
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.print_book import print_book
from telnusqa.doors.jobs.receive_forwarded import receive_forwarded
from telnusqa.doors.jobs.recount import recount
from telnusqa.doors.jobs.remind_correction import remind_correction
from telnusqa.doors.jobs.remind_enquiry import remind_enquiry
from telnusqa.doors.jobs.render import render
from telnusqa.doors.jobs.send_code import send_code
from telnusqa.doors.jobs.take_in_register import take_in_register
from telnusqa.doors.jobs.tell import tell
from telnusqa.doors.jobs.tell_webhook import tell_webhook
from telnusqa.doors.jobs.warn import warn

Run = Callable[[Errand, Neighbours, datetime], None]
"""Runs an errand with no transaction open. Run twice it makes nothing twice; it raises what went wrong."""

RUNS: dict[ErrandKind, Run] = {
    ErrandKind.RENDER: render,
    ErrandKind.SEND_CODE: send_code,
    ErrandKind.TELL: tell,
    ErrandKind.ASK_DELIVERY: ask_delivery,
    ErrandKind.MAKE_READY: make_ready,
    ErrandKind.FORGET_OLD: forget_old,
    ErrandKind.RECOUNT: recount,
    ErrandKind.DEEM_REFUSED: deem_refused,
    ErrandKind.WARN: warn,
    ErrandKind.MOVE_CASES: move_cases,
    ErrandKind.RECEIVE_FORWARDED: receive_forwarded,
    ErrandKind.REMIND_CORRECTION: remind_correction,
    ErrandKind.REMIND_ENQUIRY: remind_enquiry,
    ErrandKind.ASK_ARCHIVE: ask_archive,
    ErrandKind.BRING_ARCHIVE_ANSWER: bring_archive_answer,
    ErrandKind.TAKE_IN_REGISTER: take_in_register,
    ErrandKind.PRINT_BOOK: print_book,
    ErrandKind.TELL_WEBHOOK: tell_webhook,
    ErrandKind.MAKE_CHECKPOINT: make_checkpoint,
    ErrandKind.STAMP_CHECKPOINT: stamp_checkpoint,
    ErrandKind.NOTE_ENDS: note_ends,
    ErrandKind.ERASE: erase,
    ErrandKind.DROP_FILES: drop_files,
}
