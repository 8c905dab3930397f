"""The layouts that are shipped; an administrator's are laid over them."""

from functools import cache

from telnusqa.core.blank import BlankKind
from telnusqa.core.layout import Layout
from telnusqa.core.layout_text import parse_layout
from telnusqa.paper.engine import FORMS

_FILES = ("diploma", "supplement")


@cache
def shipped_text(kind: BlankKind) -> str:
    """The text of the layout shipped for that kind of blank."""
    return next(text for text in map(_text, _FILES) if kind in _read(text).kinds)


@cache
def shipped_layout(kind: BlankKind) -> Layout:
    """The layout shipped for that kind of blank."""
    return _read(shipped_text(kind))


def _text(name: str) -> str:
    return (FORMS / "layouts" / f"{name}.toml").read_text(encoding="utf-8")


def _read(text: str) -> Layout:
    layout = parse_layout(text)
    assert isinstance(layout, Layout)
    return layout
