"""Going through a redline in a real browser: keys, buttons, the list of changes, kinds, side by side."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.side import Side
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
def blank(browser: Browser) -> Iterator[Page]:
    """A page on which nothing may go wrong, and that may ask for nothing."""
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: problems.append(request.url))
    yield page
    page.close()
    assert problems == []


@pytest.fixture
def page(blank: Page) -> Page:
    blank.set_content(example_pages("en")["redline"])
    return blank


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


OLD = """# T

He said "no" for 30 days.

- one

## Only quotes

A "quote" here.
"""
NEW = OLD.replace('"no"', "“no”").replace("30", "60").replace("- one", "* one").replace('"quote"', "“quote”")


def typographic_page(*, typography: bool) -> str:
    redline = compare(read_markdown(OLD), read_markdown(NEW))
    side = Side("text", "0" * 64)
    return redline_page(redline, title="T", old=side, new=side, locale="en", typography=typography)


def shown(page: Page, text: str) -> str:
    """Give what is seen of the paragraph that has those words, with what only a screen reader says."""
    return " ".join(page.locator("section.redline p", has_text=text).first.inner_text().split()).replace(" ]", "]")


def test_new_quotes_stand_unmarked_until_they_are_asked_for(blank: Page) -> None:
    blank.set_content(typographic_page(typography=False))
    box = blank.get_by_label("Typographic differences")
    assert not box.is_checked()
    assert shown(blank, "He said") == "He said “no” for change 1 [deleted: 30] [inserted: 60] days."
    assert blank.locator(".ins.typographic").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    assert not blank.get_by_text("list marked in another way").is_visible()
    assert blank.locator("nav").get_by_role("link").all_inner_texts() == ["1"]
    assert not blank.get_by_text("A “quote” here.").is_visible()
    for _ in range(3):
        blank.keyboard.press("n")
    assert where(blank) == ("1", "1 / 1")

    box.check()
    assert shown(blank, "He said").startswith('He said change 2 [deleted: "] [inserted: “] no')
    assert (
        blank.locator(".ins.typographic").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "underline"
    )
    assert blank.get_by_text("list marked in another way").is_visible()
    assert blank.locator("nav").get_by_role("link").all_inner_texts() == ["1", "2", "3", "4", "5", "6"]
    assert blank.locator("summary", has_text="Only quotes").is_visible()
    assert blank.locator("details p.changed").is_visible()
    blank.keyboard.press("p")
    assert where(blank) == ("3", "2 / 6")

    box.uncheck()
    assert shown(blank, "He said") == "He said “no” for change 1 [deleted: 30] [inserted: 60] days."


def test_new_quotes_are_marked_from_the_beginning_where_the_command_says_so(blank: Page) -> None:
    blank.set_content(typographic_page(typography=True))
    assert blank.get_by_label("Typographic differences").is_checked()
    assert shown(blank, "He said").startswith('He said change 2 [deleted: "] [inserted: “] no')
    assert not blank.locator("details").count()
    blank.keyboard.press("n")
    assert where(blank) == ("2", "1 / 6")


@pytest.mark.parametrize("typography", [False, True])
def test_without_a_script_new_quotes_are_marked_as_the_command_says(browser: Browser, typography: bool) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(typographic_page(typography=typography))
    assert shown(page, "He said").startswith("He said change 2 [deleted" if typography else "He said “no” for change 1")
    assert page.get_by_text("list marked in another way").is_visible() == typography
    context.close()


def test_printed_from_the_browser_new_quotes_are_marked_as_on_the_screen(blank: Page) -> None:
    blank.set_content(typographic_page(typography=False))
    blank.emulate_media(media="print")
    assert shown(blank, "He said") == "He said “no” for change 1 [deleted: 30] [inserted: 60] days."
    assert blank.locator("#review").is_hidden()


def test_a_block_has_no_bar_where_nothing_in_it_is_marked(blank: Page) -> None:
    blank.set_content(typographic_page(typography=False))
    bar = "e => getComputedStyle(e).borderInlineStartWidth"
    item = blank.locator("section.redline li p")
    assert item.evaluate(bar) == "0px"
    blank.get_by_label("Typographic differences").check()
    assert item.evaluate(bar) == "2px"
    both = blank.locator("section.redline p.changed", has_text="He said")
    blank.get_by_label("Changes of words").uncheck()
    assert both.evaluate(bar) == "2px"


def test_what_is_unmarked_is_in_both_columns(blank: Page) -> None:
    blank.set_content(typographic_page(typography=False))
    blank.get_by_role("button", name="Side by side").click()
    cells = [cell for cell in blank.locator(".columns > div").all() if "He said" in cell.inner_text()]
    left, right = (" ".join(cell.inner_text().split()).replace(" ]", "]") for cell in cells)
    assert left == 'He said "no" for change 1 [deleted: 30] days.'
    assert right == "He said “no” for change 1 [inserted: 60] days."


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

    typographic = {f"{marked}": typographic_page(typography=marked) for marked in (False, True)}
    for name, html in (example_pages(locale) | typographic).items():
        page = browser.new_page()
        page.set_content(html.replace("script-src", "script-src 'unsafe-inline' 'unsafe-eval'; x-was"))
        violations = Axe().run(page).response["violations"]
        assert [(found["id"], found["help"]) for found in violations] == [], name
        page.close()
