"""Promises that cannot both be kept, and such as only look like it."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.promises import Survey, disagreements

CONTRADICTORY = {
    "periods": ("Logs are deleted after 14 days.", "We keep log data for 90 days."),
    "general": ("We keep your personal data for two years.", "Your personal data is deleted after 90 days."),
    "events": (
        "We keep account data for 30 days after closing your account.",
        "Account data is deleted 90 days after closure of your account.",
    ),
    "sale": ("We do not sell your personal data.", "We may sell your personal information."),
    "recipient": ("We never share your data with advertisers.", "We share your data with advertisers."),
    "ages": ("Our services are not directed to children under 13.", "You must be at least 16 years old to use them."),
    "deadlines": ("We respond to your request within 30 days.", "We will answer requests within 90 days."),
    "notice": (
        "We announce material changes to this policy 30 days before they take effect.",
        "We announce material changes to this policy 14 days before they take effect.",
    ),
    "German": ("Log-Dateien werden nach 14 Tagen gelöscht.", "Wir speichern Log-Dateien für 90 Tage."),
    "Japanese": ("ログは30日間保存します。", "ログは90日後に削除します。"),
    "Chinese": ("我们保存日志30天。", "日志将在90天后删除。"),
    "French": ("Les factures sont conservées 10 ans.", "Nous conservons les factures pendant 5 ans."),
}
COMPATIBLE = {
    "the same period": ("We keep logs for 12 months.", "Logs are deleted after one year."),
    "nearly the same": ("We respond to your request within 30 days.", "We answer requests within one month."),
    "other accounts": (
        "Free accounts: logs are kept for 7 days.",
        "Enterprise accounts: logs are kept for 90 days.",
    ),
    "a sale of the business": (
        "We do not sell your personal information.",
        "If we sell our business, your data may be transferred to the buyer.",
    ),
    "a right": ("We do not sell data.", "You have the right to opt out of the sale of personal data."),
    "an acknowledgement": (
        "We respond to your request within 30 days.",
        "We acknowledge your request within 5 days.",
    ),
    "other logs": ("Server logs are deleted after 14 days.", "Security logs are deleted after 90 days."),
    "other purposes": (
        "For billing we keep payment data for ten years.",
        "For analytics we keep payment data for a month.",
    ),
    "other events": (
        "We keep account data for 30 days after closing your account.",
        "Account data is deleted 3 years after your last login.",
    ),
    "a region": (
        "We do not sell your personal data.",
        "For California residents: we may sell your personal information.",
    ),
    "a condition": (
        "Without your consent we do not sell your personal data.",
        "With your consent we may sell your data.",
    ),
    "aggregated": ("We do not sell your personal data.", "We may sell aggregated data."),
    "other data": ("We do not share your health data with advertisers.", "We share cookies with advertisers."),
    "an extension": (
        "We respond to your request within 30 days.",
        "If your request is complex, we may extend our response by another 60 days.",
    ),
    "another request": ("We answer access requests within 30 days.", "We answer complaints within 90 days."),
    "an age in Europe": (
        "It is not directed to children under 13.",
        "In the EEA it is not directed to children under 16.",
    ),
    "other changes": (
        "We announce material changes to this policy 30 days before they take effect.",
        "We announce changes to this policy 7 days before they take effect.",
    ),
}


def survey(text: str, locale: str = "en", name: str = "privacy-statement") -> Survey:
    return Survey(name, "draft", locale, read_markdown(text))


def locale_of(name: str) -> str:
    return {"German": "de", "French": "fr", "Japanese": "ja", "Chinese": "zh"}.get(name, "en")


@pytest.mark.parametrize("name", CONTRADICTORY)
def test_a_contradiction_is_named(name: str) -> None:
    first, second = CONTRADICTORY[name]
    [pair] = survey(f"{first}\n\nWe like tea.\n\n{second}\n", locale_of(name)).contradictions
    assert (pair.first.sentence, pair.second.sentence) == (first, second)


@pytest.mark.parametrize("name", COMPATIBLE)
def test_what_only_looks_like_one_is_none(name: str) -> None:
    first, second = COMPATIBLE[name]
    both = survey(f"{first}\n\n{second}\n")
    assert both.promises
    assert both.contradictions == ()


def test_what_a_section_of_its_own_says_of_data_is_of_that() -> None:
    text = "# Newsletter\n\nWe keep your data for 30 days.\n\n# Webinars\n\nWe keep your data for 90 days.\n"
    assert survey(text).contradictions == ()
    assert survey(text.replace("Newsletter", "Retention").replace("Webinars", "How long we keep data")).contradictions


def test_a_table_and_a_sentence_contradict_each_other() -> None:
    text = "| Data | Retention |\n|---|---|\n| Logs | 14 days |\n\nLogs are deleted after 90 days.\n"
    assert len(survey(text).contradictions) == 1


def test_cookies_of_one_name_are_of_several_providers() -> None:
    text = "| Cookie | Expires |\n|---|---|\n| _id | 30 days |\n| _id | 2 years |\n"
    assert survey(text).contradictions == ()


def test_two_statements_disagree() -> None:
    one = survey("Cookies are stored for 30 days.\n")
    other = survey("Cookies are deleted after 90 days.\n", name="cookie-notice")
    [between] = disagreements((one, other))
    assert (between.one.statement, between.other.statement) == ("privacy-statement", "cookie-notice")


def test_statements_are_about_different_data_as_such() -> None:
    one = survey("We keep your personal data for 30 days.\n")
    other = survey("We keep your personal data for 90 days.\n", name="applicants")
    assert disagreements((one, other)) == ()


def test_of_many_periods_for_the_same_each_is_named_once() -> None:
    text = "\n\n".join(f"We keep account data for {days * 10} days." for days in range(1, 31))
    assert len(survey(text).contradictions) == 29


def test_many_wordings_and_endless_sentences_take_no_minutes() -> None:
    many = "".join(f"We keep logs for {days} days.\n\n" for days in range(1, 600))
    assert len(survey(many).contradictions) < 100
    assert survey("we share data with advertisers and " * 3000).promises
