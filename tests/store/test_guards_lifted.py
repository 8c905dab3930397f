"""Guards go while tables change and come back, even where that fails half-way."""

from tests.fresh import Fresh

ASKED = """
import django; django.setup()
from django.core import management
from telnusqa.site.commands.migrate import bring_up_to_date
from telnusqa.store.guard.apply import lift_guards, missing_guards

def half_way(*_words, **_options):
    lift_guards(plan=[object()])
    assert missing_guards()
    raise RuntimeError("the table was not made")

lift_guards(plan=[])
print(len(missing_guards()))
management.call_command = half_way
try:
    bring_up_to_date()
except RuntimeError as trouble:
    print(trouble)
print(len(missing_guards()))
"""


def test_what_stands_is_guarded_again_where_tables_could_not_be_changed(fresh: Fresh) -> None:
    assert fresh.script(ASKED).splitlines() == ["0", "the table was not made", "0"]
