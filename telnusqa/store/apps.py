"""The app, and what must be put in place again after every migrate."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class StoreConfig(AppConfig):
    """The one app with tables."""

    name = "telnusqa.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Guards are lifted before tables change, and put in place after: SQLite's remake of a table drops them."""
        from telnusqa.store import among  # noqa: F401 - a lookup is there once its file is read
        from telnusqa.store.guard.apply import apply_guards, lift_guards

        pre_migrate.connect(lift_guards, sender=self)
        post_migrate.connect(apply_guards, sender=self)
