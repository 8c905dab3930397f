"""What is wrong with something a person gave us."""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True)
class Problem:
    """One thing to mend.

    ``field`` is the form's field, ``code`` the kind of problem (``words.problem`` says it and how to mend it),
    ``clause`` the paragraph that asks for it, or "" where only good sense does.
    """

    field: str
    code: str
    clause: str = ""
    params: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
