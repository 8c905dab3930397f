"""What pages are drawn from: the templates of each door, the tags they all know, and what every page is told."""

from pathlib import Path
from typing import Any

DOORS = ("shared", "public", "staff", "portal", "counter", "college", "archive", "reference", "verify", "api")


def templates(here: Path) -> list[dict[str, Any]]:
    """Django's setting ``TEMPLATES``; ``here`` is the folder of the package."""
    return [
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [here / "doors" / door / "templates" for door in DOORS],
            "APP_DIRS": True,
            "OPTIONS": {
                "builtins": [
                    "django.templatetags.i18n",
                    "django.templatetags.static",
                    "telnusqa.doors.shared.templatetags.telnusqa",
                    "telnusqa.doors.shared.templatetags.fields",
                    "telnusqa.doors.shared.templatetags.problems_first",
                ],
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                    "telnusqa.doors.shared.context.frame",
                    "telnusqa.site.pretend.messages",
                ],
            },
        }
    ]
