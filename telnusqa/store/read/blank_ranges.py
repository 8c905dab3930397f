"""Which numbers are where, told as ranges."""

from collections.abc import Sequence

from django.db import connection

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange, Hand, parse_hand

MOST = 200
"""So many ranges at most on a page; a college whose blanks lie in more has not counted them for years."""

_IN_HANDS = """
SELECT hand, kind, series, MIN(number), MAX(number)
FROM (
    SELECT hand, kind, series, number,
           number - ROW_NUMBER() OVER (PARTITION BY hand, kind, series ORDER BY number) AS island
    FROM store_blank WHERE home_id = %s AND hand IN ({hands})
) AS numbered
GROUP BY hand, kind, series, island ORDER BY hand, kind, series, MIN(number) LIMIT {most}
"""


def in_hands(home: int, hands: Sequence[Hand]) -> tuple[tuple[Hand, BlankRange], ...]:
    """What is in those hands, range by range."""
    if not hands:
        return ()
    asked = _IN_HANDS.format(hands=", ".join(["%s"] * len(hands)), most=MOST)
    with connection.cursor() as cursor:
        cursor.execute(asked, [home, *map(str, hands)])
        rows = cursor.fetchall()
    return tuple(
        (parse_hand(hand), BlankRange(BlankKind(kind), series, first, last)) for hand, kind, series, first, last in rows
    )
