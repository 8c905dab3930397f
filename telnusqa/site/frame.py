"""What happens once when Django starts, and once after every migrate."""

from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.management import call_command
from django.db.models.signals import post_migrate

from telnusqa.site.database import in_the_open
from telnusqa.site.safety import Chosen, refuse_unsafe


def chosen() -> Chosen:
    """The settings as production looks at them."""
    return Chosen(
        production=settings.TELNUSQA_PRODUCTION,
        debug=settings.DEBUG,
        secret_key=settings.SECRET_KEY,
        box_keys=settings.TELNUSQA_BOX_KEYS,
        lookup_keys=settings.TELNUSQA_LOOKUP_KEYS,
        journal_key=settings.TELNUSQA_JOURNAL_KEY,
        pretend=tuple(settings.PRETEND),
        public_url=settings.TELNUSQA_PUBLIC_URL,
        tls=settings.TELNUSQA_TLS,
        allowed_hosts=tuple(settings.ALLOWED_HOSTS),
        second_factor=settings.TELNUSQA_REQUIRE_SECOND_FACTOR,
        database_in_the_open=in_the_open(settings.DATABASES["default"]),
        training_edition=settings.TELNUSQA_TRAINING_EDITION,
    )


def _make_limits_table(using: str, **_kept: Any) -> None:
    call_command("createcachetable", database=using, verbosity=0)


class Frame(AppConfig):
    """Every way in (web, worker, command, tests) passes here, so an unfit production never starts by any of them."""

    name = "telnusqa.site"
    label = "frame"

    def ready(self) -> None:
        """Refuse an unfit production; listen at the staff's door; make the table of limits after migrations."""
        from telnusqa.doors.staff.news import listen

        refuse_unsafe(chosen())
        listen()
        post_migrate.connect(_make_limits_table, sender=apps.get_app_config("store"), dispatch_uid="limits")
