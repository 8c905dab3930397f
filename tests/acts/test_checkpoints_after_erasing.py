"""What is erased takes nothing from the journal: checkpoints of before and after hold, and so do their kept copies."""

import pytest

from telnusqa.acts import erase_case as acting
from telnusqa.acts.look import look
from telnusqa.acts.make_checkpoint import make_checkpoint
from telnusqa.core import checkpoint_file
from telnusqa.core.case import Case, Version
from telnusqa.core.event import staff
from telnusqa.core.line import ChainKey
from telnusqa.store.models import CaseRow, LineRow
from telnusqa.store.read import checkpoints, journal_kept
from tests.acts.test_erase_case import DUE, erased, handed_over, whole
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db


def sealed_and_looked_at(saule: Staff, marat: Staff) -> Case:
    """A case whose end, and a look at it, are sealed."""
    case = handed_over(saule, marat)
    look(staff(saule.id), f"case:{case.number}", "work", at=NOW)
    make_checkpoint(at=NOW)
    return case


def kept(n: int) -> list[str]:
    """The copies of a checkpoint that lie elsewhere: the operator's, and the public one."""
    return [checkpoint_file.written(checkpoints.copy_of(n, with_chains=chains)) for chains in (True, False)]


def not_as_kept(*copies: str) -> list[object]:
    read = [each for text in copies for each in checkpoint_file.read(text)]
    return [finding for copy in read for finding in journal_kept.changed_since(copy, lambda *_: True)]


def proof(case: Case) -> None:
    before = kept(1)
    assert erased(case.number)
    assert not_as_kept(*before) == whole() == []
    make_checkpoint(at=DUE)
    assert not_as_kept(*before, *kept(2)) == whole() == []
    chain = ChainKey(case.home, case.chain_year, f"case:{case.number}")
    held = checkpoints.holding(chain)
    assert held is not None and LineRow.objects.filter(chain=chain.name).latest("seq").kind == "erased"


def test_a_checkpoint_made_before_holds_after_an_erasing_and_so_does_the_next(saule: Staff, marat: Staff) -> None:
    proof(sealed_and_looked_at(saule, marat))


def test_sabotage_an_erasing_without_its_line_is_found_out(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = sealed_and_looked_at(saule, marat)

    def unwritten(gone: Case, *_: object, **__: object) -> Version:
        CaseRow.objects.filter(number=gone.number).update(erased_on=gone.erased_on)
        return case.version

    monkeypatch.setattr(acting, "write", unwritten)
    with pytest.raises(AssertionError):
        proof(case)
