"""Opens a page of an old case in each state, and brings an old case to its end; prints what was seen, as JSON."""

import json
import sys
from datetime import timedelta
from pathlib import Path

import django


def main() -> None:
    """Run on an upgraded place."""
    django.setup()
    from django.conf import settings
    from django.test import Client
    from django.utils import timezone

    from telnusqa.core.serial import CaseNumber
    from telnusqa.doors.jobs.render import draw
    from telnusqa.sample.cases import Way
    from telnusqa.sample.desks import desks
    from telnusqa.store import files
    from telnusqa.store.models import CaseRow, User
    from telnusqa.store.read import cases

    settings.ALLOWED_HOSTS = ["testserver"]
    (kept,) = (path for path in (Path(settings.TELNUSQA_VAR) / "files").rglob("*") if path.is_file())
    desk = next(each for each in desks() if each.bin == "960940000175")
    client = Client()
    client.force_login(User.objects.get(username="saule"))
    rows = CaseRow.objects.filter(home_id=desk.home)
    opened = {}
    for state in sorted(set(rows.values_list("state", flat=True))):
        number = rows.filter(state=state).values_list("number", flat=True)[0]
        opened[state] = client.get(f"/college/case/{number}/").status_code
    old = rows.filter(state="approved").values_list("number", "record_id")[0]
    case, at = cases.by_number(CaseNumber(old[0])), timezone.now()
    way = Way(desk, old[1], draw)
    for step in (way.make, way.sign, way.issue, way.hand_over):
        case, at = step(case, at), at + timedelta(seconds=10)
    content = files.get(int(kept.parent.parent.name), kept.name)
    sys.stdout.write(json.dumps({"opened": opened, "ended": case.state.value, "file": content[:5].decode("latin1")}))


main()
