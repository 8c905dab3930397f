"""A document the worker cannot draw does not leave its case waiting in silence."""

from django.urls import reverse

from telnusqa.acts.end_errand import end_errand
from telnusqa.acts.lease_errand import lease_errand
from telnusqa.acts.reserve import reserve
from telnusqa.core.errand import ErrandKind
from telnusqa.store.models import ErrandRow
from tests.acts.test_a_case_from_end_to_end import approved
from tests.cast import NOW, Staff

WORDS = "Телнұсқа әзірге жасалмады"


def test_the_case_says_so_once_the_worker_has_failed(saule: Staff) -> None:
    case = approved(saule)
    reserve(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    page = reverse("college:case", args=[case.number])
    assert WORDS not in saule.client().get(page).content.decode()
    ErrandRow.objects.exclude(kind=ErrandKind.RENDER).update(done_at=NOW)
    ErrandRow.objects.update(due=NOW)
    errand = lease_errand(at=NOW)
    assert errand is not None
    end_errand(errand, at=NOW, error="PaperUnfit")
    assert WORDS in saule.client().get(page).content.decode()
