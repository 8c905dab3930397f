"""`docs/law/papers.md`: which papers every application needs, for a lawyer to read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Need, needed
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.evidence import need_name, need_when, need_why, paper_name
from tools.papers_asked import Answer, Applicant, Fold, every, folded, situation, spans

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/law/papers.md"

APPLICANTS = {
    Applicant(Standing.HOLDER, holder_is_minor=False): "the holder",
    Applicant(Standing.HOLDER, holder_is_minor=True): "the holder, a minor",
    Applicant(Standing.LEGAL_REPRESENTATIVE, holder_is_minor=True): "a minor's parent or guardian",
    Applicant(Standing.LEGAL_REPRESENTATIVE, holder_is_minor=False): "an adult's guardian",
    Applicant(Standing.ATTORNEY, holder_is_minor=False): "somebody with a power of attorney",
    Applicant(Standing.ATTORNEY, holder_is_minor=True): "somebody with a power of attorney for a minor",
}
REASONS = {
    Reason.LOST: "lost",
    Reason.DAMAGED: "damaged",
    Reason.NAME_CHANGED: "name changed",
    Reason.FILLING_ERROR: "filled in with an error",
}
OBJECTS = {
    Wanted.BOTH: "diploma with supplement",
    Wanted.DIPLOMA: "diploma",
    Wanted.SUPPLEMENT: "supplement",
}
CHANNELS = {
    Channel.OFFICE: "the organisation's office",
    Channel.CORPORATION: "the Corporation (2015: the public service centre)",
    Channel.PORTAL: "the portal",
}
_HEAD = """# Which papers an application needs

Made by `make law-pages`: the law is asked for every combination of edition, channel, applicant, reasons and object.
Combinations with one answer share a row; each row stands for every applicant it names, for every set of reasons it
names (reasons joined by + are named together; sets are parted by a semicolon), with every object it names.
A consent is asked for as well, but its absence is no incomplete package: see 2015:9.9 and 2023:9.3 in
[the law, row by row](../law.md).
"""
_KNOWN = """## What a state system holds is never asked

Each combination was asked again with one paper held by a system: how many need the paper, and how many still ask for
it then.

| edition | paper | combinations that need it | that still ask for it |
|---|---|---|---|"""


def page() -> str:
    """The whole page."""
    parts = [_HEAD]
    for edition_id in shipped.editions():
        rules = shipped.ruleset(edition_id)
        for channel in (norm.channel for norm in rules.edition.channels):
            parts += [f"## Edition {edition_id}, {CHANNELS[channel]}", "", *_section(channel, rules), ""]
    return "\n".join([*parts, _KNOWN, *_known(), ""])


def _section(channel: Channel, rules: RuleSet) -> Iterator[str]:
    told = list(every(channel, rules))
    common = _common(answer for _, answer in told)
    yield from (f"{len(told)} combinations. Asked for in every one that may be made:", "")
    yield from (f"- {_paper(need)}" for need in common)
    yield from ("", "| who applies | for which reasons | what | beyond that |", "|---|---|---|---|")
    yield from (_row(fold, common) for fold in folded(told))


def _common(answers: Iterable[Answer]) -> tuple[Need, ...]:
    allowed = [answer.needs for answer in answers if not answer.barred]
    return tuple(need for need in allowed[0] if all(need in needs for needs in allowed))


def _row(fold: Fold, common: tuple[Need, ...]) -> str:
    cells = (
        "; ".join(APPLICANTS[each] for each in fold.applicants),
        "; ".join(_reasons(core, more) for core, more in spans(fold.reasons)),
        "; ".join(OBJECTS[each] for each in fold.objects),
        _papers(fold.answer, common),
    )
    return f"| {' | '.join(cells)} |"


def _reasons(core: frozenset[Reason], more: frozenset[Reason]) -> str:
    with_any = f" (alone or with any of: {_listed(more, ', ')})" if more else ""
    return f"{_listed(core, ' + ')}{with_any}"


def _listed(reasons: frozenset[Reason], joined: str) -> str:
    return joined.join(words for reason, words in REASONS.items() if reason in reasons)


def _papers(answer: Answer, common: tuple[Need, ...]) -> str:
    if answer.barred:
        return f"may not apply here ({answer.barred})"
    return "<br>".join(_paper(need) for need in answer.needs if need not in common) or "nothing"


def _paper(need: Need) -> str:
    name, when, why = (said(need, Language.EN) for said in (need_name, need_when, need_why))
    return f"**{name}** · {when.lower()} · {need.clause} · {why}"


def _known() -> Iterator[str]:
    for edition_id in shipped.editions():
        rules = shipped.ruleset(edition_id)
        for paper in Paper:
            need, still = _asked_for(paper, rules)
            if need:
                yield f"| {edition_id} | {paper_name(paper, Language.EN)} | {need} | {still} |"


def _asked_for(paper: Paper, rules: RuleSet) -> tuple[int, int]:
    """In how many combinations the paper is needed, and in how many of them still when a system holds it."""
    need = still = 0
    for channel in (norm.channel for norm in rules.edition.channels):
        for asked, answer in every(channel, rules):
            if any(each.paper is paper for each in answer.needs):
                need += 1
                held = replace(situation(asked, channel), systems_hold=frozenset({paper}))
                still += any(each.paper is paper for each in needed(held, rules))
    return need, still


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(page().splitlines())} lines")
