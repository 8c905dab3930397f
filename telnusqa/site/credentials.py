"""Secret settings that systemd hands over: opened for one service alone, in no file and in nobody's environment.

``LoadCredentialEncrypted=telnusqa.secrets:…`` of a unit opens a sealed file into the folder CREDENTIALS_DIRECTORY
names, which lies in memory and is seen by that service only. In it stand lines as in an ``EnvironmentFile=``.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from telnusqa.core.errors import Unsafe

FOLDER = "CREDENTIALS_DIRECTORY"
NAME = "telnusqa.secrets"


def surroundings(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment, and every setting handed over that it does not say itself.

    Raises ``Unsafe`` for a line that names nothing; the line is counted and not shown, for it may be a secret.
    """
    folder = environment.get(FOLDER, "")
    handed = Path(folder) / NAME
    return {**(_settings(handed) if folder and handed.is_file() else {}), **environment}


def _settings(handed: Path) -> dict[str, str]:
    found = dict[str, str]()
    for number, line in enumerate(handed.read_text(encoding="utf-8").splitlines(), 1):
        name, is_setting, value = line.strip().partition("=")
        if not name or name.startswith("#"):
            continue
        if not is_setting or not name.isidentifier():
            raise Unsafe(f"{NAME}: line {number} is no NAME=value")
        found[name] = value
    return found
