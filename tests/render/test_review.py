"""Going through a redline in a real browser: keys, buttons, the list of changes, kinds, side by side."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.render.reading import example_pages

pytestmark = pytest.mark.large


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: problems.append(request.url))
    page.set_content(example_pages("en")["redline"])
    yield page
    page.close()
    assert problems == []


def where(page: Page) -> tuple[str, str]:
    """Give the number of the change that is shown, and the position that the page tells."""
    return page.locator(".current").inner_text(), page.locator("#review output").inner_text()


def test_n_and_p_go_from_change_to_change(page: Page) -> None:
    page.keyboard.press("n")
    assert where(page) == ("1", "1 / 17")
    page.keyboard.press("n")
    page.keyboard.press("n")
    assert where(page) == ("3", "3 / 17")
    page.keyboard.press("p")
    assert where(page) == ("2", "2 / 17")
    assert page.locator(".current").is_visible()


def test_the_first_and_the_last_change_are_the_ends(page: Page) -> None:
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert where(page)[0] == "1"
    for _ in range(30):
        page.keyboard.press("n")
    assert where(page) == ("17", "17 / 17")


def test_buttons_do_what_the_keys_do(page: Page) -> None:
    page.get_by_role("button", name="Next change").click()
    page.get_by_role("button", name="Next change").click()
    page.get_by_role("button", name="Previous change").click()
    assert where(page) == ("1", "1 / 17")


def test_the_list_of_changes_leads_to_each(page: Page) -> None:
    page.get_by_role("link", name="14", exact=True).click()
    assert where(page) == ("14", "14 / 17")
    page.keyboard.press("n")
    assert where(page)[0] == "15"


def test_a_kind_can_be_left_unmarked(page: Page) -> None:
    assert page.locator("section.redline del.words").first.is_visible()
    page.get_by_label("Changes of words").uncheck()
    assert page.locator("section.redline del.words:visible").count() == 0
    page.keyboard.press("n")
    assert where(page)[1] == "1 / 3"
    page.get_by_label("Changes of words").check()
    assert page.locator("section.redline del.words").first.is_visible()


def test_side_by_side_shows_the_old_text_left_and_the_new_right(page: Page) -> None:
    page.get_by_role("button", name="Side by side").click()
    cells = [cell for cell in page.locator(".columns > div").all() if "after it is closed" in cell.inner_text()]
    left, right = (cell.inner_text() for cell in cells)
    assert "[deleted: 30 ]" in " ".join(left.split())
    assert "inserted" not in left
    assert "[inserted: 60 ]" in " ".join(right.split())
    assert "deleted" not in right
    page.keyboard.press("n")
    assert page.locator(".current").is_visible()
    page.get_by_role("button", name="Side by side").click()
    assert page.locator(".columns").count() == 0


def test_without_a_script_the_whole_redline_is_there(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(example_pages("en")["redline"])
    assert page.locator("#review").is_hidden()
    assert page.locator("del", has_text="30").first.is_visible()
    page.get_by_role("link", name="14", exact=True).click()
    context.close()


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_nothing_is_in_the_way_of_a_screen_reader(browser: Browser, locale: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    for name, html in example_pages(locale).items():
        page = browser.new_page()
        page.set_content(html.replace("script-src", "script-src 'unsafe-inline' 'unsafe-eval'; x-was"))
        violations = Axe().run(page).response["violations"]
        assert [(found["id"], found["help"]) for found in violations] == [], name
        page.close()
