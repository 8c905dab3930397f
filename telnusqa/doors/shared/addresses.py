"""Addresses of many things of one kind: put together once, for a list draws one on every line."""

from functools import cache

from django.urls import reverse

_ANY = "7K3M9QXAT"


def address_of(view: str, name: str) -> str:
    """The address of a view that takes one thing by its name, as a case is by its number."""
    before, after = _around(view)
    return f"{before}{name}{after}"


@cache
def _around(view: str) -> tuple[str, str]:
    before, _, after = reverse(view, args=[_ANY]).partition(_ANY)
    return before, after
