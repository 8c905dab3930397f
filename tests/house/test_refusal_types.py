"""What no edition allows is a type error already: mypy refuses the file before anything runs."""

from contextlib import chdir

import pytest
from mypy import api

from tests.house.tree import ROOT

HEAD = """
from datetime import date
from telnusqa.core.evidence import Paper
from telnusqa.law.norm import Body
from telnusqa.law.refusal import ServiceRefusal
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NoConsent, Untrue
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.hearing_record import Heard

def made(rules: RuleSet, heard: Heard) -> None:
"""
REFUSED = "    ServiceRefusal(ground={ground}, body=Body.PROVIDER, on=date(2026, 12, 8), heard=heard, rules=rules)\n"
UNTRUE = '    Untrue(document=Paper.ORIGINAL, statement="a", found_how={how}, evidence={evidence})\n'
CASES = {
    "no record is no ground": (REFUSED.format(ground='"no_record"'), "arg-type"),
    "no ground at all": (REFUSED.format(ground="None"), "arg-type"),
    "no evidence": (UNTRUE.format(how="FoundHow.REGISTER", evidence="()"), "arg-type"),
    "a search that found nothing": (
        UNTRUE.format(how="FoundHow.NOTHING_FOUND", evidence='(EvidenceRef("1"),)'),
        "attr-defined",
    ),
    "a ground of one's own": ("    class NoRecord(NoConsent): ...\n", "misc"),
    "consent asked for once": ("    NoConsent(asked_on=date(2026, 12, 8))\n", "call-arg"),
}


@pytest.fixture(scope="module")
def said(tmp_path_factory) -> dict[str, str]:
    """What mypy says of each file; they are read together, the law once."""
    folder = tmp_path_factory.mktemp("typed")
    right = UNTRUE.format(how="FoundHow.REGISTER", evidence='(EvidenceRef("1"), EvidenceRef("2"))')
    bodies = {"right": right} | {story: body for story, (body, _) in CASES.items()}
    names = {story: f"case_{number}.py" for number, story in enumerate(bodies)}
    for story, body in bodies.items():
        (folder / names[story]).write_text(HEAD + body, encoding="utf-8")
    files = [str(folder / name) for name in names.values()]
    with chdir(ROOT):
        out, err, _ = api.run(
            ["--strict", "--config-file=", f"--cache-dir={folder / 'cache'}", "--follow-imports=silent", *files]
        )
    assert not err
    return {story: "\n".join(line for line in out.splitlines() if names[story] in line) for story in names}


def test_a_ground_with_its_evidence_passes(said):
    assert said["right"] == ""


@pytest.mark.parametrize("story", CASES)
def test_what_must_not_be_is_a_type_error(said, story):
    assert f"[{CASES[story][1]}]" in said[story]
