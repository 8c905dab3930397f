"""A page that brings itself up to date: the same is answered with 304, and what changed is swapped in."""

from pathlib import Path

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils import translation
from playwright.sync_api import Browser, Route

from telnusqa.doors.shared.live import live

SCRIPT = Path(__file__).resolve().parents[2] / "telnusqa/assets/js/live.js"


def test_the_same_version_in_the_same_language_is_not_sent_again() -> None:
    shown = {"version": 1}

    @live(lambda _request: shown["version"])
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponse("case")

    ask = RequestFactory()
    first = view(ask.get("/"))
    again = {"If-None-Match": first["ETag"]}
    assert view(ask.get("/", headers=again)).status_code == 304
    with translation.override("ru"):
        assert view(ask.get("/", headers=again)).status_code == 200
    shown["version"] = 2
    assert view(ask.get("/", headers=again)).status_code == 200


@pytest.mark.browser
def test_the_changed_part_is_swapped_and_the_rest_left_alone(chromium: Browser) -> None:
    said = ["Дайындалып жатыр", "Дайын"]
    asked: list[str | None] = []

    def answer(route: Route) -> None:
        if route.request.url.endswith("live.js"):
            route.fulfill(body=SCRIPT.read_text(encoding="utf-8"), content_type="text/javascript")
            return
        asked.append(route.request.headers.get("if-none-match"))
        word = said[min(len(asked), 2) - 1]
        body = f"""<!DOCTYPE html><meta charset="utf-8"><input><div data-live="state"><p>{word}</p>
        <p class="refresh"><a href="/">.</a></p></div><script defer src="/live.js"></script>"""
        route.fulfill(body=body, content_type="text/html; charset=utf-8", headers={"ETag": f'"{len(asked)}"'})

    page = chromium.new_page()
    page.route("**/*", answer)
    page.clock.install()
    page.goto("http://case.example.kz/")
    page.fill("input", "half typed")
    assert page.inner_text("[data-live] p") == "Дайындалып жатыр"
    page.clock.run_for(5100)
    page.wait_for_function("document.querySelector('[data-live] p').textContent === 'Дайын'")
    assert page.input_value("input") == "half typed"
    assert page.get_attribute("[data-live]", "aria-live") == "polite"
    with page.expect_response("http://case.example.kz/"):
        page.clock.run_for(5100)
    assert asked[:2] == [None, None]
    assert asked[2] == '"2"'
    page.close()
