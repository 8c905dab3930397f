"""Serves the sample on a fresh folder, signs in as each of its people, and lets wapiti and sqlmap at it.

make attack                       everybody; ends with 1 where a finding stands, or where a scanner reached too little
make attack ARGS="--only saule"   one of them
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tools.attack.attempt import Attempt, at_machine, by_browser, come_in
from tools.attack.cast import MACHINES, MEMBERS
from tools.attack.served import served

PROGRAMS = ("wapiti", "sqlmap")
_HEAD = "| who | addresses | forms | attacks | cut short | questions changed | requests | findings | seconds |"


def main() -> int:
    """Answers 1 where a finding stands, or somebody's pages were not reached."""
    everybody = [each.who for each in MEMBERS] + list(MACHINES)
    parser = argparse.ArgumentParser(prog="make attack", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", choices=everybody, help="one of them; may be said again")
    parser.add_argument("--seconds", type=int, default=240, help="at most, for each of them (240)")
    parser.add_argument("--pages", type=int, default=120, help="at most, that each looks through beforehand (120)")
    parser.add_argument(
        "--kept", type=Path, help="a folder of what is kept (TELNUSQA_VAR) with the sample in it, to copy"
    )
    chosen = parser.parse_args()
    for program in PROGRAMS:
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is missing: apt-get install -y --no-install-recommends {program}")
    wanted = set(chosen.only or everybody)
    folder = Path(tempfile.mkdtemp(prefix="telnusqa-attack-"))
    if chosen.kept:
        shutil.copytree(chosen.kept, folder / "var")
    wrong = 0
    with served(folder) as house:
        print(f"reports: {folder}\n\n{_HEAD}\n{'|---' * _HEAD.count(' | ')}|---|", flush=True)
        for member in (each for each in MEMBERS if each.who in wanted):
            begun = time.monotonic()
            visitor = come_in(house, member, pages=chosen.pages)
            wrong += _said(by_browser(house, visitor, folder, seconds=chosen.seconds), begun)
        for name in (each for each in MACHINES if each in wanted):
            begun = time.monotonic()
            wrong += _said(at_machine(house, name, folder, seconds=chosen.seconds), begun)
    print(f"\n{wrong} wrong" if wrong else "\nno finding stands", flush=True)
    return 1 if wrong else 0


def _said(attempt: Attempt, begun: float) -> int:
    cells = (*attempt.cells(), f"{time.monotonic() - begun:.0f}")
    print(f"| {' | '.join(cells)} |", *(f"    {line}" for line in attempt.wrong()), sep="\n", flush=True)
    return len(attempt.wrong())


if __name__ == "__main__":
    sys.exit(main())
