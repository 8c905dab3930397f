"""A checkpoint as a file that anybody may keep, and be shown later what no longer agrees with it.

The public file names leaves by their hashes alone; the copy an operator keeps also says whose each leaf is, so that a
chain that vanished can still be named.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from telnusqa.core.checkpoint import Head, hash_of_body, read_checkpoint
from telnusqa.core.line import ChainKey, Json, canonical


@dataclass(frozen=True, kw_only=True)
class KeptCheckpoint:
    """A kept copy: the signed text, the hashes of its leaves, and, where an operator kept it, whose they were.

    ``stamp`` is the answer of a time-stamp authority in base64, "" where there is none.
    """

    body: str
    signature: str
    leaves: tuple[str, ...]
    stamp: str
    heads: tuple[Head, ...] = ()


def written(kept: KeptCheckpoint) -> str:
    """The file."""
    value: dict[str, Json] = {
        "body": json.loads(kept.body),
        "hash": hash_of_body(kept.body),
        "leaves": list(kept.leaves),
        "signature": kept.signature,
        "stamp": kept.stamp,
    }
    if kept.heads:
        value["chains"] = [[h.chain.home, h.chain.year, h.chain.name, h.seq, h.hash] for h in kept.heads]
    return canonical(value) + "\n"


def read(text: str) -> tuple[KeptCheckpoint, ...]:
    """The checkpoints of a file: one, or a list of several. Raises ValueError where it is none."""
    try:
        value = json.loads(text)
        return tuple(_one(each) for each in (value if isinstance(value, list) else [value]))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no checkpoint") from error


def _one(value: dict[str, Json]) -> KeptCheckpoint:
    body = canonical(value["body"])
    checkpoint = read_checkpoint(body)
    if value["hash"] != hash_of_body(body):
        raise ValueError(f"the hash of checkpoint {checkpoint.n} is not that of its body")
    heads = _heads(value["chains"]) if "chains" in value else ()
    leaves = tuple(map(str, _listed(value["leaves"])))
    if heads and tuple(head.leaf.hex() for head in heads) != leaves:
        raise ValueError(f"the chains of checkpoint {checkpoint.n} are not those of its leaves")
    return KeptCheckpoint(
        body=body, signature=str(value["signature"]), leaves=leaves, stamp=str(value["stamp"]), heads=heads
    )


def _heads(value: Json) -> tuple[Head, ...]:
    found = []
    for each in _listed(value):
        match each:
            case [int(home), int(year), str(name), int(seq), str(hash_)]:
                found.append(Head(ChainKey(home, year, name), seq, hash_))
            case _:
                raise ValueError("no last line of a chain")
    return tuple(found)


def _listed(value: Json) -> Sequence[Json]:
    if isinstance(value, list):
        return value
    raise ValueError("a list is expected")
