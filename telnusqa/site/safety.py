"""Whether the settings are fit for production."""

from dataclasses import dataclass

from telnusqa.core.errors import Unsafe


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """The settings production cares about, as they stand."""

    production: bool
    debug: bool
    secret_key: str
    box_keys: str
    lookup_keys: str
    journal_key: str
    pretend: tuple[str, ...]
    public_url: str
    tls: bool
    allowed_hosts: tuple[str, ...]
    second_factor: bool
    database_in_the_open: bool
    training_edition: str


def reasons(chosen: Chosen) -> tuple[str, ...]:
    """Why production must not start with these settings; empty when it may, or when this is not production.

    Each reason begins with the name of the variable to mend.
    """
    if not chosen.production:
        return ()
    found = [
        (chosen.debug, "TELNUSQA_DEBUG: debug pages show what the program holds"),
        (_weak(chosen.secret_key), "TELNUSQA_SECRET_KEY: the default, or shorter than 32 characters"),
        (_default(chosen.box_keys), "TELNUSQA_BOX_KEYS: a development key is among them"),
        (_default(chosen.lookup_keys), "TELNUSQA_LOOKUP_KEYS: a development key is among them"),
        (_default(chosen.journal_key), "TELNUSQA_JOURNAL_KEY: the development key; `telnusqa journal-key` makes one"),
        (not chosen.tls, "TELNUSQA_TLS: off, so cookies and codes would travel in the open"),
        (not chosen.public_url.startswith("https://"), "TELNUSQA_PUBLIC_URL: not https"),
        ("*" in chosen.allowed_hosts, "TELNUSQA_ALLOWED_HOSTS: any host is answered"),
        (not chosen.second_factor, "TELNUSQA_REQUIRE_SECOND_FACTOR: off"),
        (chosen.database_in_the_open, "DATABASE_URL: on another machine, without ?sslmode=verify-full"),
        (bool(chosen.training_edition), "TELNUSQA_TRAINING_EDITION: set, so the law of the day would not be used"),
        *((True, f"TELNUSQA_{name.upper()}: this neighbour is pretended") for name in chosen.pretend),
    ]
    return tuple(reason for true, reason in found if true)


def refuse_unsafe(chosen: Chosen) -> None:
    """Stop a production start that is not fit.

    Raises :class:`telnusqa.core.errors.Unsafe` with every reason.
    """
    against = reasons(chosen)
    if against:
        raise Unsafe("; ".join(against))


def _weak(secret: str) -> bool:
    return secret.startswith("insecure") or len(secret) < 32


def _default(keys: str) -> bool:
    return not keys or any(key.strip().startswith("insecure:") for key in keys.split(","))
