"""What axe finds wrong with a page as it stands in the browser."""

from pathlib import Path

from playwright.sync_api import Page

_SOURCE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")
_RUN = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations.flatMap(
    (found) => found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 160)}`))"""


def violations(page: Page) -> list[str]:
    """Each violation as "rule: element"; the page's own CSP does not stand in the way."""
    page.evaluate(f"{_SOURCE}; null")
    found: list[str] = page.evaluate(_RUN)
    return found


def wider_than_the_screen(page: Page) -> list[str]:
    """The elements that make a page scroll sideways; empty when it does not."""
    found: list[str] = page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll("*")]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => `${each.tagName.toLowerCase()}.${each.className}`)"""
    )
    return found
