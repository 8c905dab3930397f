"""``telnusqa web`` that leaves its connections open for the processes it forks."""

import sys

from telnusqa.site import start
from telnusqa.site.command import main

start.leave_nothing_open = lambda: None

sys.exit(main(["web"]))
