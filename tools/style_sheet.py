"""Make the one style sheet every page fetches, of the parts it is written in.

::

    make style-sheet
"""

from pathlib import Path

CSS = Path(__file__).resolve().parent.parent / "telnusqa" / "assets" / "css"
PARTS = ("tokens", "fonts", "frame", "parts", "fields")
FOR_PRINT = "print"
WHOLE = CSS / "every-page.css"


def whole() -> str:
    """The parts in their order, the one for paper last and for paper alone."""
    parts = [f"/* {name}.css */\n{_read(name)}" for name in PARTS]
    return "\n".join((*parts, f"/* {FOR_PRINT}.css */\n@media print {{\n{_read(FOR_PRINT)}}}\n"))


def _read(name: str) -> str:
    return (CSS / f"{name}.css").read_text(encoding="utf-8")


def main() -> None:
    """Write it."""
    WHOLE.write_text(whole(), encoding="utf-8")


if __name__ == "__main__":
    main()
