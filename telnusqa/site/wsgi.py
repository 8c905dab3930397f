"""The server's entry: a standard WSGI application (granian, gunicorn, any other)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "telnusqa.site.settings")
# Nobody waits longer for a page; errands, imports and commands take their time.
os.environ.setdefault("TELNUSQA_PATIENCE", "15")

application = get_wsgi_application()
