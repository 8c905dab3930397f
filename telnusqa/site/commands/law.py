"""`telnusqa law [ID]`: the editions; or a row's words, our reading, its function and its test. From the files alone."""

import argparse
import sys
from collections.abc import Iterator

from telnusqa.law import shipped
from telnusqa.law.proof import Chapter, Row, near_ids

_EDITIONS = {Chapter.EDITION_2015, Chapter.EDITION_2023}


def run(options: argparse.Namespace) -> int:
    """Tell of what is asked; answers 2 where there is no such row."""
    if not options.id:
        sys.stdout.write("\n".join(_editions()) + "\n")
        return 0
    row = next((row for row in shipped.rows() if row.id == options.id), None)
    if row is None:
        sys.stderr.write("\n".join(_unknown(options.id)) + "\n")
        return 2
    sys.stdout.write("\n".join(_told(row)) + "\n")
    return 0


def _editions() -> Iterator[str]:
    for edition in shipped.editions().values():
        until = edition.until.isoformat() if edition.until else "…"
        yield f"{edition.id}  {edition.since.isoformat()} – {until}"
        yield from (f"      {edition.title.kk}", f"      {edition.title.ru}", f"      {edition.title.en}")


def _told(row: Row) -> Iterator[str]:
    yield row.id
    if row.says is None:
        clause = shipped.editions()[row.chapter.value].clause(row.id)
        yield f"quote     {' '.join(clause.quote.split())}"
        reading = clause.reading
    else:
        reading = row.says
    if row.chapter is Chapter.POLICY:
        rule = next(rule for rule in shipped.policy().rules if rule.id == row.id)
        yield f"stands on {rule.authority or 'our judgement'}" + (f", like {rule.like}" if rule.like else "")
    if reading is not None:
        word = "reading" if row.says is None else "says"
        yield from (f"{word:<9} ru: {reading.ru}", f"{'':<9} en: {reading.en}")
    for proof in row.proofs:
        yield from (f"function  {proof.function}", f"test      {proof.test}")


def _unknown(asked: str) -> Iterator[str]:
    ids = [row.id for row in shipped.rows()]
    yield f"telnusqa law: there is no row {asked}."
    near = near_ids(asked, ids)
    yield f"Near it: {', '.join(near)}." if near else "A row is asked for as 2023:7.4, policy:handover, week:provider."
