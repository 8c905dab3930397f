"""`make audit`: which pinned packages have a known weakness, as PyPI tells it.

``pip-audit`` asks PyPI about every package of the locks. Where PyPI, or what stands in its place, knows no advisories,
``pip-audit`` leaves a package out and still says that none was found; what was not asked is told here, and no success.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("run", "uv", "dev")
_AUDIT = ROOT / ".venv/audit/bin/pip-audit"
_WORDS = ("--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json")


def told(answer: dict[str, Any]) -> tuple[list[str], list[str]]:
    """A line for every weakness, and the names nobody could be asked about."""
    packages = answer["dependencies"]
    known = [
        f"{each['name']} {each['version']}: {weakness['id']}, mended in {', '.join(weakness['fix_versions']) or 'none'}"
        for each in packages
        for weakness in each.get("vulns", ())
    ]
    return known, [each["name"] for each in packages if "skip_reason" in each]


def _answers() -> Iterator[dict[str, Any]]:
    for lock in LOCKS:
        words = [str(_AUDIT), *_WORDS, "--requirement", str(ROOT / f"locks/{lock}.txt")]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if not done.stdout:
            sys.exit(f"locks/{lock}.txt: nobody could be asked: {done.stderr.strip().splitlines()[-1:]}")
        yield json.loads(done.stdout)


def main() -> int:
    """Run from the command line: 0 where everything was asked and nothing is known."""
    known, silent = [], []
    for answer in _answers():
        more, unasked = told(answer)
        known += more
        silent += unasked
    sys.stdout.writelines(f"{line}\n" for line in dict.fromkeys(known))
    if silent:
        sys.stdout.write(f"{len(silent)} packages could not be asked about: {', '.join(sorted(set(silent))[:5])} …\n")
    if not known and not silent:
        sys.stdout.write("no weakness is known\n")
    return int(bool(known or silent))


if __name__ == "__main__":
    sys.exit(main())
