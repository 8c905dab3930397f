"""The kept pictures of every paper: drawn, and compared with what the forms print now.

::

    make golden-pages                        draw anew those that changed, drop those whose paper is gone
    python -m tools.golden_pages --print     only name what would change

A picture holds all pages of a paper side by side, in sixteen greys at 50 dots an inch. Two are the same when no square
of 2 × 2 dots (1 mm of paper) differs by more than ``TOLERANCE`` of 255 on its average: an edge may be smoothed
otherwise, a letter may not change and a field may not move by half a millimetre. No program can tell that a new picture
is right: a person looks at each before it is kept.
"""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

from telnusqa.paper.render import render
from telnusqa.sample.paper import ON, SamplePaper
from telnusqa.sample.papers import every_paper

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "paper" / "golden"
DOTS = 50
SQUARE = 2
TOLERANCE = 16
_GREYS = 16
_BETWEEN = 6


def picture(pdf: bytes) -> Image.Image:
    """All pages side by side."""
    drawn = subprocess.run(
        ["pdftoppm", "-gray", "-r", str(DOTS), "-"], input=pdf, capture_output=True, check=True
    ).stdout
    pages = _pages(drawn)
    size = (sum(page.width + _BETWEEN for page in pages) - _BETWEEN, max(page.height for page in pages))
    whole = Image.new("L", size, 128)
    across = 0
    for page in pages:
        whole.paste(page, (across, 0))
        across += page.width + _BETWEEN
    return whole.point([level * (_GREYS - 1) // 255 * 255 // (_GREYS - 1) for level in range(256)])


def _pages(drawn: bytes) -> list[Image.Image]:
    """The pictures that pdftoppm writes one after another (PGM: P5, width, height, 255, bytes)."""
    found = []
    while drawn:
        _, size, _ = drawn.split(b"\n", 3)[:3]
        wide, high = map(int, size.split())
        length = len(b"\n".join(drawn.split(b"\n", 3)[:3])) + 1 + wide * high
        found.append(Image.open(BytesIO(drawn[:length])).convert("L"))
        drawn = drawn[length:]
    return found


def kept(name: str, folder: Path = FOLDER) -> Image.Image | None:
    """The picture that is kept of a paper, or None."""
    path = folder / f"{name}.png"
    return Image.open(path).convert("L") if path.exists() else None


def difference(one: Image.Image, other: Image.Image) -> int:
    """By how much the worst square differs, of 255; pictures of another size differ wholly."""
    if one.size != other.size:
        return 255
    return int(ImageChops.difference(one, other).reduce(SQUARE).getextrema()[1])  # type: ignore[arg-type]


def draw(papers: tuple[SamplePaper, ...], folder: Path = FOLDER, *, write: bool = True) -> list[str]:
    """Names of the pictures that are new, changed or gone; ``write`` keeps the new ones."""
    folder.mkdir(exist_ok=True)
    changed = []
    for paper in papers:
        new, old = picture(render(paper.form, paper.sheet, on=ON, over=paper.over)), kept(paper.file, folder)
        if old is None or difference(old, new) > TOLERANCE:
            changed.append(paper.file)
            if write:
                new.quantize(_GREYS).save(folder / f"{paper.file}.png", optimize=True)
    names = {paper.file for paper in papers}
    for path in sorted(folder.glob("*.png")):
        if path.stem not in names:
            changed.append(path.stem)
            if write:
                path.unlink()
    return changed


def main(arguments: list[str]) -> int:
    """Draw, and say what a person must look at."""
    changed = draw(every_paper(), write="--print" not in arguments)
    for name in changed:
        print(f"{FOLDER.relative_to(Path.cwd())}/{name}.png")
    print(f"{len(changed)} changed. Look at each before it is kept: no program can tell that it is right.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
