"""`telnusqa sample-cases N`: invented cases in every state."""

import argparse
import sys

from tqdm import tqdm

from telnusqa.core.errors import Unsafe
from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.commands.sample import load_sample
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Make them; answers 1 where the registers held too few graduates."""
    start()
    _refuse_where_somebody_would_be_told()
    see_to_tables()
    load_sample()
    made = make_cases(options.number)
    sys.stdout.write(f"Cases made: {made}.\n")
    if made < options.number:
        sys.stderr.write("The registers hold no more graduates without a case.\n")
    return int(made < options.number)


def make_cases(number: int) -> int:
    """Make that many; answers how many were made. Raises ``Unsafe`` where a real neighbour would be told of them."""
    from django.utils import timezone

    from telnusqa.doors.jobs.render import draw
    from telnusqa.sample import cases
    from telnusqa.sample.desks import desks

    _refuse_where_somebody_would_be_told()
    with tqdm(desc="Cases", total=number, disable=None) as bar:
        made = 0
        for made, _ in enumerate(cases.make_cases(number, desks(), draw, now=timezone.now()), 1):  # noqa: B007
            bar.update()
    return made


def make_visits(number: int) -> int:
    """Bring so many people to the sample's counter; answers how many came. Raises ``Unsafe`` as ``make_cases`` does."""
    from django.utils import timezone

    from telnusqa.sample.counter import bring

    _refuse_where_somebody_would_be_told()
    return sum(1 for _ in bring(number, now=timezone.now()))


def _refuse_where_somebody_would_be_told() -> None:
    from django.conf import settings

    if settings.TELNUSQA_PRODUCTION or not {"sms", "mail"}.issubset(settings.PRETEND):
        raise Unsafe("invented cases are told to nobody real: only with TELNUSQA_SMS and _MAIL pretended")
