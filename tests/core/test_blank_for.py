"""On which blank a duplicate is printed."""

import pytest

from telnusqa.core.blank import BlankKind, blank_for
from telnusqa.core.register_row import RecordKind
from telnusqa.core.wanted import Part


@pytest.mark.parametrize(
    ("kind", "part", "blank"),
    [
        (RecordKind.DIPLOMA, Part.DIPLOMA, BlankKind.DIPLOMA),
        (RecordKind.HONOURS_DIPLOMA, Part.DIPLOMA, BlankKind.HONOURS_DIPLOMA),
        (RecordKind.DIPLOMA, Part.SUPPLEMENT, BlankKind.SUPPLEMENT),
        (RecordKind.HONOURS_DIPLOMA, Part.SUPPLEMENT, BlankKind.SUPPLEMENT),
        *((kind, part, None) for kind in list(RecordKind)[2:] for part in Part),
    ],
)
def test_a_blank_is_of_the_documents_kind_and_some_have_none_yet(
    kind: RecordKind, part: Part, blank: BlankKind | None
) -> None:
    assert blank_for(kind, part) is blank
