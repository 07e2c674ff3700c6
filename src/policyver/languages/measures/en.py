"""English numbers and units."""

from policyver.languages.measures.model import Measures

MEASURES = Measures(
    small={
        0: "zero",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve dozen a_dozen one_dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        24: "two_dozen",
    },
    tens={
        20: "twenty",
        30: "thirty",
        40: "forty fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    joined=("{ten}_{one}", "{ten}{one}"),
    hundreds={
        100: "one_hundred a_hundred hundred",
        200: "two_hundred",
        300: "three_hundred",
        400: "four_hundred",
        500: "five_hundred",
        600: "six_hundred",
        700: "seven_hundred",
        800: "eight_hundred",
        900: "nine_hundred",
    },
    with_hundred=("{hundred}_and_{rest}", "{hundred}_{rest}"),
    scales={"thousand": 1000, "million": 10**6, "billion": 10**9, "k": 1000, "m": 10**6, "bn": 10**9},
    one="a an one each every per once_a once_an any_one",
    and_a_half="and_a_half",
    fractions={
        "1/2": "half half_a half_an one_half a_half",
        "3/2": "one_and_a_half",
        "1/4": "quarter_of_a quarter_of_an",
    },
    units={
        "second": "seconds",
        "minute": "minute minutes min mins",
        "hour": "hour hours hrs hr",
        "day": "day days calendar_day calendar_days",
        "working-day": "working_day working_days business_day business_days weekday weekdays",
        "week": "week weeks wk wks",
        "14 day": "fortnight fortnights",
        "month": "month months calendar_month calendar_months mo mos",
        "3 month": "quarter quarters calendar_quarter calendar_quarters",
        "year": "year years yr yrs calendar_year calendar_years",
        "10 year": "decade decades",
    },
    whole={
        "1 day": "daily",
        "1 week": "weekly",
        "14 day": "fortnightly",
        "1 month": "monthly",
        "3 month": "quarterly",
        "1 year": "yearly annually annual",
    },
    between=(
        "full whole complete consecutive successive further additional more calendar other entire short long"
        " (calendar) completed continuous rolling"
    ),
    age_before="age age_of aged ages age_is",
    age_behind="of_age old years_of_age years_old olds or_older or_over and_older and_over or_younger and_under",
    limits="under below over younger_than older_than",
    weak_limits="at_least minimum_of less_than more_than above",
    persons=(
        "child minor person people individual user teen youth kid parent anyone someone those who adult student"
        " consumer customer member resident visitor juvenile player account guardian you"
    ),
    percent="percent per_cent percents percentage_points",
    currencies={
        "USD": "dollars dollar us_dollars us_dollar u.s_dollars cents",
        "EUR": "euro euros",
        "GBP": "pounds pound pounds_sterling",
        "JPY": "yen",
        "CNY": "yuan renminbi",
        "CHF": "swiss_francs francs",
        "INR": "rupees",
    },
    connectors="to or and through until",
    references=(
        "step level no nos number numbers rule title phase option question tier line room suite floor box apt"
        " exhibit annex appendix schedule recital paragraph paragraphs subsection item point volume page pages table"
        " figure version act code directive regulation law form module unit building block top note footnote release"
        " sections articles clauses parts chapters"
    ),
)
