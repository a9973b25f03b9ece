"""Every setting of the site, read once from the environment."""

from datetime import timedelta
from os import environ
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from portal import mail_url, oidc

BASE_DIR = Path(__file__).resolve().parent.parent


def flag(name, default=False):
    """Return a yes/no variable: 1, true, yes and on mean yes."""
    value = environ.get(name, "").strip().lower()
    return value in {"1", "true", "yes", "on"} if value else default


def number(name, default):
    """Return a whole number, or refuse to start with its name."""
    value = environ.get(name, "").strip()
    if not value:
        return default
    if not value.isdigit():
        raise ImproperlyConfigured(f"{name} must be a whole number; it is {value!r}.")
    return int(value)


def words(name, default=""):
    """Return a comma-separated variable as a list."""
    return [word.strip() for word in environ.get(name, default).split(",") if word.strip()]


# --- Which kind of place this is ---------------------------------------------------------------

HANDOVER_ENV = environ.get("HANDOVER_ENV") or "production"
if HANDOVER_ENV not in {"production", "development", "test"}:
    raise ImproperlyConfigured(
        f"HANDOVER_ENV must be production, development or test; it is {HANDOVER_ENV!r}."
    )
PRODUCTION = HANDOVER_ENV == "production"
TESTING = HANDOVER_ENV == "test"
DEBUG = flag("DEBUG")
if DEBUG and PRODUCTION:
    raise ImproperlyConfigured("DEBUG shows secrets to visitors. Unset it, or set HANDOVER_ENV=development.")

SECRET_KEY = environ.get("SECRET_KEY", "")
if not SECRET_KEY and PRODUCTION:
    raise ImproperlyConfigured(
        "SECRET_KEY is not set. Set it to a long random text and keep it: without it the site does not "
        "start in production. For a trial on your own machine set HANDOVER_ENV=development."
    )
SECRET_KEY = SECRET_KEY or "for-a-desk-only-never-for-production-" + HANDOVER_ENV
SECRET_KEY_FALLBACKS = words("SECRET_KEY_FALLBACKS")

ALLOWED_HOSTS = words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]" + (",testserver" if TESTING else ""))
CSRF_TRUSTED_ORIGINS = words("CSRF_TRUSTED_ORIGINS")

# --- How the site is put together --------------------------------------------------------------

INSTALLED_APPS = [
    "portal",
    "escalations",
    "escalations.admin.apps.HandoverAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "pgtrigger",
    "django_filters",
    "rest_framework",
    "knox",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "axes",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "csp",
    "django_htmx",
    "django_include_bootstrap",
    "lucide",
]
MIDDLEWARE = [
    "portal.request_ids.RequestIds",
    "portal.requests.Told",
    "escalations.api.compression.Compression",
    "escalations.api.net.Net",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "escalations.web.narrowing.Narrowing",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "escalations.web.middleware.Moment",
    "escalations.web.middleware.Secrets",
    "escalations.web.drafts.SentDrafts",
    "escalations.web.middleware.Refusals",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "escalations.web.context.frame",
            ],
        },
    },
]
FORM_RENDERER = "portal.forms.Renderer"
SILENCED_SYSTEM_CHECKS = [
    # One portal does not decide for the whole domain it stands in.
    "security.W005",  # HSTS for subdomains
    "security.W021",  # HSTS in the browsers' own list
]

# --- Database ----------------------------------------------------------------------------------

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASE_POOL = number("DATABASE_POOL", 0)
# A database's host that vanishes says nothing; without these whoever asked it waits for a quarter of an hour.
VANISHED = {
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


def database(url):
    """Return Django's account of a database URL, with the pool if this process is to have one."""
    config = dj_database_url.parse(url)
    config["CONN_HEALTH_CHECKS"] = True
    config["CONN_MAX_AGE"] = 0 if DATABASE_POOL or TESTING else 60
    options = config.setdefault("OPTIONS", {})
    options |= {"connect_timeout": 3} | VANISHED | options
    if DATABASE_POOL:
        # After an outage whoever comes is served at once: nobody waits for a pool that waits ever longer by itself.
        options["pool"] = {"min_size": 1, "max_size": DATABASE_POOL, "timeout": 3, "reconnect_timeout": 3}
    return config


DATABASES = {"default": database(environ.get("DATABASE_URL") or "postgres:///handover")}
DATABASE_REPLICA_URL = environ.get("DATABASE_REPLICA_URL", "")

# knox's own table is not ours: our token model stands in its place from the first migration.
KNOX_TOKEN_MODEL = "escalations.ApiToken"  # noqa: S105 - a model, not a password
MIGRATION_MODULES = {"knox": None}

# --- Background work ---------------------------------------------------------------------------

REDIS_URL = environ.get("REDIS_URL", "")
CELERY_BROKER_URL = (
    environ.get("CELERY_BROKER_URL") or REDIS_URL or ("memory://" if TESTING else "redis://127.0.0.1:6379/0")
)

# --- Sign-in -----------------------------------------------------------------------------------

AUTH_USER_MODEL = "escalations.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "escalations.person.PersonBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
if TESTING:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
LOGIN_URL = "web:sign_in"
LOGIN_REDIRECT_URL = "/"
SESSION_COOKIE_AGE = number("SESSION_HOURS", 12) * 3600
SESSION_SAVE_EVERY_REQUEST = False

# Of allauth only the rows and the protocols are used: its pages and its mails are not ours.
ADMINISTRATORS_NEED_SECOND_FACTOR = flag("ADMINISTRATORS_NEED_SECOND_FACTOR", PRODUCTION)
MFA_ADAPTER = "escalations.domain.second_factor.Sealing"
MFA_TOTP_ISSUER = "Handover"
ACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_ADAPTER = "escalations.web.oidc.Calls"
OIDC = oidc.of(environ, words=words, flag=flag, is_strict=PRODUCTION)

# The test client signs in without a request, which axes refuses; lock-out tests turn it on.
AXES_ENABLED = not TESTING
AXES_VERBOSE = False
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_CLIENT_IP_CALLABLE = "escalations.caller.address"
AXES_RESET_ON_SUCCESS = True
AXES_HTTP_RESPONSE_CODE = 429
AXES_CLIENT_STR_CALLABLE = "portal.log_lines.somebody"
AXES_LOCKOUT_TEMPLATE = "registration/locked.html"

# --- The API -----------------------------------------------------------------------------------

API_REQUESTS_PER_MINUTE = number("API_REQUESTS_PER_MINUTE", 600)
API_SIGN_INS_PER_MINUTE = number("API_SIGN_INS_PER_MINUTE", 20)
API_MAX_BYTES = 4 * 1024 * 1024  # a body of JSON; files have a limit of their own
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "escalations.api.authentication.ByToken",
        "escalations.api.authentication.BySession",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["escalations.api.scopes.SignedInWithScopes"],
    "DEFAULT_THROTTLE_CLASSES": ["escalations.api.rates.Rate"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["escalations.api.parsing.Json"],
    "DEFAULT_METADATA_CLASS": None,
    "DEFAULT_SCHEMA_CLASS": "escalations.api.schema.Described",
    "EXCEPTION_HANDLER": "drf_standardized_errors.handler.exception_handler",
}
DRF_STANDARDIZED_ERRORS = {
    "EXCEPTION_HANDLER_CLASS": "escalations.api.errors.Handler",
    "EXCEPTION_FORMATTER_CLASS": "escalations.api.errors.Formatter",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Handover",
    "VERSION": "1",
    "DESCRIPTION": "All that technicians and seniors do in the pages, by the same rules, with the same findings. "
    "[Make a token](/profile/tokens/), press *Authorize* and write `Token`, a space and the token; without one it is "
    "tried as you are signed in to [the portal](/).",
    "OAS_VERSION": "3.1.1",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "POSTPROCESSING_HOOKS": ["escalations.api.schema.closed", "escalations.api.examples.exemplified"],
    "COMPONENT_SPLIT_REQUEST": False,
}

# --- What a browser is told --------------------------------------------------------------------

SECURE_COOKIES = flag("SECURE_COOKIES", PRODUCTION)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_COOKIES
SESSION_COOKIE_NAME = "handover_session"
CSRF_COOKIE_NAME = "handover_csrf"
CSRF_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = number("HSTS_SECONDS", 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = False
SECURE_SSL_REDIRECT = flag("SSL_REDIRECT")
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]
BEHIND_PROXY = flag("BEHIND_PROXY")
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}

# --- Words, times, files -----------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
TIME_ZONE = environ.get("TIME_ZONE") or "UTC"
USE_TZ = True

# A form of 5 MB must reach its view, to be refused there in a sentence.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
ATTACHMENT_MAX_BYTES = number("ATTACHMENT_MAX_MB", 20) * 1024 * 1024
MEDIA_ROOT = Path(environ.get("MEDIA_ROOT") or BASE_DIR / "var" / "media")
STATIC_URL = "static/"
# Elsewhere than in production the files are served from where they lie, and nothing is collected.
STATIC_ROOT = Path(environ.get("STATIC_ROOT") or BASE_DIR / "var" / "static") if PRODUCTION else None
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_AUTOREFRESH = DEBUG or TESTING

# --- Mail --------------------------------------------------------------------------------------

EMAIL_URL = environ.get("EMAIL_URL", "")
globals().update(mail_url.settings_of(EMAIL_URL, folder=BASE_DIR / "var" / "mail"))
MAIL_IN_URL = environ.get("MAIL_IN_URL", "")
MAIL_IN = mail_url.mailbox_of(MAIL_IN_URL)
EMAIL_TIMEOUT = number("EMAIL_TIMEOUT_SECONDS", 20)
# Where people open the portal: the links in mail and chat begin with it.
HANDOVER_URL = (environ.get("HANDOVER_URL") or "http://localhost:8000").rstrip("/")
CHAT_PRIVATE_HOSTS = words("CHAT_PRIVATE_HOSTS", "")
OUTGOING_PRIVATE_HOSTS = words("OUTGOING_PRIVATE_HOSTS", "")
DEFAULT_FROM_EMAIL = environ.get("DEFAULT_FROM_EMAIL") or "Handover <handover@localhost>"

# --- What is told to operators -----------------------------------------------------------------

METRICS_TOKEN = environ.get("METRICS_TOKEN", "")
LOG_FORMAT = environ.get("LOG_FORMAT") or "line"
if LOG_FORMAT not in {"line", "json"}:
    raise ImproperlyConfigured(f"LOG_FORMAT must be line or json; it is {LOG_FORMAT!r}.")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "portal.log_lines.Words",
            "format": "{asctime} {levelname} [{request_id}] {name}: {message}",
            "style": "{",
        },
        "json": {"()": "portal.log_lines.Json"},
    },
    "filters": {
        "request_id": {"()": "portal.request_ids.WithRequestId"},
        "refusals": {"()": "portal.log_lines.WithoutTraceOfRefusals"},
        "outages": {"()": "portal.log_lines.OutagesOnceAMinute"},
        "addresses": {"()": "portal.log_lines.WithoutAddresses"},
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": LOG_FORMAT,
            "filters": ["request_id", "refusals", "outages", "addresses"],
        },
    },
    "root": {"handlers": ["stderr"], "level": environ.get("LOG_LEVEL") or "INFO"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "axes": {"level": "WARNING"},
        "celery.app.trace": {"level": "WARNING"},  # a task that is over is told by portal.task_lines
        "celery.worker.strategy": {"level": "WARNING"},
        "httpx": {"level": "WARNING"},  # at INFO it writes out signed addresses
    },
}
