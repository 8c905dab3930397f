"""A kind of problem."""

from ninja import Schema


class KindTold(Schema):
    """What one kind of problem means, wherever it is met."""

    type: str
    title: str
    status: int
