"""The server's entry: a standard WSGI application (granian, gunicorn, any other)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "telnusqa.site.settings")

application = get_wsgi_application()
