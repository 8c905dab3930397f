"""`telnusqa journal-key`: a new key to sign checkpoints by, as the settings take it."""

import argparse
import base64
import os
import sys
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from telnusqa.site.start import SETTINGS


def run(options: argparse.Namespace) -> int:
    """Print both settings: the new key, and the public halves of all before it. Nothing is kept anywhere.

    Raises ``Unsafe`` where the keys of now cannot be read; answers 2 for a name that cannot be one.
    """
    # Production refuses to start without the key that is made here: settings are read, and nothing is started.
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    from telnusqa.store import journal_key

    name = options.name or datetime.now(UTC).strftime("%Y-%m-%d")
    before = journal_key.public_keys()
    if name in before or not name.replace("-", "").isalnum():
        sys.stderr.write(
            f"{name}: a key has a name of its own, of letters, figures and hyphens; give one with --name\n"
        )
        return 2
    old = {known: raw for known, raw in before.items() if known != journal_key.PRETEND}
    named = ",".join(f"{known}:{base64.b64encode(raw).decode()}" for known, raw in old.items())
    key = base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode()
    sys.stdout.write(f"TELNUSQA_JOURNAL_KEY={name}:{key}\nTELNUSQA_JOURNAL_OLD_KEYS={named}\n")
    return 0
