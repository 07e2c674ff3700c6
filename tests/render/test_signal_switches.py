"""The switches of signals in a real browser: what they list, and what the arrows pass over."""

import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.render.test_signals import written

pytestmark = pytest.mark.large


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def script(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def page(browser: Browser, script: bool) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=script, viewport={"width": 1200, "height": 900})
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.set_content(written("html"))
    yield page
    context.close()
    assert problems == []


def listed(page: Page) -> list[str]:
    """Return the numbers of the changes that the list shows."""
    return page.locator("nav .count:visible").all_inner_texts()


def sections(page: Page) -> list[str]:
    return page.locator("nav h3:visible").all_inner_texts()


def test_spelling_can_be_put_aside(page: Page) -> None:
    assert listed(page) == ["1", "2", "3", "4", "5"]
    page.get_by_label("spelling 1").uncheck()
    assert listed(page) == ["1", "3", "4", "5"]
    assert page.locator(".note.signal:visible").count() == 3
    assert page.locator("section.redline ins:visible").count() == 6, "the text stays marked"


def test_only_what_has_a_signal_can_be_listed(page: Page) -> None:
    page.get_by_label("no signal 1").uncheck()
    assert listed(page) == ["1", "2", "4", "5"]


def test_a_change_is_listed_while_one_of_its_signals_is_asked_for(page: Page) -> None:
    page.get_by_label("recipient 1").uncheck()
    assert "5" in listed(page)
    page.get_by_label("data 1").uncheck()
    assert "5" not in listed(page)
    assert sections(page) == ["Privacy"], "a section without a line has no heading"


def test_a_kind_that_is_not_marked_is_not_listed_whatever_its_signals(page: Page) -> None:
    page.get_by_label("words 5").uncheck()
    assert listed(page) == []


@pytest.mark.parametrize("script", [True], indirect=True)
def test_the_arrows_pass_over_what_is_not_listed(page: Page) -> None:
    for label in ("spelling 1", "no signal 1"):
        page.get_by_label(label).uncheck()
    seen = []
    for _ in range(4):
        page.keyboard.press("n")
        seen.append((page.locator(".current").inner_text(), page.locator("#review output").inner_text()))
    assert seen == [("1", "1 / 3"), ("4", "2 / 3"), ("5", "3 / 3"), ("5", "3 / 3")]
    page.get_by_label("spelling 1").check()
    assert page.locator("#review output").inner_text() == "4 / 4"


@pytest.mark.parametrize("script", [True], indirect=True)
def test_a_reason_leads_to_its_change(page: Page) -> None:
    page.locator(".proposal a").nth(1).click()
    assert page.locator("#change-4").evaluate("e => e.matches(':target')")


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_in_the_way_of_a_screen_reader(
    browser: Browser, locale: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    html = written("html", locale)
    page.set_content(html.replace("script-src", "script-src 'unsafe-inline' 'unsafe-eval'; x-was"))
    violations = Axe().run(page).response["violations"]
    assert [(violation["id"], violation["help"]) for violation in violations] == []
    if width < 500:
        page.goto("about:blank")
        page.set_content(html)
        page.locator(".to-list").click()
        page.wait_for_timeout(300)
        assert page.locator("#signal-switches label").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()
