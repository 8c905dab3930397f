"""Numbers made of random bytes: an application's number, a document's token."""

from typing import NewType

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""

CaseNumber = NewType("CaseNumber", str)
"""Eight random characters and a check character: no secret, gaps allowed."""

Token = NewType("Token", str)
"""What a QR leads to: at least 100 random bits, tied to nothing."""

NUMBER_BYTES = 5
TOKEN_BYTES = 15
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "О": "0", "І": "1"})


def encoded(raw: bytes) -> str:
    """The bytes in :data:`ALPHABET`, five bits to a character."""
    value = int.from_bytes(raw, "big")
    size = len(raw) * 8 // 5
    return "".join(ALPHABET[value >> (5 * place) & 31] for place in reversed(range(size)))


def typed_body(text: str) -> str:
    """What people type, without spaces and dashes, small letters made large and O read as 0."""
    return "".join(text.upper().replace("-", " ").split()).translate(_LOOKS_LIKE)


def check_character(body: str) -> str:
    """Luhn's check over 32 characters: any single mistyped character is seen, and nearly every swap."""
    total, factor = 0, 2
    for character in reversed(body):
        product = factor * ALPHABET.index(character)
        total += product // 32 + product % 32
        factor = 3 - factor
    return ALPHABET[-total % 32]


def case_number(raw: bytes) -> CaseNumber:
    """An application number out of :data:`NUMBER_BYTES` random bytes."""
    if len(raw) != NUMBER_BYTES:
        raise ValueError(f"{NUMBER_BYTES} bytes, not {len(raw)}")
    body = encoded(raw)
    return CaseNumber(body + check_character(body))


def parse_case_number(text: str) -> CaseNumber | None:
    """The number as typed by a person (spaces, dashes, small letters, O for 0), or None where it cannot be one."""
    body = typed_body(text)
    if len(body) != NUMBER_BYTES * 8 // 5 + 1 or any(c not in ALPHABET for c in body):
        return None
    return CaseNumber(body) if check_character(body[:-1]) == body[-1] else None


def shown(number: str) -> str:
    """The number as people read it aloud: ``7K3M-9QXA-T``."""
    return f"{number[:4]}-{number[4:8]}-{number[8:]}"


def parse_token(text: str) -> Token | None:
    """A token as read off paper: small letters, O for 0, dashes, or the whole address; None where it cannot be one."""
    last = text.strip().partition("?")[0].rstrip("/").rpartition("/")[2]
    body = typed_body(last)
    whole = len(body) == TOKEN_BYTES * 8 // 5 and all(character in ALPHABET for character in body)
    return Token(body) if whole else None


def token(raw: bytes) -> Token:
    """A document's token out of :data:`TOKEN_BYTES` random bytes."""
    if len(raw) != TOKEN_BYTES:
        raise ValueError(f"{TOKEN_BYTES} bytes, not {len(raw)}")
    return Token(encoded(raw))
