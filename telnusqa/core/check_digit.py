"""Is the last digit of a twelve-digit number right?"""

from operator import mul

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


def check_digit(eleven: str) -> int | None:
    """The twelfth digit of an IIN or a BIN that begins with these eleven, or None where no such number is given out.

    Weighed sum modulo 11; where it leaves 10, once more with the second weights
    (Government resolutions 406 of 22.05.2007 and 565 of 11.06.2003). The weight 11 sees nothing: a slip in the
    eleventh digit passes.
    """
    digits = list(map(int, eleven))
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        left: int = sum(map(mul, digits, weights)) % 11
        if left < 10:
            return left
    return None


def twelve_digits(text: str) -> str | None:
    """The number as twelve ASCII digits, without the spaces people put between them, or None."""
    joined = "".join(text.split())
    return joined if len(joined) == 12 and joined.isascii() and joined.isdigit() else None
