"""`telnusqa sample-papers`: a PDF of each kind in each language, filled, emptiest and longest, without a database."""

from pathlib import Path

import pytest

from telnusqa.sample import papers
from telnusqa.sample.papers import every_paper
from telnusqa.site.command import main
from telnusqa.site.commands import sample_papers

FEW = tuple(paper for paper in every_paper() if paper.name == "complaint_stamp")


def test_each_paper_is_written_and_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_papers, "every_paper", lambda: FEW)
    folder = tmp_path / "papers" / "of today"
    assert main(["sample-papers", "--out", str(folder)]) == 0
    *listed, summary = capsys.readouterr().out.splitlines()
    assert listed == sorted(path.name for path in folder.iterdir())
    assert listed[:3] == [f"complaint_stamp.kk.{fill}.pdf" for fill in ("emptiest", "filled", "longest")]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in folder.iterdir())
    assert summary == f"6 papers of 1 kinds are in {folder}. All people in them are invented."


def test_a_file_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "here").write_text("")
    assert main(["sample-papers", "--out", str(tmp_path / "here")]) == 2
    assert main(["sample-papers", "--out", str(tmp_path / "here" / "there")]) == 2
    assert "is no folder" in capsys.readouterr().err


def test_papers_have_to_go_somewhere(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["sample-papers"])
    assert left.value.code == 2


def test_two_papers_of_one_name_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Twice:
        @staticmethod
        def papers() -> tuple[object, ...]:
            return FEW[0], FEW[0]

    monkeypatch.setattr(papers, "import_module", lambda _: Twice)
    with pytest.raises(ValueError, match="one name"):
        every_paper()
