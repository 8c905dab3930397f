"""A token was used today: its owner sees which ones nobody needs any more."""

from datetime import date

from django.db.models import Q

from telnusqa.acts._act import note
from telnusqa.store.tables.api_token import ApiTokenRow


@note
def note_token_used(public: str, on: date) -> None:
    """Write the day down, once for a day."""
    before = Q(last_used_on=None) | Q(last_used_on__lt=on)
    ApiTokenRow.objects.filter(before, public=public).update(last_used_on=on)
