"""Pages that were saved before their scripts filled them are refused, and short statements are not."""

import pytest

from policyver.document.web.reading import read_page
from policyver.errors import BadText

_UNFILLED = (
    '<div id="root"></div><noscript>This site needs JavaScript. Please switch it on.</noscript>',
    "<garden-root></garden-root><noscript>Bitte aktivieren Sie JavaScript, um die Seite zu sehen.</noscript>",
    '<noscript><strong>Il faut activer JavaScript pour continuer.</strong></noscript><div id="app"></div>',
    '<div id="__nuxt"><div class="spinner"><p>Loading the policy …</p></div></div>',
    "<h1>Privacy Policy</h1><div class=wait>Bitte warten …</div>",
    "<header><nav><a href=/>Home</a></nav></header><main><h1>Privacy</h1><p>読み込み中です</p></main>",
    "<h1>shop.example</h1><h2>Just a moment...</h2><p>Enable JavaScript and cookies to go on.</p>",
    '<h1>Privacy Policy</h1><div id="otnotice-31e0" class="otnotice"></div>',
    "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>",
    "<h1>Sorry, you have been blocked</h1>",
    '<div id="app"></div><noscript>Для работы включите JavaScript.</noscript>',
    '<div class="lds">Yükleniyor…</div>',
    '<header><a href="/">Garden Works</a></header><main id="content"></main><p>© Garden Works 2026</p>',
)
_FILLED = (
    "<h1>Privacy</h1><p>We keep nothing about you, and ask for nothing.</p><p>You need no JavaScript.</p>",
    "<p>Loading docks are watched by cameras. The pictures are kept for three days, and nobody looks at them.</p>",
    '<div id="app"></div><h1>Privacy</h1><p>We keep your name.</p>',
    "<main></main><h1>Privacy</h1><p>We keep your name.</p>",
    '<div id="root"><p>We keep your name.</p></div><noscript>Enable JavaScript for the map.</noscript>',
    "<div></div><p>We keep your name.</p>",
)


@pytest.mark.parametrize("page", _UNFILLED)
def test_a_page_that_waits_for_its_text_has_no_statement(page: str) -> None:
    with pytest.raises(BadText, match=r"p\.html has no statement in it") as refusal:
        read_page(f"<body>{page}</body>", "p.html")
    assert "save it again" in refusal.value.hint


@pytest.mark.parametrize("page", _FILLED)
def test_a_short_statement_that_speaks_of_scripts(page: str) -> None:
    assert read_page(f"<body>{page}</body>", "p.html").blocks


def test_what_a_script_may_put_beside_a_few_words_is_named() -> None:
    page = '<h1>Privacy</h1><p>Last updated: 3 May 2026</p><div class="otnotice" id="otnotice-4"></div>'
    assert [loss.what for loss in read_page(page, "p.html").lost] == [
        "what a script puts into this page, if there is more"
    ]
