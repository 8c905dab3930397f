"""`telnusqa sample-papers --out DIR`: every paper the house prints, as PDF files. Needs no database."""

import argparse
import sys
from pathlib import Path

from tqdm import tqdm

from telnusqa.sample.paper import ON, SamplePaper
from telnusqa.sample.papers import every_paper


def run(options: argparse.Namespace) -> int:
    """Write them and list what was written; answers 2 where the folder cannot be one."""
    folder: Path = options.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        sys.stderr.write(f"telnusqa sample-papers: {folder} is no folder\n")
        return 2
    papers = every_paper()
    for paper in tqdm(papers, desc="Papers", unit=" papers", disable=None):
        written(paper, folder)
    sys.stdout.write("\n".join([*(f"{paper.file}.pdf" for paper in papers), _summary(papers, folder)]) + "\n")
    return 0


def written(paper: SamplePaper, folder: Path) -> Path:
    """The file of one paper; the same bytes on any day and machine."""
    from telnusqa.paper.render import render  # the typesetter, which other commands never load

    path = folder / f"{paper.file}.pdf"
    path.write_bytes(render(paper.form, paper.sheet, on=ON))
    return path


def _summary(papers: tuple[SamplePaper, ...], folder: Path) -> str:
    kinds = len({paper.name for paper in papers})
    return f"{len(papers)} papers of {kinds} kinds are in {folder}. All people in them are invented."
