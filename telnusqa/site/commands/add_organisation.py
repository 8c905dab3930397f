"""`telnusqa add-organisation`: an organisation from a file, before anybody has an account to add it on a page."""

import argparse
import sys
import tomllib
from collections.abc import Mapping
from typing import Any

from telnusqa.core.errors import Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Add it; one with that BIN that stands already is left as it is."""
    start()
    from django.utils import timezone

    from telnusqa.acts.add_institution import add_institution
    from telnusqa.core.event import ADMINISTRATOR

    try:
        told = tomllib.loads(options.file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Unusable(f"{options.file}: {error}") from error
    new = organisation(told, str(options.file))
    add_institution(new, by=ADMINISTRATOR, happened_at=timezone.now())
    sys.stdout.write(f"{new.bin}: {new.name_kk}\n")
    return 0


def organisation(told: Mapping[str, Any], where: str) -> Any:
    """What a file says of an organisation. Raises :class:`Unusable` with every key that is wrong, all at once."""
    from telnusqa.acts.add_institution import NewInstitution
    from telnusqa.core.bin import parse_bin
    from telnusqa.core.problem import Problem
    from telnusqa.core.role import OrganisationKind

    texts = ("name_kk", "name_ru", "name_en", "region", "settlement_kk", "settlement_ru", "address_kk", "address_ru")
    contact = ("phone", "email")
    wrong = [f"{key}: missing" for key in (*texts, *contact) if not str(told.get(key, "")).strip()]
    wrong += [f"{key}: nobody knows it" for key in told if key not in (*texts, *contact, "kind", "bin")]
    number = parse_bin(str(told.get("bin", "")))
    if isinstance(number, Problem):
        wrong.append(f"bin: {number.code}")
    if told.get("kind") not in set(OrganisationKind):
        wrong.append(f"kind: one of {', '.join(OrganisationKind)}")
    if wrong:
        raise Unusable(f"{where}: {'; '.join(wrong)}")
    said: dict[str, Any] = {key: str(told[key]).strip() for key in (*texts, *contact)}
    return NewInstitution(bin=str(number), kind=OrganisationKind(told["kind"]), **said)
