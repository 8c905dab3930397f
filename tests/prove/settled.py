"""What is wrong after everything was killed, counted from outside: by what people and gateway wrote down themselves."""

import json
from collections import Counter

from telnusqa.doors.jobs.tell import message_key
from telnusqa.outside.sms import message_number
from tests.prove.stage import Stage

_CASES = "SELECT c.number, h.phone_mac FROM store_case c JOIN store_case_home h ON h.number = c.number"
_FIRST = "SELECT chain FROM store_line WHERE kind = 'submitted'"
_TOLD = """SELECT m.case_number, m.id, d.state FROM store_message m LEFT JOIN store_delivery d ON d.message_id = m.id
           WHERE m.key = 'registered'"""
_ERRANDS = "SELECT kind, subject FROM store_errand WHERE done_at IS NULL AND kind <> 'ask_delivery'"
_FAILED = "SELECT kind, last_error FROM store_errand WHERE done_at IS NOT NULL AND last_error <> ''"
_DOCUMENTS = "SELECT state, electronic, for_blank FROM store_duplicate"
_DRAWN = "SELECT count(*) FROM store_line WHERE kind = 'duplicate_made'"


def trouble(stage: Stage) -> list[str]:
    """Everything that was lost, is there twice or was never done."""
    return [*_receipts(stage), *_errands(stage), *_documents(stage), *_chains(stage)]


def _receipts(stage: Stage) -> list[str]:
    """What was shown is kept; nobody has two; a case nobody was shown is of somebody who gave up."""
    found = []
    cases = dict(stage.fresh.rows(_CASES))
    shown, gave_up = set(stage.receipts()), len(stage.lines("gave_up"))
    if lost := shown - cases.keys():
        found.append(f"{len(lost)} of {len(shown)} receipts shown are not kept")
    made = cases.keys() - stage.before
    if len(made - shown) > gave_up:
        found.append(f"{len(made - shown)} cases nobody was shown, {gave_up} people gave up")
    people = Counter(cases[number] for number in made)
    found += [f"somebody has {count} cases" for count in people.values() if count > 1]
    lines = stage.fresh.rows(_FIRST)
    if len(lines) != len(cases) or len(set(lines)) != len(lines):
        found.append("cases and their first lines disagree")
    for table in ("store_application", "store_term"):
        if {number for (number,) in stage.fresh.rows(f"SELECT case_number FROM {table}")} != cases.keys():
            found.append(f"{table} and the cases disagree")
    return found


def _errands(stage: Stage) -> list[str]:
    """Each is done, once: who was to be told was told, and the gateway took each message once."""
    found = [f"an errand was never done: {kind}" for kind, _ in stage.fresh.rows(_ERRANDS)]
    found += [f"an errand ended with {error}: {kind}" for kind, error in stage.fresh.rows(_FAILED)]
    sent = Counter(json.loads(line)["number"] for line in (stage.folder / "sms").read_text().splitlines())
    found += [f"the gateway took a message {times} times" for times in sent.values() if times > 1]
    told = stage.fresh.rows(_TOLD)
    cases = [number for (number,) in stage.fresh.rows("SELECT number FROM store_case")]
    if Counter(case for case, *_ in told) != Counter(cases):
        found.append("not everybody is to be told once")
    for case, message, state in told:
        if state not in ("taken", "delivered") or not sent[str(message_number(message_key(int(str(message)))))]:
            found.append(f"who applied for {case} was not told")
    return found


def _documents(stage: Stage) -> list[str]:
    """Each was drawn once, and its files stand."""
    found = []
    documents = stage.fresh.rows(_DOCUMENTS)
    if any(state != "made" or not electronic or not blank for state, electronic, blank in documents):
        found.append("a document was not drawn")
    if stage.fresh.rows(_DRAWN) != [(len(documents),)]:
        found.append("documents and the lines that tell of them disagree")
    kept = {path.name for path in (stage.fresh.var / "files").rglob("*") if path.is_file()}
    if not {digest for _, *digests in documents for digest in digests if digest} <= kept:
        found.append("a file a document names is not kept")
    return found


def _chains(stage: Stage) -> list[str]:
    said = stage.fresh.run("telnusqa.site.command", "check-journal")
    return [] if "wrong: 0" in said else [said]
