"""The numbers of the months by their names, from Unicode's data (CLDR): to read them from it takes 30 ms.

Names of three letters and more, as `fold_word` returns them. A test holds them to what CLDR has.
"""

MONTH_NUMBERS: dict[str, str] = {
    "ar": """
        1: جانفي, كانون الثاني, يناير
        2: شباط, فبراير, فيفري
        3: آذار, مارس
        4: أبريل, أفريل, نيسان
        5: أيار, ماي, مايو
        6: جوان, حزيران, يونيو
        7: تموز, جويلية, يوليو, يوليوز
        8: أغسطس, أوت, غشت
        9: أيلول, سبتمبر, شتنبر
        10: أكتوبر, تشرين الأول
        11: تشرين الثاني, نوفمبر, نونبر
        12: دجنبر, ديسمبر, كانون الأول
    """,
    "cs": """
        1: led, leden, ledna
        2: úno, únor, února
        3: bře, březen, března
        4: dub, duben, dubna
        5: kvě, květen, května
        6: červen, června, čvn
        7: července, červenec, čvc
        8: srp, srpen, srpna
        9: zář, září
        10: říj, říjen, října
        11: lis, listopad, listopadu
        12: pro, prosince, prosinec
    """,
    "de": """
        1: jan, januar, jän, jänner
        2: feb, februar
        3: mär, märz
        4: apr, april
        5: mai
        6: jun, juni
        7: jul, juli
        8: aug, august
        9: sep, sept, september
        10: okt, oktober
        11: nov, november
        12: dez, dezember
    """,
    "en": """
        1: jan, january
        2: feb, february
        3: mar, march
        4: apr, april
        5: may
        6: jun, june
        7: jul, july
        8: aug, august
        9: sep, sept, september
        10: oct, october
        11: nov, november
        12: dec, december
    """,
    "es": """
        1: ene, enero
        2: feb, febrero
        3: mar, marzo
        4: abr, abril
        5: may, mayo
        6: jun, junio
        7: jul, julio
        8: ago, agosto
        9: sept, septiembre
        10: oct, octubre
        11: nov, noviembre
        12: dic, diciembre
    """,
    "fr": """
        1: janv, janvier
        2: févr, février
        3: mars
        4: avr, avril
        5: mai
        6: juin
        7: juil, juillet
        8: août
        9: sept, septembre
        10: oct, octobre
        11: nov, novembre
        12: déc, décembre
    """,
    "it": """
        1: gen, gennaio
        2: feb, febbraio
        3: mar, marzo
        4: apr, aprile
        5: mag, maggio
        6: giu, giugno
        7: lug, luglio
        8: ago, agosto
        9: set, settembre
        10: ott, ottobre
        11: nov, novembre
        12: dic, dicembre
    """,
    "nl": """
        1: jan, januari
        2: feb, februari
        3: maart, mrt
        4: apr, april
        5: mei
        6: jun, juni
        7: jul, juli
        8: aug, augustus
        9: sep, september
        10: okt, oktober
        11: nov, november
        12: dec, december
    """,
    "pl": """
        1: sty, styczeń, stycznia
        2: lut, lutego, luty
        3: mar, marca, marzec
        4: kwi, kwiecień, kwietnia
        5: maj, maja
        6: cze, czerwca, czerwiec
        7: lip, lipca, lipiec
        8: sie, sierpień, sierpnia
        9: wrz, wrzesień, września
        10: paź, październik, października
        11: lis, listopad, listopada
        12: gru, grudnia, grudzień
    """,
    "pt": """
        1: jan, janeiro
        2: fev, fevereiro
        3: mar, março
        4: abr, abril
        5: mai, maio
        6: jun, junho
        7: jul, julho
        8: ago, agosto
        9: set, setembro
        10: out, outubro
        11: nov, novembro
        12: dez, dezembro
    """,
}
"""Of each language a line for each month: its number, and its names."""
