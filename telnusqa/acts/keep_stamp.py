"""A time-stamp authority has answered: its time-stamp stands beside the checkpoint."""

from datetime import datetime

from telnusqa.acts._act import note
from telnusqa.store.keep import checkpoints


@note
def keep_stamp(n: int, stamp: str, *, stamped_at: datetime) -> None:
    """Keep the whole answer, in base64, and its moment; a second answer changes nothing. Raises ``NotFound``."""
    checkpoints.keep_stamp(n, stamp, stamped_at)
