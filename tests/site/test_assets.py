"""All assets stand under one name that changes with any of them."""

from pathlib import Path

from telnusqa.site.assets import digest


def test_the_name_changes_with_content_and_with_a_file_name(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("a")
    first = digest(tmp_path)
    assert digest(tmp_path) == first
    (tmp_path / "a.css").write_text("b")
    second = digest(tmp_path)
    (tmp_path / "a.css").rename(tmp_path / "c.css")
    assert len({first, second, digest(tmp_path)}) == 3
