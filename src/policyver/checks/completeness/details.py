"""What looks alike in most languages: addresses, numbers, dates, the legal forms of companies, articles of a law."""

import re
from collections.abc import Mapping

_DATE = (
    r"(?:\d{1,2}[./] ?\d{1,2}[./] ?\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{4} ?年|"
    r"\d{1,2}(?:st|nd|rd|th|er|º)?\.?(?: de)? [^\W\d_]{3,10}\.?(?: de)?,? \d{4}|"
    r"[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
)

_ARTICLE_6 = (
    r"\b(?:[Aa]rt(?:icle|ikel|ículo|\.)? ?6|6(?= ?\(1\)|\.1| Abs))(?: ?\(1\)|\.1\.?|[^\n\d]{0,20}1,?)?[ ,;-]{0,2}"
    r"(?:(?:S\.|Satz) ?1,? ?)?\(?(?:lit\.? ?|point \(?|let\. ?|letra |Buchst\. ?|Buchstabe |, )*"
)
"""Its first paragraph, up to the letter."""

DETAILS: Mapping[str, re.Pattern[str]] = {
    "e-mail": re.compile(r"(?<=[\w-])@[\w-]+\.\w|(?<=\w)[ ]?[\[({] ?(?:at|@|ät) ?[\])}] ?\w"),
    "telephone": re.compile(
        r"(?<!\w)(?:[Tt][eé]l|[Pp]hone|[Cc]all|[Ff]on\b|[Rr]ufen Sie|[Aa]ppel|[Aa]nrufen|[Tt]oll|TEL|電話|电话|هاتف)"
        r"[^\n\d+]{0,40}[+(]?\d[\d ()./-]{5,}\d"
        r"|\+\d[\d ()./-]{7,}\d|\(\d{3}\) ?\d{3}[ -]\d{4}|(?<![\d-])(?:1[ -])?\d{3}[.-]\d{3}[.-]\d{4}(?!\d)"
        r"|(?<!\w)1?-?8\d\d-[A-Z\d][A-Z\d-]{5,}"
    ),
    "postal-address": re.compile(
        r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b"  # Chicago, IL 60612
        r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]\d{2} [A-Z\d]{4}\b"
        r"|(?<![\d-])\b(?:[A-Z]{1,2}-)?(?:\d{5}|(?<!\d )(?!19|20)\d{4}) (?!E-?[Mm]ail|Tel|Fax)[A-ZÀ-Ý][a-zà-ÿ]+"
        r"|\b(?!19|20)\d{4} ?[A-Z]{2}\b"
        r"|\b\d+[A-Za-z]?,? (?:[A-Z][\w.'-]* ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Way"
        r"|Court|Place|Square|Parkway|Suite)\b"
        r"|(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm) \d+"
        r"|\b\d+(?: ?bis)?,? (?:rue|avenue|boulevard|place|chemin|quai|allée|impasse|cours|square)\b"
        r"|\bP\.? ?O\.? Box\b|\bPostfach \d|〒 ?\d{3}|\b(?:Calle|Avenida|Av\.|Plaza) [^\n]{2,40}\d"
    ),
    "american-address": re.compile(r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b"),
    "legal-form": re.compile(
        r"(?:(?<=[\w&.)\"”»] )|(?<=[\w.]{2}, )|(?<=\())"
        r"(?:gGmbH|GmbH|mbH|UG|AG|KG|OHG|GbR|KGaA|SE|e\. ?V\.|e\. ?K\.|eG|Ltd|Limited|LLC"
        r"|L\.L\.C|LLP|Inc|Incorporated|Corp|Corporation|PLC|plc|CIC|SAS|SASU|SARL|S\.à ?r\.l|S\.A\.|SA|EURL|SNC|SCOP"
        r"|B\.V|BV|N\.V|ApS|A/S|AB|Oy|S\.r\.l|S\.p\.A|S\.L|S\.L\.U|Pty|K\.K|Foundation|Stiftung|University)(?!\w)"
        r"|株式会社|合同会社|有限公司|شركة"
    ),
    "company-in-the-union": re.compile(
        r"(?<=[\w&.)\"”»] )(?:gGmbH|GmbH|UG|KG|OHG|GbR|KGaA|SE|e\. ?V\.|eG|SAS|SASU|SARL|S\.à ?r\.l|EURL|SNC"
        r"|B\.V|BV|N\.V|ApS|A/S|AB|Oy|S\.r\.l|S\.p\.A|S\.L|S\.L\.U)(?!\w)|\b(?:Ireland|Irland|Irlande) (?:Ltd|Limited)"
    ),
    "vendor": re.compile(
        r"\b(?:Google|Meta Platforms|Facebook|Microsoft|Amazon|AWS|Stripe|PayPal|Cloudflare|Mailchimp|Intuit|HubSpot"
        r"|LinkedIn|Twitter|Adobe|Zendesk|Salesforce|Twilio|SendGrid|Shopify|Klarna|Hetzner|Vimeo|YouTube|OVH|Brevo"
        r"|Sendinblue|Hotjar|Matomo|InnoCraft|Cookiebot|Usercentrics|Strato|IONOS|Mailgun|Zoom|TikTok|Pinterest)\b"
    ),
    "date": re.compile(_DATE),
    "date-alone": re.compile(rf"^\W*{_DATE}\W*$", re.MULTILINE),
    "labelled": re.compile(r"(?<=[^\W\d_]{2})(?: ?:|\|)(?= ?[^\W\d_]{3})"),
    "year": re.compile(r"(?<!\d)20\d\d(?!\d)|[٠-٩]{4}"),
    "article-6": re.compile(r"\b[Aa]rt(?:icle|ikel|ículo|\.)? ?6\b|\b6 ?\(1\)|\b6\(1\)|第 ?6 ?条|第 ?六条|المادة 6"),
    "article-6-a": re.compile(rf"{_ARTICLE_6}a\b|9\(2\)\(a\)"),
    "article-6-b": re.compile(rf"{_ARTICLE_6}b\b"),
    "article-6-c": re.compile(rf"{_ARTICLE_6}c\b"),
    "article-6-f": re.compile(rf"{_ARTICLE_6}f\b"),
}
"""Searched in the text as it is written; `phrases/` names them in braces."""
