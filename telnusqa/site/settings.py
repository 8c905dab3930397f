"""Every setting there is, read here and nowhere else: from the environment or a credential of systemd (credentials.py).

=============================== ==============================================================================
TELNUSQA_PRODUCTION             1: refuse to start with anything pretended, default or loose (site/safety.py)
TELNUSQA_DEBUG                  1: Django's own error pages; never in production
TELNUSQA_VAR                    folder of what is kept beside the database (files, the SQLite file)
DATABASE_URL                    postgres://… (by the socket: ?host=/run/postgresql); absent: SQLite in TELNUSQA_VAR
DATABASE_OWNER_URL              the role that owns the tables: `telnusqa migrate` uses it in place of DATABASE_URL
TELNUSQA_POOL                   PostgreSQL connections a process may hold; 0: no pool (tests, PgBouncer)
TELNUSQA_PATIENCE               seconds a question may take (SQLite: wait for the writer); 0: no limit (web: 15)
TELNUSQA_SECRET_KEY             signs cookies and forms
TELNUSQA_BOX_KEYS               "id:base64,…", 32 bytes each, first is current: encrypts personal values
TELNUSQA_LOOKUP_KEYS            the same shape: blind index of personal values
TELNUSQA_JOURNAL_KEY            "id:base64", 32 bytes: signs checkpoints of the journal (`telnusqa journal-key`)
TELNUSQA_JOURNAL_OLD_KEYS       "id:base64,…": public halves of the keys used before
TELNUSQA_TSA                    the http or https address of a time-stamp authority (RFC 3161); "" is none
TELNUSQA_TSA_ROOTS              file of the certificates (PEM) its answers are trusted by
TELNUSQA_ALLOWED_HOSTS          host names answered, comma between
TELNUSQA_PUBLIC_URL             what addresses in QR codes and messages begin with
TELNUSQA_TLS                    people arrive over https: Secure cookies, HSTS, redirect (default: production)
TELNUSQA_PROXIES                how many trusted proxies stand in front (X-Forwarded-For, -Proto)
TELNUSQA_REQUIRE_SECOND_FACTOR  staff work only after a second factor (default: production)
TELNUSQA_IDLE_MINUTES           after so many minutes in which nothing is done one signs in again (30)
TELNUSQA_TRAINING_EDITION       "2015": that edition whatever the day; "" is the law of the day
TELNUSQA_SMS                    "pretend", or the https address of the gateway
TELNUSQA_SMS_SECOND             the https address of a second gateway, asked when the first is silent; "" is none
TELNUSQA_SMS_SECOND_AFTER       after how many silent tries the second is asked
TELNUSQA_MAIL                   "pretend", or smtps://login:password@host?from=address; smtp:// begins with STARTTLS
TELNUSQA_BACKUP_TO              public keys (age1…) `telnusqa backup` seals for, comma between
TELNUSQA_METRICS_TOKEN          whoever brings it as a bearer sees /metrics; "" and the page does not exist
TELNUSQA_WEBHOOK_PORTS          ports other systems may be told at, comma between; "" is any
TELNUSQA_WEBHOOK_NETWORKS       own networks they may stand in, as 10.0.0.0/8, comma between; "" is none
TELNUSQA_LOG_LEVEL              INFO, WARNING …
PORT                            where the server listens
=============================== ==============================================================================
"""

from pathlib import Path

import environ

from telnusqa.site import build, insecure, page_sources, page_templates, passwords
from telnusqa.site.assets import digest
from telnusqa.site.credentials import surroundings
from telnusqa.site.database import database, sqlite
from telnusqa.site.logs import logging_of

env = environ.Env()
env.ENVIRON = surroundings()

HERE = Path(__file__).resolve().parent.parent

# --- what differs between places ---------------------------------------------------------------------------

PORT: int = env.int("PORT", default=8000)
TELNUSQA_PRODUCTION: bool = env.bool("TELNUSQA_PRODUCTION", default=False)
TELNUSQA_VAR = Path(env.str("TELNUSQA_VAR", default="var")).resolve()
TELNUSQA_BOX_KEYS: str = env.str("TELNUSQA_BOX_KEYS", default=insecure.BOX_KEYS)
TELNUSQA_LOOKUP_KEYS: str = env.str("TELNUSQA_LOOKUP_KEYS", default=insecure.LOOKUP_KEYS)
TELNUSQA_JOURNAL_KEY: str = env.str("TELNUSQA_JOURNAL_KEY", default=insecure.JOURNAL_KEY)
TELNUSQA_JOURNAL_OLD_KEYS: str = env.str("TELNUSQA_JOURNAL_OLD_KEYS", default="")
TELNUSQA_TSA: str = env.str("TELNUSQA_TSA", default="")
TELNUSQA_TSA_ROOTS: str = env.str("TELNUSQA_TSA_ROOTS", default="")
TELNUSQA_PUBLIC_URL: str = env.str("TELNUSQA_PUBLIC_URL", default=f"http://127.0.0.1:{PORT}").rstrip("/")
TELNUSQA_TLS: bool = env.bool("TELNUSQA_TLS", default=TELNUSQA_PRODUCTION)
TELNUSQA_PROXIES: int = env.int("TELNUSQA_PROXIES", default=0)
TELNUSQA_REQUIRE_SECOND_FACTOR: bool = env.bool("TELNUSQA_REQUIRE_SECOND_FACTOR", default=TELNUSQA_PRODUCTION)
TELNUSQA_IDLE_MINUTES: int = env.int("TELNUSQA_IDLE_MINUTES", default=30)
TELNUSQA_TRAINING_EDITION: str = env.str("TELNUSQA_TRAINING_EDITION", default="")
TELNUSQA_SMS: str = env.str("TELNUSQA_SMS", default="pretend")
TELNUSQA_SMS_SECOND: str = env.str("TELNUSQA_SMS_SECOND", default="")
TELNUSQA_SMS_SECOND_AFTER: int = env.int("TELNUSQA_SMS_SECOND_AFTER", default=2)
TELNUSQA_MAIL: str = env.str("TELNUSQA_MAIL", default="pretend")
TELNUSQA_METRICS_TOKEN: str = env.str("TELNUSQA_METRICS_TOKEN", default="")
TELNUSQA_BACKUP_TO: str = env.str("TELNUSQA_BACKUP_TO", default="")
TELNUSQA_WEBHOOK_PORTS: list[int] = env.list("TELNUSQA_WEBHOOK_PORTS", cast=int, default=[443, 8443])
TELNUSQA_WEBHOOK_NETWORKS: str = env.str("TELNUSQA_WEBHOOK_NETWORKS", default="")
DATABASE_OWNER_URL: str = env.str("DATABASE_OWNER_URL", default="")

# The neighbours that are pretended: told on every page, refused in production.
PRETEND: tuple[str, ...] = tuple(
    name for name, named in (("sms", TELNUSQA_SMS), ("mail", TELNUSQA_MAIL)) if named == "pretend"
)

SECRET_KEY: str = env.str("TELNUSQA_SECRET_KEY", default=insecure.SECRET_KEY)
DEBUG: bool = env.bool("TELNUSQA_DEBUG", default=False)
ALLOWED_HOSTS: list[str] = env.list("TELNUSQA_ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])

TELNUSQA_BUILD: str = build.name()

# --- what is kept ------------------------------------------------------------------------------------------

_patience: int = env.int("TELNUSQA_PATIENCE", default=0)
DATABASES = {
    "default": database(env.db_url("DATABASE_URL"), pool=env.int("TELNUSQA_POOL", default=0), patience=_patience)
    if env.str("DATABASE_URL", default="")
    else sqlite(TELNUSQA_VAR, patience=_patience)
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Limits of sign-in are counted here, so that every process counts the same ones.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_limit",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
SESSION_ENGINE = "telnusqa.store.sessions"

# --- what it is made of ------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "telnusqa.site.frame.Frame",
    "telnusqa.store",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "telnusqa.site.watched.watched",
    "telnusqa.site.middleware.machines",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "telnusqa.site.middleware.read_once",
    "telnusqa.site.middleware.keep_private",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "telnusqa.site.middleware.speak",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "telnusqa.doors.shared.refusal.SayWhatWentWrong",
    "telnusqa.doors.shared.limited.CountDoors",
]
ROOT_URLCONF = "telnusqa.site.urls"
WSGI_APPLICATION = "telnusqa.site.wsgi.application"
APPEND_SLASH = False
TEMPLATES = page_templates.templates(HERE)

# --- languages and days ------------------------------------------------------------------------------------

LANGUAGE_CODE = "kk"
LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
LOCALE_PATHS = [HERE / "locale"]
FORMAT_MODULE_PATH = ["telnusqa.site.formats"]
TIME_ZONE = "Asia/Almaty"
USE_TZ = True
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600

# --- the look ----------------------------------------------------------------------------------------------

# One address for all assets together, changed by any change in them: nothing to collect, everything may be cached.
STATICFILES_DIRS = [HERE / "assets"]
STATIC_URL = f"/static/{'now' if DEBUG else digest(HERE / 'assets')}/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/"

# --- who may come in ---------------------------------------------------------------------------------------

AUTH_USER_MODEL = "store.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS, AUTH_PASSWORD_VALIDATORS = passwords.PASSWORD_HASHERS, passwords.AUTH_PASSWORD_VALIDATORS
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "staff:start"
ACCOUNT_ADAPTER = "telnusqa.doors.staff.adapter.StaffAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_USER_MODEL_EMAIL_FIELD = None  # accounts have a login, no address
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "home"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = passwords.ACCOUNT_RATE_LIMITS
ALLAUTH_TRUSTED_PROXY_COUNT = TELNUSQA_PROXIES
MFA_ADAPTER = "telnusqa.doors.staff.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Телнұсқа"
MFA_TOTP_TOLERANCE = 1

# --- what a browser may do ---------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = page_sources.CONTENT_SECURITY_POLICY
_host_only = "__Host-" if TELNUSQA_TLS else ""
SESSION_COOKIE_NAME = f"{_host_only}session"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_NAME = f"{_host_only}csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "telnusqa.doors.shared.errors.forged"
LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = TELNUSQA_TLS
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = TELNUSQA_TLS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if TELNUSQA_TLS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = TELNUSQA_TLS
if TELNUSQA_TLS and TELNUSQA_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CSRF_TRUSTED_ORIGINS = [TELNUSQA_PUBLIC_URL] if TELNUSQA_TLS else []
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# A tick for each range that is destroyed, two fields for each difference of a count: far more than a form of ours has.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DATA_UPLOAD_MAX_NUMBER_FILES = 2
FILE_UPLOAD_HANDLERS = ["telnusqa.site.uploads.RefuseFiles"]
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

LOGGING = logging_of(env.str("TELNUSQA_LOG_LEVEL", default="INFO"))
