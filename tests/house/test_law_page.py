"""`docs/law.md` is what the law says today: made anew it is the same."""

from pathlib import Path

from telnusqa.law import shipped
from tools import law_page

STALE = "docs/law.md is stale: make law-pages"


def stale(kept: Path, made: str) -> bool:
    """Whether a page that is kept is another one than would be made."""
    return not kept.exists() or kept.read_text(encoding="utf-8") != made


def test_the_page_is_not_stale():
    assert not stale(law_page.PAGE, law_page.page()), STALE


def test_every_row_has_its_heading_its_words_its_function_and_its_test():
    page = law_page.page()
    parts = dict(part.split("\n", 1) for part in page.split("\n### ")[1:])
    for row in shipped.rows():
        part = parts[row.id]
        if row.says is None:
            clause = shipped.editions()[row.chapter.value].clause(row.id)
            assert f"> {' '.join(clause.quote.split())}" in part
            assert clause.reading is None or clause.reading.en in part
        else:
            assert row.says.en in part
        for proof in row.proofs:
            assert proof.function.partition(":")[2] in part
            assert proof.test.partition("::")[2] in part


def test_every_slip_has_its_quote_its_reading_and_its_reason():
    chapter = law_page.page().partition("## Slips and readings")[2]
    slips = [slip for edition in shipped.editions().values() for slip in edition.slips]
    assert slips
    for slip in slips:
        assert all(said in chapter for said in (" ".join(slip.quote.split()), slip.reading.en, slip.why.en))


def test_every_link_of_the_page_leads_somewhere():
    targets = {part.partition(")")[0] for part in law_page.page().split("](")[1:]}
    files = {target for target in targets if not target.startswith("#")}
    assert len(files) > 20
    assert {file for file in files if not (law_page.PAGE.parent / file).exists()} == set()


def test_sabotage_a_page_with_one_word_changed_is_stale(tmp_path):
    kept = tmp_path / "law.md"
    assert stale(kept, law_page.page())
    kept.write_text(law_page.page(), encoding="utf-8")
    assert not stale(kept, law_page.page())
    kept.write_text(law_page.page().replace("15 (он бес) жұмыс күні", "16 (он алты) жұмыс күні"), encoding="utf-8")
    assert stale(kept, law_page.page())
