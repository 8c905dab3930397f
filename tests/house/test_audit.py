"""What is known of a package is told, and what nobody could be asked about is no success."""

from tools.audit import told


def test_a_known_weakness_is_told_with_the_version_that_mends_it() -> None:
    weakness = {"id": "PYSEC-2026-1", "fix_versions": ["5.2.9"], "aliases": [], "description": ""}
    package = {"name": "django", "version": "5.2.1", "vulns": [weakness]}
    whole = {"name": "segno", "version": "1.6.6", "vulns": []}
    assert told({"dependencies": [package, whole], "fixes": []}) == (
        ["django 5.2.1: PYSEC-2026-1, mended in 5.2.9"],
        [],
    )


def test_what_was_left_out_is_not_taken_for_well() -> None:
    left_out = {"name": "uv", "skip_reason": "Dependency not found on PyPI and could not be audited: uv (0.13.9)"}
    assert told({"dependencies": [left_out], "fixes": []}) == ([], ["uv"])
