"""How many applications one phone may have begun."""

import pytest
from django.urls import reverse

from telnusqa.acts import save_draft as saving
from telnusqa.store.models import DraftRow
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


@pytest.fixture
def aliya(monkeypatch: pytest.MonkeyPatch) -> Visitor:
    stand_still(monkeypatch)
    return Visitor().sign_in()


def begin(aliya: Visitor, number: int) -> None:
    """A draft that is not empty, for an empty one is taken up again."""
    aliya.post(reverse("portal:page", args=[aliya.begin(), "study"]), speciality=f"Есеп {number}")


def test_one_more_draft_than_a_phone_may_have_is_told_and_the_old_ones_stay(aliya: Visitor) -> None:
    for number in range(saving.MOST):
        begin(aliya, number)
    kept = set(DraftRow.objects.values_list("pk", flat=True))
    refused = aliya.post(reverse("portal:new"))
    assert refused.status == 422
    assert f"Сізде {saving.MOST} жоба жиналды" in refused.text
    assert set(DraftRow.objects.values_list("pk", flat=True)) == kept
    oldest = DraftRow.objects.order_by("created_at", "changed_at").values_list("pk", flat=True)[0]
    assert aliya.post(reverse("portal:page", args=[oldest, "study"]), speciality="Құрылыс").status == 422
    aliya.post(reverse("portal:drop", args=[oldest]))
    assert aliya.post(reverse("portal:new")).status == 302


def test_the_drafts_of_others_do_not_count(aliya: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "MOST", 1)
    begin(aliya, 1)
    assert aliya.post(reverse("portal:new")).status == 422
    askar = Visitor("+77020000002").sign_in()
    assert askar.post(reverse("portal:new")).status == 302
