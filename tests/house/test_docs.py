"""What the docs say of the tree is true: every file they name stands, every act has its place in the flow."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NAMED = re.compile(r"`((?:telnusqa|tests|docs|tools|locks)/[\w./*-]+)`")


def named_but_missing(page: Path, root: Path = ROOT) -> list[str]:
    """Files a page names that do not stand."""
    return sorted({name for name in _NAMED.findall(page.read_text(encoding="utf-8")) if not (root / name).exists()})


def acts_without_a_place(flow: str, root: Path = ROOT) -> list[str]:
    """Acts that the flow does not show."""
    acts = [path.name for path in (root / "telnusqa/acts").glob("[a-z]*.py")]
    return sorted(name for name in acts if f"telnusqa/acts/{name}" not in flow)


FLOW = ROOT / "docs/flow.md"
WORKINGS = {"lease_errand.py", "end_errand.py", "code_sent.py", "reveal_holder.py", "count_door.py"}


def test_every_file_the_docs_name_stands() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    assert {str(page.relative_to(ROOT)): named_but_missing(page) for page in pages if named_but_missing(page)} == {}


def test_every_act_has_its_place_in_the_flow() -> None:
    assert set(acts_without_a_place(FLOW.read_text(encoding="utf-8"))) <= WORKINGS


def test_sabotage_a_page_that_names_a_file_long_gone_is_found(tmp_path: Path) -> None:
    page = tmp_path / "flow.md"
    page.write_text("`telnusqa/acts/submit.py` and `telnusqa/acts/long_gone.py`", encoding="utf-8")
    assert named_but_missing(page) == ["telnusqa/acts/long_gone.py"]


def test_sabotage_a_flow_without_an_act_is_found() -> None:
    flow = FLOW.read_text(encoding="utf-8").replace("telnusqa/acts/decide.py", "")
    assert acts_without_a_place(flow).count("decide.py") == 1
