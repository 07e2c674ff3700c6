"""English.

The words are those that turned up in reviewed statements and in the tests of corrections, filled up from general
knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, words

LANGUAGE = Language(
    tag="en",
    calendars=("en", "en-GB"),
    has_spaces=True,
    cardinals=words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty"
    ),
    ordinals=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    numbers=words(
        "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion"
        " billions dozen half halves once twice thrice double triple percent thirtieth hundredth thousandth"
    ),
    number_pattern=r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?\w+|\w+teen(?:th)?",
    units=words(
        "day days week weeks fortnight fortnights month months quarter quarters year years hour hours minute minutes"
        " seconds decade decades century daily weekly fortnightly monthly quarterly yearly annual annually hourly"
        " weekday weekdays weekend midnight noon"
    ),
    limits=words(
        "most least maximum minimum max min more less fewer before after until till within up under over above below"
        " beyond exceed exceeds exceeded exceeding last latest earliest later earlier prior longer longest shorter"
        " shortest immediately indefinitely permanently temporarily"
    ),
    negations=words(
        "not no never none nor neither nothing nobody nowhere without cannot except unless only refuse refused refuses"
        " deny denied denies"
        " don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shan't shouldn't can't couldn't mustn't"
        " mightn't mayn't needn't oughtn't hasn't haven't hadn't ain't daren't"
        " dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt cant couldnt mustnt hasnt havent hadnt"
    ),
    opposites=words("un in im il ir non dis a miss mis"),
    duties=words(
        "shall must will should would need needs needed require requires required ought always have has had agree"
        " agrees agreed duty duties obliged obligation obligations sell sells selling sold sale share shares sharing"
        " shared"
    ),
    permissions=words(
        "may can could might entitle entitled allow allows allowed permit permits permitted prohibit prohibits"
        " prohibited forbid forbidden right rights"
    ),
    months=words("january february march april may june july august september october november december"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    sections=words("section article clause part chapter"),
    effective_dates=("effective",),
    update_dates=("updated", "revised", "modified", "as of"),
    title=r"""\b(?:privacy|cookies?|confidentiality|data\ (?:protection|privacy))\b.*\b(?:statement|policy|notice)\b
        | \b(?:statement|policy|notice)$""",
    about_a_title=r"\b(?:this|these|changes?|updates?|about)\b",
    pages=("page # of #", "page #/#", "page #", "p. # of #", "p. #", "# of #"),
    waits=(
        "loading",
        "please wait",
        "just a moment",
        "one moment",
        "checking your browser",
        "verifying you are human",
        "verify you are human",
        "are you a robot",
        "are you human",
        "access denied",
        "you don't have permission to access",
        "sorry, you have been blocked",
        "you have been blocked",
        "request unsuccessful",
        "the requested url",
        "page not found",
        "404 not found",
        "403 forbidden",
        "502 bad gateway",
        "503 service",
    ),
    switched_on=words("enabl activat turn switch require need disabled support allow without run"),
    conjunctions=words("and or nor to"),
    hyphen_heads=words(
        "anti co cross e ex first full high in long low multi non off on one opt"
        " part post pre real second self short so sub third time two up well year"
        " twenty thirty forty fifty sixty seventy eighty ninety"
    ),
    short_months=words("jan feb mar apr jun jul aug sep oct nov dec sept"),
    short_days=words("mon tue thu fri"),
    common_words=words("sat sun wed"),
    twins=words("that had very really much many more long far bye her bora walla wagga pago duran"),
    between_twins=words("by to after for in on upon and"),
)
