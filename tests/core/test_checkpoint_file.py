"""The file of a checkpoint: what anybody keeps, what an operator keeps, and what is none."""

import json
from dataclasses import replace

import pytest

from telnusqa.core.checkpoint_file import KeptCheckpoint, read, written
from telnusqa.core.line import ChainKey
from tests.core.test_checkpoint import BODY, HEAD, SAID

OTHER = replace(HEAD, chain=ChainKey(1, 2026, "staff:3"))
PUBLIC = KeptCheckpoint(body=BODY, signature="aa", leaves=(HEAD.leaf.hex(), OTHER.leaf.hex()), stamp="c3RhbXA=")
OWN = replace(PUBLIC, heads=(HEAD, OTHER))


def test_the_public_file_names_no_chain() -> None:
    text = written(PUBLIC)
    assert "7K3M9QXAT" not in text
    assert text.endswith("}\n")
    assert json.loads(text) == {
        "body": json.loads(BODY),
        "hash": SAID.hash,
        "leaves": [HEAD.leaf.hex(), OTHER.leaf.hex()],
        "signature": "aa",
        "stamp": "c3RhbXA=",
    }


@pytest.mark.parametrize("kept", [PUBLIC, OWN, replace(PUBLIC, leaves=(), stamp="")])
def test_what_was_written_is_read(kept: KeptCheckpoint) -> None:
    assert read(written(kept)) == (kept,)


def test_several_in_one_file() -> None:
    text = f"[{written(PUBLIC)},{written(OWN)}]"
    assert read(text) == (PUBLIC, OWN)
    assert read("[]") == ()


def changed(**words: object) -> str:
    return json.dumps(json.loads(written(OWN)) | words)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Expecting value"),
        ("1", "no checkpoint"),
        ("{}", "no checkpoint"),
        ("[" * 100_000, "no checkpoint"),
        ("[1]", "no checkpoint"),
        (changed(body={}), "no checkpoint"),
        (changed(hash="00"), "the hash of checkpoint 17"),
        (changed(leaves="00"), "a list is expected"),
        (changed(leaves=["00"]), "the chains of checkpoint 17"),
        (changed(chains=1), "a list is expected"),
        (changed(chains=[[1, 2026, "case", 4]]), "no last line of a chain"),
        (changed(chains=[[1, 2026, "case", "4", "00"]]), "no last line of a chain"),
        (changed(chains=[[1, 2026, "case:7K3M9QXAT", 4, "00"]]), "the chains of checkpoint 17"),
    ],
)
def test_what_is_no_copy(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read(text)
