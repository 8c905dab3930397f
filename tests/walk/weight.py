"""What a page weighs for a browser that comes for the first time: as it goes over the line, packed and with headers."""

from dataclasses import dataclass

from playwright.sync_api import Browser

MOST_BYTES, MOST_REQUESTS = 100_000, 8
"""Of the portal's first page: ten seconds over a line of 80 kbit/s."""


@dataclass(frozen=True)
class Weight:
    """Bytes and requests, the page itself among them."""

    bytes: int
    requests: int

    @property
    def is_light(self) -> bool:
        """Whether it is no more than the portal's first page may be."""
        return self.bytes <= MOST_BYTES and self.requests <= MOST_REQUESTS

    def __str__(self) -> str:
        return f"{self.bytes / 1000:.0f} kB in {self.requests} requests"


def weight(browser: Browser, address: str) -> Weight:
    """Open it with nothing kept from before, and weigh until nothing more is asked."""
    context = browser.new_context()
    page = context.new_page()
    wire, came = context.new_cdp_session(page), list[int]()
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", lambda told: came.append(int(told["encodedDataLength"])))
    page.goto(address, wait_until="networkidle")
    context.close()
    return Weight(sum(came), len(came))
