"""Every row of the law has its place: a function that stands and cites it, a test that stands."""

import ast
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from telnusqa.law import shipped
from telnusqa.law.proof import Chapter, Proof, Row
from tests.house.tree import ROOT, plant

# How many rows each chapter has: 38 and 30 clauses; four places and the case without a record; what stands in
# policy.toml; three weeks and the five sentences on how a term ends.
COUNTED = {
    Chapter.EDITION_2015: 38,
    Chapter.EDITION_2023: 30,
    Chapter.REFUSAL: 5,
    Chapter.WEEK: 8,
}
SILENT = {
    f"policy:{name}"
    for name in (
        "receipt acceptance-refusal handover storage gateway consent-form archive complaint filling-error "
        "representative hearing inner-term"
    ).split()
}


def unplaced(rows: Iterable[Row], root: Path = ROOT) -> list[str]:
    """What is wrong with the places the rows name."""
    return [trouble for row in rows for trouble in _troubles(row, root)]


def _troubles(row: Row, root: Path) -> Iterable[str]:
    if not row.proofs:
        yield f"{row.id}: no place"
    cited: set[str] = set()
    for proof in row.proofs:
        module, _, name = proof.function.partition(":")
        path = _source(module, root)
        node = _named(path, name) if path else None
        if node is None:
            yield f"{row.id}: no function {proof.function}"
        else:
            cited |= _cites(node) if module.startswith("telnusqa.law.") else {row.id}
            cited |= {row.id} if isinstance(node, ast.ClassDef) else set()
        file, _, story = proof.test.partition("::")
        if not (root / file).is_file() or _named(root / file, story) is None:
            yield f"{row.id}: no test {proof.test}"
    if row.proofs and row.chapter not in {Chapter.REFUSAL, Chapter.WEEK} and row.id not in cited:
        yield f"{row.id}: cited by none of its functions"


def _source(module: str, root: Path) -> Path | None:
    bare = root.joinpath(*module.split("."))
    return next((file for file in (bare.with_suffix(".py"), bare / "__init__.py") if file.is_file()), None)


def _named(path: Path, name: str) -> ast.FunctionDef | ast.ClassDef | None:
    node: ast.AST = ast.parse(path.read_text(encoding="utf-8"))
    for each in name.split("."):
        inner = [child for child in ast.iter_child_nodes(node) if getattr(child, "name", None) == each]
        if not inner:
            return None
        node = inner[-1]
    return node if isinstance(node, ast.FunctionDef | ast.ClassDef) else None


def _cites(node: ast.AST) -> set[str]:
    return {
        argument.value
        for decorator in getattr(node, "decorator_list", [])
        if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "cites"
        for argument in decorator.args
        if isinstance(argument, ast.Constant)
    }


def test_every_row_has_its_function_and_its_test():
    assert unplaced(shipped.rows()) == []


def test_the_clauses_of_the_editions_are_the_rows_in_their_order():
    for edition in shipped.editions().values():
        rows = [row.id for row in shipped.rows() if row.id.startswith(f"{edition.id}:")]
        assert rows == [clause.id for clause in edition.clauses]


def test_the_rows_of_each_chapter_are_counted():
    counted = Counter(row.chapter for row in shipped.rows())
    assert {chapter: counted[chapter] for chapter in COUNTED} == COUNTED


def test_every_policy_has_its_row_and_the_twelve_the_texts_are_silent_on_are_there():
    rows = {row.id for row in shipped.rows() if row.chapter is Chapter.POLICY}
    assert len(SILENT) == 12
    assert rows >= SILENT
    assert rows == {rule.id for rule in shipped.policy().rules}


def test_every_row_that_is_no_clause_says_itself_in_two_languages():
    for row in shipped.rows():
        clause = row.chapter in {Chapter.EDITION_2015, Chapter.EDITION_2023}
        assert (row.says is None) is clause
        assert clause or (row.says and row.says.ru.strip() and row.says.en.strip() and row.says.ru != row.says.en)


def test_sabotage_a_function_a_test_and_a_citation_that_are_not_there_are_seen(tmp_path):
    plant(
        tmp_path,
        "telnusqa/law/term.py",
        '@cites("2015:4.1")\ndef due(): ...\n\ndef bare(): ...\n\n@dataclass\nclass Refusal: ...\n',
    )
    plant(tmp_path, "tests/law/test_term.py", "def test_due(): ...\n")
    good = Proof("telnusqa.law.term:due", "tests/law/test_term.py::test_due")
    rows = [
        Row("2015:4.1", None, (good,)),
        Row("2015:4.2", None, (good,)),
        Row("2015:4.3", None, (replace(good, function="telnusqa.law.term:gone"),)),
        Row("2015:5", None, (replace(good, function="telnusqa.law.gone:due"),)),
        Row("2015:6", None, (good, replace(good, function="telnusqa.law.term:Refusal"))),
        Row("2015:7", None, ()),
        Row("week:provider", None, (replace(good, test="tests/law/test_term.py::test_gone"),)),
        Row("week:corporation", None, (replace(good, test="tests/law/test_gone.py::test_due"),)),
    ]
    assert unplaced(rows, tmp_path) == [
        "2015:4.2: cited by none of its functions",
        "2015:4.3: no function telnusqa.law.term:gone",
        "2015:4.3: cited by none of its functions",
        "2015:5: no function telnusqa.law.gone:due",
        "2015:5: cited by none of its functions",
        "2015:7: no place",
        "week:provider: no test tests/law/test_term.py::test_gone",
        "week:corporation: no test tests/law/test_gone.py::test_due",
    ]
