"""Fields of what a registered complaint leaves: the stamp on its second copy, and the coupon."""

from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.paper.letter import LetterRow


@dataclass(frozen=True, kw_only=True)
class ComplaintStamp:
    """A stamp in the corner of a sheet that is otherwise left empty: the second copy is what it is printed on."""

    language: Language
    body: str
    title: str
    rows: tuple[LetterRow, ...]


@dataclass(frozen=True, kw_only=True)
class ComplaintCoupon:
    """What who complained takes away: the number large, ``rows`` beside it, ``told`` what comes next."""

    language: Language
    body: str
    title: str
    number_name: str
    number: str
    rows: tuple[LetterRow, ...]
    told: tuple[str, ...]
    foot: str
