"""Going through a redline in a real browser: keys, buttons, the list of changes, kinds, side by side."""

import re
import shutil
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright

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


def line_of(page: Page, number: int) -> Locator:
    """Return the line of a change in the list."""
    return page.locator(f'nav a[href="#change-{number}"]')


def test_the_list_of_changes_leads_to_each_and_marks_it(page: Page) -> None:
    line_of(page, 14).click()
    assert where(page) == ("14", "14 / 17")
    assert page.locator(".current").is_visible()
    assert page.locator("nav [aria-current]").evaluate_all("all => all.map(e => e.hash)") == ["#change-14"]
    page.keyboard.press("n")
    assert where(page)[0] == "15"
    assert page.locator("nav [aria-current]").evaluate_all("all => all.map(e => e.hash)") == ["#change-15"]


def test_a_kind_can_be_left_unmarked(page: Page) -> None:
    assert page.locator("section.redline del.words").first.is_visible()
    page.get_by_label("words 14").uncheck()
    assert page.locator("section.redline del.words:visible").count() == 0
    assert page.locator("nav .count:visible").all_inner_texts() == ["3", "15", "16"]
    page.keyboard.press("n")
    assert where(page)[1] == "1 / 3"
    page.get_by_label("words 14").check()
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
    box = blank.get_by_label("typography 5")
    assert not box.is_checked()
    assert shown(blank, "He said") == "He said “no” for change 1 [deleted: 30] [inserted: 60] days."
    assert blank.locator(".ins.typographic").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    assert not blank.get_by_text("list marked in another way").is_visible()
    assert blank.locator("nav .count:visible").all_inner_texts() == ["1"]
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
    assert blank.locator("nav .count:visible").all_inner_texts() == ["1", "2", "3", "4", "5", "6"]
    assert blank.locator("summary", has_text="Only quotes").is_visible()
    assert blank.locator("details p.changed").is_visible()
    blank.keyboard.press("p")
    assert where(blank) == ("3", "2 / 6")

    box.uncheck()
    assert shown(blank, "He said") == "He said “no” for change 1 [deleted: 30] [inserted: 60] days."


def test_new_quotes_are_marked_from_the_beginning_where_the_command_says_so(blank: Page) -> None:
    blank.set_content(typographic_page(typography=True))
    assert blank.get_by_label("typography 5").is_checked()
    assert shown(blank, "He said").startswith('He said change 2 [deleted: "] [inserted: “] no')
    assert not blank.locator("section.redline details").count()
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
    blank.get_by_label("typography 5").check()
    assert item.evaluate(bar) == "2px"
    both = blank.locator("section.redline p.changed", has_text="He said")
    blank.get_by_label("words 1").uncheck()
    assert both.evaluate(bar) == "2px"


def test_what_is_unmarked_is_in_both_columns(blank: Page) -> None:
    blank.set_content(typographic_page(typography=False))
    blank.get_by_text("Side by side").click()
    cells = [cell for cell in blank.locator(".columns > div").all() if "He said" in cell.inner_text()]
    left, right = (" ".join(cell.inner_text().split()).replace(" ]", "]") for cell in cells)
    assert left == 'He said "no" for change 1 [deleted: 30] days.'
    assert right == "He said “no” for change 1 [inserted: 60] days."


def test_side_by_side_shows_the_old_text_left_and_the_new_right(page: Page) -> None:
    page.get_by_text("Side by side").click()
    cells = [cell for cell in page.locator(".columns > div").all() if "after it is closed" in cell.inner_text()]
    left, right = (cell.inner_text() for cell in cells)
    assert "[deleted: 30 ]" in " ".join(left.split())
    assert "inserted" not in left
    assert "[inserted: 60 ]" in " ".join(right.split())
    assert "deleted" not in right
    page.keyboard.press("n")
    assert page.locator(".current").is_visible()
    page.get_by_text("Inline").click()
    assert page.locator(".columns").count() == 0


def test_the_two_columns_are_as_wide_all_the_way_down(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.locator("#review label", has_text="Side by side").click()
    sides = page.locator(".columns > .new").evaluate_all(
        "all => all.map((e) => Math.round(e.getBoundingClientRect().x))"
    )
    assert len(sides) > 20 and len(set(sides)) == 1
    assert page.evaluate("document.documentElement.scrollWidth") == 1280


def test_without_a_script_the_whole_redline_is_there(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(example_pages("en")["redline"])
    assert page.locator("#review button:visible, #review .view:visible, #review output:visible").count() == 0
    change = page.locator("section.redline del", has_text="30").first
    assert change.is_visible()
    line_of(page, 14).click()
    assert page.locator("#change-14").bounding_box()["y"] < 800  # type: ignore[index]  # it is there
    page.locator("#kind-words").uncheck()
    assert change.is_hidden()
    context.close()


def colours(page: Page) -> tuple[str, str]:
    """Return the colours of the page and of its text."""
    of = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(document.body).color]"
    paper, ink = page.locator("html").evaluate(of)
    return paper, ink


def test_the_page_is_dark_where_the_reader_likes_it_so_but_not_on_paper(page: Page) -> None:
    light = colours(page)
    page.emulate_media(color_scheme="dark")
    assert [sum(map(int, re.findall(r"\d+", colour))) > 384 for colour in colours(page)] == [False, True]
    page.emulate_media(color_scheme="dark", media="print")
    assert colours(page) == light


def test_the_bar_stays_and_the_list_scrolls_by_itself(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 600})
    for number in range(1, 18):
        line_of(page, number).click()
        assert page.locator(".top").bounding_box()["y"] == 0  # type: ignore[index]
        for seen in (line_of(page, number), page.locator(".current")):
            box = seen.bounding_box()
            assert box is not None and box["y"] >= 88 and box["y"] + box["height"] <= 600


def test_the_text_is_about_68_characters_wide(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    paragraph = page.locator("section.redline p", has_text="Many riders pay for their passes")
    lines = paragraph.evaluate("e => e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight)")
    assert 58 <= len(paragraph.inner_text()) / lines <= 78


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
@pytest.mark.parametrize("locale", ["en", "de", "ar"])
def test_the_first_change_is_on_the_first_screen(blank: Page, width: int, height: int, locale: str) -> None:
    blank.set_viewport_size({"width": width, "height": height})
    blank.set_content(example_pages(locale)["redline"])
    box = blank.locator("#change-1").bounding_box()
    assert box is not None and box["y"] + 40 < height
    assert blank.evaluate("document.documentElement.scrollWidth") == width


def test_unchanged_sections_are_one_line_that_opens(page: Page) -> None:
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        for folded in page.locator(".stretch > summary").all():
            box = folded.bounding_box()
            assert box is not None and box["height"] < 32
    page.locator(".stretch > summary").first.click()
    assert page.locator(".stretch").first.locator("p").first.is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_on_a_phone_the_list_is_a_sheet_that_slides_up(browser: Browser, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.set_content(example_pages("en")["redline"])
    assert page.locator("nav").is_hidden()
    page.locator(".to-list").click()
    page.wait_for_timeout(300)
    box = page.locator("nav").bounding_box()
    assert box is not None and box["y"] > 150 and box["y"] + box["height"] == 844
    line_of(page, 14).click()
    page.wait_for_timeout(300)
    assert page.locator("nav").is_hidden()
    assert page.locator("#change-14").is_visible()
    page.evaluate("window.scrollTo(0, 4000)")
    bar = page.locator("#review").bounding_box()
    assert bar is not None and bar["y"] == 0 and bar["height"] < 100
    if script:
        page.locator(".to-list").click()
        page.keyboard.press("Escape")
        page.wait_for_timeout(300)
        assert page.locator("nav").is_hidden()
    context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_wide_table_scrolls_inside_itself(blank: Page, width: int) -> None:
    head = "| " + " | ".join(f"Column {n}" for n in range(9)) + " |\n|" + "---|" * 9 + "\n"
    rows = [head + "| " + " | ".join(f"for {days} days or so" for _ in range(9)) + " |\n" for days in (30, 60)]
    redline = compare(*map(read_markdown, rows))
    side = Side("text", "0" * 64)
    blank.set_viewport_size({"width": width, "height": 800})
    blank.set_content(redline_page(redline, title="T", old=side, new=side, locale="en"))
    table = blank.locator("section.redline .scroll")
    assert table.evaluate("e => e.scrollWidth > e.clientWidth && e.tabIndex === 0")
    assert blank.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_in_the_way_of_a_screen_reader(
    browser: Browser, locale: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    typographic = {f"{marked}": typographic_page(typography=marked) for marked in (False, True)}
    for name, html in (example_pages(locale) | typographic).items():
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.set_content(html.replace("script-src", "script-src 'unsafe-inline' 'unsafe-eval'; x-was"))
        violations = Axe().run(page).response["violations"]
        assert [(found["id"], found["help"]) for found in violations] == [], name
        page.close()


def test_printed_from_the_browser_the_summary_names_all_sections(blank: Page) -> None:
    old = "# T\n\nFor 30 days.\n"
    made = compare(read_markdown(old), read_markdown(old + "".join(f"\n## Section {n}\n\nNew.\n" for n in range(9))))
    side = Side("text", "0" * 64)
    blank.set_content(redline_page(made, title="T", old=side, new=side, locale="en"))
    name = blank.locator(".summary").get_by_text("Section 8")
    assert not name.is_visible()
    blank.emulate_media(media="print")
    assert name.is_visible()
    assert not blank.locator(".summary summary").is_visible()


def test_an_address_in_a_notice_stays_whole_on_a_phone(blank: Page) -> None:
    blank.set_viewport_size({"width": 390, "height": 844})
    for locale in ("en", "de", "ar"):
        blank.set_content(example_pages(locale)["notice"])
        boxes = blank.locator(".facts a").evaluate("e => e.getClientRects().length")
        assert boxes == 1, locale
