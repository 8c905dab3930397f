"""Every paper of the house, each rendered once: filled, emptiest and longest, in each of its languages."""

import shutil
import subprocess
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PIL import Image

from telnusqa.core.language import Language
from telnusqa.paper.engine import FORMS
from telnusqa.paper.render import render
from telnusqa.paper.sheet import texts
from telnusqa.sample import long
from telnusqa.sample.paper import ON, Fill, SamplePaper
from telnusqa.sample.papers import every_paper
from tests.paper.read import folded, metadata, overlapping, words
from tools.golden_pages import FOLDER, TOLERANCE, difference, draw, kept, picture

PAPERS = every_paper()
NOTICE = next(paper for paper in PAPERS if paper.file == "hearing_notice.kk.filled")
KAZAKH = frozenset("ӘәҒғҚқҢңӨөҰұҮүҺһІі")
pytestmark = [pytest.mark.needs(name) for name in ("pdftoppm", "pdftotext", "pdffonts", "qpdf")]


def told(*program: str | Path) -> str:
    """What a program says; an answer other than 0 is an error."""
    return subprocess.run(program, capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.file)
def test_a_paper_is_sound_may_be_kept_and_looks_as_it_was_looked_at(paper: SamplePaper, tmp_path: Path) -> None:
    pdf = render(paper.form, paper.sheet, on=ON, over=paper.over)
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf)
    for claim in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert claim in metadata(pdf)
    assert "No syntax or stream encoding errors" in told("qpdf", "--check", file)
    _, _, *fonts = told("pdffonts", file).splitlines()
    assert fonts
    assert all(font.split()[-5] == "yes" for font in fonts), fonts
    said = words(told("pdftotext", "-bbox", file, "-"))
    assert KAZAKH & set("".join(text for _, text in texts(paper.sheet))) <= set("".join(word.text for word in said))
    if not (paper.over and paper.over.preview):  # its mark lies across the page
        assert overlapping(said) == ()
    golden = kept(paper.file)
    assert golden is not None, f"no picture of {paper.file} is kept: make golden-pages, and look"
    assert difference(golden, picture(pdf)) <= TOLERANCE, f"{paper.file} looks otherwise: make golden-pages, and look"


def test_each_kind_has_its_three_samples_in_every_language_it_has() -> None:
    for paper in PAPERS:
        same = {each.fill for each in PAPERS if (each.name, each.language) == (paper.name, paper.language)}
        assert same == set(Fill), paper.file
    languages = {paper.name: {each.language for each in PAPERS if each.name == paper.name} for paper in PAPERS}
    assert all(found in ({None}, {Language.KK, Language.RU}) for found in languages.values()), languages


def test_every_letter_of_kazakh_is_read_back(tmp_path: Path) -> None:
    assert set(long.LETTERS) >= KAZAKH
    file = tmp_path / "paper.pdf"
    file.write_bytes(render(NOTICE.form, replace(NOTICE.sheet, to=long.LETTERS, title=long.LETTERS), on=ON))
    assert folded(told("pdftotext", file, "-")).count(folded(long.LETTERS)) == 2  # in bold and in larger bold


def test_the_pictures_that_are_kept_are_those_of_the_papers_and_stay_small() -> None:
    pictures = list(FOLDER.glob("*.png"))
    assert {path.stem for path in pictures} == {paper.file for paper in PAPERS}
    assert sum(path.stat().st_size for path in pictures) <= 5_000_000


def differs(forms: Path = FORMS, **changes: str) -> bool:
    """Whether a notice printed otherwise is seen beside the picture that is kept of it."""
    golden = kept(NOTICE.file)
    assert golden is not None
    pdf = render(NOTICE.form, replace(NOTICE.sheet, **changes), on=ON, forms=forms)
    return difference(golden, picture(pdf)) > TOLERANCE


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [("to", "Әлия", "Алия"), ("to", "қызы", "кызы"), ("address", "көшесі", "кошесі")],
)
def test_a_letter_changed_is_seen(field: str, one: str, other: str) -> None:
    assert not differs()
    before = asdict(NOTICE.sheet)[field]
    assert one in before
    assert differs(**{field: before.replace(one, other)})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("columns: (52mm, 1fr)", "columns: (53mm, 1fr)"),
        ("below: 3mm, text(size: 9pt", "below: 4mm, text(size: 9pt"),
        ('weight: "bold", given.to)', "given.to)"),
    ],
)
def test_a_field_moved_by_a_millimetre_or_drawn_otherwise_is_seen(tmp_path: Path, before: str, after: str) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(FORMS, forms)
    letter = forms / "letter.typ"
    words = letter.read_text(encoding="utf-8")
    assert before in words
    letter.write_text(words.replace(before, after), encoding="utf-8")
    assert differs(forms)


def test_words_that_stand_on_words_are_seen(tmp_path: Path) -> None:
    forms, file = tmp_path / "forms", tmp_path / "paper.pdf"
    shutil.copytree(FORMS, forms)
    house = forms / "house.typ"
    strut = ", height: 1em, baseline: 0.22em)"
    assert strut in house.read_text(encoding="utf-8")
    house.write_text(house.read_text(encoding="utf-8").replace(strut, ")"), encoding="utf-8")
    crowded = next(paper for paper in PAPERS if paper.file == "application_2015.kk.longest")
    file.write_bytes(render(crowded.form, crowded.sheet, on=ON, forms=forms))
    assert overlapping(words(told("pdftotext", "-bbox", file, "-")))


def test_a_paper_of_more_pages_is_another_picture() -> None:
    assert difference(Image.new("L", (10, 10)), Image.new("L", (20, 10))) == 255


def test_only_what_changed_is_drawn_anew_and_what_is_gone_is_dropped(tmp_path: Path) -> None:
    assert draw((NOTICE,), tmp_path) == [NOTICE.file]
    assert draw((NOTICE,), tmp_path) == []
    Image.new("L", (10, 10)).save(tmp_path / f"{NOTICE.file}.png")
    Image.new("L", (10, 10)).save(tmp_path / "gone.kk.filled.png")
    assert draw((NOTICE,), tmp_path, write=False) == [NOTICE.file, "gone.kk.filled"]
    assert draw((NOTICE,), tmp_path) == [NOTICE.file, "gone.kk.filled"]
    assert [path.stem for path in tmp_path.glob("*.png")] == [NOTICE.file]
