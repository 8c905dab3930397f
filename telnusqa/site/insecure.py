"""The keys that stand in every copy of this program, so that it runs at once: production refuses each of them."""

SECRET_KEY = "insecure-development-key-never-for-production"  # noqa: S105 - no secret: refused in production
BOX_KEYS = "insecure:aW5zZWN1cmUtZGV2ZWxvcG1lbnQtYm94LWtleS0zMmI="
LOOKUP_KEYS = "insecure:aW5zZWN1cmUtZGV2LWxvb2t1cC1rZXktMzItYnl0ZXM="
JOURNAL_KEY = "insecure:aW5zZWN1cmUtZGV2LWpvdXJuYWwta2V5LTMyLWJ5dGU="
