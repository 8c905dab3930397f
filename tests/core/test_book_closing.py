"""The hash of a closed book: made by hand, and changed by every change of a line, of their order or of their number."""

from hashlib import sha256

from hypothesis import assume, given
from hypothesis import strategies as st

from telnusqa.core.book_closing import Hashed, file_of, hashed, header_of

HEADER = header_of("960940000175", 2026, "00ff")
LINES = ['{"number":"2026-0001"}', '{"number":"2026-0002"}']
_LINES = st.lists(st.text(alphabet="абв{}0", min_size=1, max_size=4), min_size=1, max_size=5)


def test_the_header_says_whose_book_it_is() -> None:
    assert HEADER == '{"college":"960940000175","salt":"00ff","version":1,"year":2026}'


def test_anybody_makes_the_hash_again() -> None:
    first = sha256(HEADER.encode()).digest()
    second = sha256(first + LINES[0].encode()).digest()
    third = sha256(second + LINES[1].encode()).hexdigest()
    whole = "".join(file_of(HEADER, LINES))
    assert whole == f"{HEADER}\n{LINES[0]}\n{LINES[1]}\n"
    assert hashed(HEADER, LINES) == Hashed(third, sha256(whole.encode()).hexdigest(), 2)


def test_a_book_without_lines_is_its_header() -> None:
    assert hashed(HEADER, []).head == sha256(HEADER.encode()).hexdigest()


@given(_LINES, _LINES)
def test_other_lines_have_another_hash(some: list[str], others: list[str]) -> None:
    assume(some != others)
    one, other = hashed(HEADER, some), hashed(HEADER, others)
    assert one.head != other.head
    assert one.file != other.file


@given(_LINES)
def test_another_salt_gives_another_hash(lines: list[str]) -> None:
    assert hashed(HEADER, lines).head != hashed(header_of("960940000175", 2026, "00fe"), lines).head
