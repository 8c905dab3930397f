"""Which checkpoint holds a line of a chain, so that whoever has the line and the checkpoint can see it alone."""

import json
from dataclasses import dataclass

from telnusqa.core.checkpoint import Checkpoint, Head, read_checkpoint
from telnusqa.core.line import ChainKey, Json, canonical
from telnusqa.core.merkle import root_by_path


@dataclass(frozen=True, kw_only=True)
class Inclusion:
    """The line ``seq`` is the leaf ``index`` of the checkpoint; ``path`` are the hashes from it up to the root."""

    checkpoint: Checkpoint
    signature: str
    seq: int
    index: int
    path: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its one text."""
        return canonical(
            {
                "body": json.loads(self.checkpoint.body),
                "index": self.index,
                "path": list(self.path),
                "seq": self.seq,
                "signature": self.signature,
            }
        )

    def holds(self, chain: ChainKey, hash_: str) -> bool:
        """Whether the path leads from the line of this hash to the root that was signed."""
        try:
            beside = [bytes.fromhex(each) for each in self.path]
            top = root_by_path(Head(chain, self.seq, hash_).leaf, self.index, self.checkpoint.lines, beside)
        except ValueError:
            return False
        return top.hex() == self.checkpoint.lines_root


def read_inclusion(text: str) -> Inclusion | None:
    """What a text says; None where it is no such text, or not in its one form."""
    try:
        value: Json = json.loads(text)
        match value:
            case {
                "body": dict(body),
                "index": int(index),
                "path": list(path),
                "seq": int(seq),
                "signature": str(signature),
            }:
                found = Inclusion(
                    checkpoint=read_checkpoint(canonical(body)),
                    signature=signature,
                    seq=seq,
                    index=index,
                    path=tuple(map(str, path)),
                )
                return found if found.text == text else None
    except (ValueError, RecursionError):
        return None
    return None
