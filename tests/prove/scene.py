"""Sets a scene in a fresh database: a college, its officers, its register, and a case where one is asked for.

``python -m tests.prove.scene [--case] [--heard] [--checked] [--signed] [--administrator] [--decree] [--records]
[--closed] [--few]`` prints what it made as JSON; ``--few``: each officer has twenty blanks of each kind, not 300.
"""

import json
import sys
from dataclasses import replace

import django


def main() -> None:
    """Make the scene and print it."""
    django.setup()
    from telnusqa.acts.add_institution import add_institution
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role
    from telnusqa.store.models import RecordRow
    from tests import aliya, cast, cast_places
    from tests.blanks import handed
    from tests.prove import attempts
    from tests.registers import import_register

    home = add_institution(cast_places.college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=cast.NOW)
    import_register(home, [aliya.aliya_record()], file_sha256="0" * 64, by=ADMINISTRATOR, happened_at=cast.NOW)
    officers = [cast._hire(f"officer{n}", "Тілеуова", "Сәуле", home, Role.EXECUTOR, Role.HEAD).id for n in range(4)]
    many = 20 if "--few" in sys.argv else 300
    for n, officer in enumerate(officers):
        handed(home, officer, 2000001 + n * 300, 2000000 + n * 300 + many)
    made: dict[str, object] = {
        "home": home,
        "officers": officers,
        "record": RecordRow.objects.values_list("pk", flat=True).get(),
    }
    if "--records" in sys.argv:
        others = [aliya.aliya_record(number=f"{n:07d}", iin=None) for n in range(1, 11)]
        import_register(home, others, file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=cast.NOW)
        made["records"] = list(RecordRow.objects.order_by("pk").values_list("pk", flat=True)[1:])
    if "--case" in sys.argv:
        made["case"] = cast.filed()
    if "--heard" in sys.argv:
        from tests.acts.refusing import heard

        case = heard(cast.Staff(officers[0], "officer0", home))
        made |= {"case": case.number, "seen": case.version}
    if "--checked" in sys.argv:
        from telnusqa.acts.check_register import check_register
        from telnusqa.core.case import Version
        from telnusqa.core.event import staff

        how = {"seen": Version(1), "by": staff(officers[0]), "happened_at": cast.NOW}
        case = check_register(cast.filed(), made["record"], **how)  # type: ignore[arg-type]
        made |= {"case": case.number, "seen": case.version}
    if "--signed" in sys.argv:
        made |= _signed(home, officers)
    if "--closed" in sys.argv:
        from tests.books import closed_year

        one, other = (cast.Staff(officer, f"officer{n}", home) for n, officer in enumerate(officers[:2]))
        closed_year(one, other)
    if "--administrator" in sys.argv or "--decree" in sys.argv:
        made |= _administrators()
    if "--decree" in sys.argv:
        made["cases"] = [cast.filed() for _ in range(20)]
        made["decree"] = attempts.enter({**made, "number": "436"})["entered"]
    sys.stdout.write(json.dumps(made) + "\n")


def _signed(home: int, officers: list[int]) -> dict[str, object]:
    """A case whose diploma waits for its print, at a workplace."""
    from telnusqa.acts.sign import sign
    from telnusqa.core.wanted import Wanted
    from tests import cast
    from tests.acts.test_a_case_from_end_to_end import made as made_case
    from tests.printing import workplace

    one, other = (cast.Staff(officer, f"officer{n}", home) for n, officer in enumerate(officers[:2]))
    case = made_case(one, wanted=Wanted.DIPLOMA)
    case = sign(case.number, seen=case.version, by=other.actor, happened_at=cast.NOW)
    return {"case": case.number, "seen": case.version, "workplace": workplace(one.actor, home)}


def _administrators() -> dict[str, object]:
    """Two who may change the calendar, and let each other go."""
    from telnusqa.acts.add_institution import add_institution
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import OrganisationKind, Role
    from tests import cast, cast_places

    office = cast_places.college("180940000007", "Басқарма")
    office = replace(office, kind=OrganisationKind.AUTHORITY, head=None, deputy=None)
    authority = add_institution(office, by=ADMINISTRATOR, happened_at=cast.NOW)
    ermek = cast._hire("ermek", "Сапаров", "Ермек", authority, Role.ADMINISTRATOR)
    aigerim = cast._hire("aigerim", "Оспанова", "Әйгерім", authority, Role.ADMINISTRATOR)
    return {"authority": authority, "ermek": ermek.id, "aigerim": aigerim.id}


main()
