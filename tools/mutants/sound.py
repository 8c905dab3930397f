"""Before anything is changed: is every test file green, how long does it take, and what does it enter?"""

import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import hypothesis
import hypothesis.strategies

from tools.mutants.pytest_run import quiet, run

_WARM = """
import pytest
from hypothesis import given, strategies as st

@given(st.dates(), st.integers(), st.text(), st.sampled_from("ab"), st.lists(st.booleans()))
def test_given(*drawn):
    assert len(drawn) == 5

@pytest.mark.parametrize("x", [1, 2])
def test_each(x, tmp_path):
    with pytest.raises(KeyError):
        {}[x]

def test_red():
    assert [1, 2] == [1, 3]
"""


@dataclass(frozen=True)
class Sound:
    """A test file unchanged: its seconds of CPU, and the functions it enters, each as ``path:qualified name``."""

    seconds: float
    entered: frozenset[str]

    def enters(self, path: Path, scope: str) -> bool:
        """Whether it enters that function, or one within it."""
        name = f"{path}:{scope}"
        return name in self.entered or any(each.startswith(f"{name}.") for each in self.entered)


def prepare() -> None:
    """Load once what tests import from outside, and of telnusqa nothing: a changed module must be the only one."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    hypothesis.settings.register_profile(
        "mutants",
        max_examples=25,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.settings.load_profile("mutants")
    with TemporaryDirectory() as folder:
        warm = Path(folder) / "test_warm.py"
        warm.write_text(_WARM, encoding="utf-8")
        with quiet():
            run([warm], Path(folder))
    loaded = [name for name in sys.modules if name == "telnusqa" or name.startswith("telnusqa.")]
    if loaded:
        raise RuntimeError(f"imported too early: {loaded}")


def sounded(tests: Sequence[Path], root: Path, *, workers: int) -> Mapping[Path, Sound]:
    """Every test file, each run alone. Raises ``RuntimeError`` naming those that are red."""
    red: list[str] = []
    with TemporaryDirectory() as folder:
        running: dict[int, Path] = {}

        def wait() -> None:
            child, status = os.wait()
            test = running.pop(child)
            if os.waitstatus_to_exitcode(status) != 0:
                red.append(str(test.relative_to(root)))

        for place, test in enumerate(tests):
            while len(running) >= workers:
                wait()
            child = os.fork()
            if child == 0:
                os._exit(_listened(test, root, Path(folder) / str(place)))
            running[child] = test
        while running:
            wait()
        if red:
            raise RuntimeError(f"red before anything is changed: {', '.join(sorted(red))}")
        return {test: _read(Path(folder) / str(place)) for place, test in enumerate(tests)}


def _listened(test: Path, root: Path, told: Path) -> int:
    entered: set[str] = set()
    inside = str(root / "telnusqa")

    def listen(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(inside):
            entered.add(f"{code.co_filename}:{code.co_qualname.replace('<locals>.', '')}")

    started = time.process_time()
    sys.setprofile(listen)
    with quiet():
        code = run([test], root)
    sys.setprofile(None)
    told.write_text(json.dumps([time.process_time() - started, sorted(entered)]), encoding="utf-8")
    return code


def _read(told: Path) -> Sound:
    seconds, entered = json.loads(told.read_text(encoding="utf-8"))
    return Sound(seconds, frozenset(entered))
