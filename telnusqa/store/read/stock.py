"""How many blanks are left."""

from django.db.models import Count

from telnusqa.core.blank import BlankKind
from telnusqa.store.tables.book import BlankRow


def in_stock(home: int) -> dict[BlankKind, int]:
    """Blanks in stock by kind; a kind without any stands with 0."""
    counted = dict(
        BlankRow.objects.filter(home_id=home, state="stock").values_list("kind").annotate(Count("id")).order_by()
    )
    return {kind: counted.get(kind.value, 0) for kind in BlankKind}
