"""What a German statement commits its owner to."""

from policyver.languages.pledges.model import Pledges

PLEDGES = Pledges(
    denying=r"""nicht|kein(?:e[rsnm]?)?|nie(?:mals)?|weder|noch|keinesfalls|in keinem fall|niemand(?:e[mn])?|nirgend\w+
        |unter keinen umständen""",
    not_denying=r"""nicht nur|nicht länger als|nicht mehr (?:benötigt|erforderlich|notwendig)|nicht mehr als
        |nicht später als|noch nicht|nicht zuletzt|weder noch|nicht beschränkt""",
    denies_behind=True,
    excepting=r"außer|ausser|es sei denn|ausgenommen|mit ausnahme|sofern nicht",
    qualifiers=r"""wissentlich|absichtlich|bewusst|vorsätzlich|grundsätzlich|in der regel|im regelfall
        |derzeit|zurzeit|aktuell|normalerweise|üblicherweise|im allgemeinen|gegen geld
        |gegen entgelt""",
    conditions=r"""wenn|in (?:diesem|solchen|diesen) fällen?|in diesem fall|falls|sofern|soweit|außer|ausser
        |es sei denn|im falle?|nur|mit ihrer einwilligung|ohne ihre (?:\w+ )?(?:einwilligung|zustimmung)
        |vorbehaltlich""",
    actors=r"wir|sie|er|es|man|die|der|das|ihre|unsere",
    owner=r"wir|uns",
    reader=r"sie (?:können|dürfen|müssen|sollten)|nutzer (?:können|dürfen)",
    keeping=r"""bewahr\w+|aufbewahr\w*|speicher\w*|gespeichert\w*|lösch\w+|gelöscht\w*|vernichte\w*|anonymisier\w*
        |archivier\w*|überschrieben|vorgehalten|vorhalten|entfern\w+|behalten""",
    selling=r"verkauf\w*|vermiet\w*|veräußer\w*",
    data_words=r"""\w*daten\w*|\w*informationen|\w*angaben|adresslisten?|kontaktlisten?""",
    goods=r"""\w*produkte?n?|\w*waren?|\w*geräte?n?|\w*artikel|\w*dienste?|\w*leistungen""",
    pronouns=r"""sie|diese|dies|es""",
    conjunctions=r"""und|oder|aber|sondern""",
    open_ended={
        "account-open": r"""solange (?:ihr|sie|das|ein|der|die) (?:\w+ ){0,4}(?:konto|kundenkonto|nutzerkonto
            |benutzerkonto|account|profil|vertrag|mitglied\w*|kunde|registriert|abonnement
            |geschäftsbeziehung)(?: (?:besteht|bestehen|aktiv|sind|ist|bleibt))*|für die dauer (?:des|ihres|der
            |ihrer) (?:\w+ )? (?:vertrag\w*|konto\w*|kontos|geschäftsbeziehung|mitgliedschaft|nutzung\w*)
            |bis (?:zur (?:schließung|löschung|kündigung) (?:des|ihres) (?:\w*kontos|accounts|profils)
            |sie ihr \w*(?:konto|profil) (?:schließen|löschen))""",
        "indefinitely": r"unbefristet|unbegrenzt|auf unbestimmte zeit|dauerhaft|zeitlich unbegrenzt",
        "until-withdrawal": r"bis (?:\w+ ){0,5}(?:widerruf\w*|abmeld\w*|abbestell\w*|abmeldung)|bis auf widerruf",
        "until-objection": r"bis (?:\w+ ){0,5}widerspr\w+",
        "until-deleted": r"bis (?:sie|wir) (?:\w+ ){0,3}(?:löschen|entfernen)",
        "session": r"""(?:bis zum )?ende (?:der|ihrer) (?:browser-?)?(?:sitzung|session)|bis sie (?:den
            |ihren) browser schließen|(?:nach|beim) schließen (?:des|ihres) browsers|dauer (?:der|ihrer) (?:sitzung
            |session)|browser-?sitzung""",
        "as-long-as-needed": r"""(?:so ?lange
            |nur so ?lange)(?:,)? (?:\w+ ){0,2}(?:wie )?(?:\w+ ){0,8}(?:erforderlich|notwendig|nötig|benötigt
            |benötigen|brauchen)|nicht länger als (?:\w+ ){0,5}(?:erforderlich|notwendig|nötig)|(?:sobald
            |wenn) (?:\w+ ){0,10}nicht mehr (?:\w+ ){0,2}(?:erforderlich|benötigt|notwendig)|zweck(?:e|s
            |es)? (?:\w+ ){0,4}(?:entfällt|entfallen|erreicht|erfüllt)|wegfall des zwecks""",
        "legal-period": r"""(?:gesetzliche[nr]?|handels- und steuerrechtliche[nr]?|steuerrechtliche[nr]?
            |handelsrechtliche[nr]?) (?:aufbewahrungs(?:frist\w*|pflicht\w*|dauer)|speicherfrist\w*)
            |ablauf der (?:\w+ ){0,2}aufbewahrungs\w+""",
        "as-stated": r"bis (?:zum|zur|der|die|das|ihre?|alle|sie|wir) (?:\w+ ){0,7}\w+",
    },
    starting=r"nach|ab|seit|von|mit|beginnend mit|gerechnet ab|nachdem",
    earlier=r"""(?:in den|während der|innerhalb der|der) (?:letzten|vergangenen|vorangegangenen|letzten)|letzten
        |vergangenen|pro|je|jede[nrs]?|alle|einmal
            (?:im|pro|in)|jährlich\w*|monatlich\w*|täglich\w*|wöchentlich\w*""",
    asking=r"ob|darüber, (?:ob|wer)|auskunft (?:darüber|über)",
    general=r"""(?:ihre[nrs]?|die|der|den|alle|diese|unsere) (?:\w+ )?(?:personenbezogenen? )?(?:daten|informationen
        |angaben)|personenbezogene[nr]? daten""",
    records={
        "profile": r"(?:ihr |das )?(?:\w+-?)?profile?s?",
        "invoices": r"""\w*rechnungen?|rechnungsdaten|buchungsbelege?|buchhaltungs\w+|steuerunterlagen
            |handelsbriefe?|geschäftsbriefe?|belege""",
        "contracts": r"verträge?n?|vertragsdaten|vertragsunterlagen",
        "applications": r"bewerbung(?:en|s\w+)?|bewerberdaten|bewerbungsunterlagen",
        "backups": r"backups?|sicherungskopien?|datensicherung(?:en)?|sicherungen",
        "support-requests": r"(?:support-?|kunden|kontakt)anfragen?|tickets?|supportfälle",
        "newsletter": r"newsletter(?:-?\w+)?",
        "accounts": r"\w*konto|\w*konten|\w*kontos|accounts?",
        "consents": r"einwilligungs(?:nachweise?\w*|erklärung\w*|daten)|nachweise? (?:der|über) \w*einwilligung",
        "requests": r"dokumentation (?:der|ihrer) anfragen?",
    },
    period_heads=r"""\w*(?:speicherdauer|speicherfrist|aufbewahrungs\w+|löschfrist\w*|aufbewahrung|laufzeit
        |gültigkeit\w*|ablauf|lebensdauer|dauer|frist)(?: \w+){0,4}|wie lange(?: \w+){0,5}""",
    subject_heads=r"\w*daten\w*(?: \w+){0,3}|kategorien?(?: \w+){0,3}|art der daten|cookies?|name|bezeichnung|was",
    giving=r"""zugriff (?:auf )?(?:\w+ ){0,3}(?:gewähren|erhalten|haben|geben)|(?:erhalten
        |haben) (?:\w+ ){0,3}zugriff|(?:sichtbar|einsehbar) für|zugänglich (?:machen|gemacht)
        |folgende[nr]? empfänger\w*|empfänger (?:der|ihrer|sind)|weitergegeben|weitergeben|übermittel\w+
        |offengeleg\w*|offenleg\w*|(?:legen|legt) (?:\w+ ){0,14}offen|(?:geben|gibt|leiten
        |leitet) (?:\w+ ){0,12}weiter|weitergeleitet|weiterleiten|weitergabe|teilen|geteilt|bereitgestellt|(?:setzen
        |nutzen|beauftragen) (?:\w+ ){0,6}(?:dienstleister|auftragsverarbeiter)""",
    towards=r"an|mit|zwischen|unter|gegenüber",
    recipient_heads=r"""(?:\w+ ){0,3}empfänger\w*(?: \w+){0,3}|weitergabe(?: \w+){0,3}|(?:an )?wen
        |dritte(?: \w+){0,2}|kategorien von empfängern""",
    no_recipient=r"""von|vom|aufgrund|auf grund|gemäß|wegen|im auftrag|durch|seitens|auf anordnung|auf anforderung
        |über|gegen|gegenüber|bei""",
    processes=r"""gerichtsbeschl\w+|gerichtliche\w* (?:anordnung\w*|verfügung\w*|beschl\w+)|\w*beschluss
        |anordnung\w*|vorladung\w*|durchsuchungs\w+""",
    sale_nouns=r"verkaufs?|veräußerung|vermietung|handel",
    aggregated=r"aggregiert\w*|anonym\w*|statisti\w+|zusammengefasst\w*",
    requests=r"""anfragen?|antr(?:ag|äge|ags)|anträgen|ersuchen|auskunftsersuchen|beschwerden?|anliegen|verlangen
        |begehren|eingang|auskunftsverlangen|widerspruch\w*""",
    answering=r"""(?:beantwort\w+|antwort\w*|bearbeit\w+|reagier\w+|melden uns|rückmeldung|nachkommen|entsprechen
        |erteilen|bestätig\w+|informier\w+|zu antworten|erledig\w+|stellen (?:\w+ ){0,3}(?:bereit|zur verfügung)
        |umsetzen|kommen (?:\w+ ){0,4}nach)""",
    complaints=r"beschwerden?|beanstandung\w*",
    appeals=r"anfechtung\w*|einspruch\w*|einsprüche\w*|fechten (?:\w+ ){0,4}an|anzufechten",
    acknowledging=r"bestätig\w+ (?:\w+ ){0,4}(?:eingang|empfang|erhalt)|eingangsbestätigung\w*",
    extending=r"verläng\w+|zusätzlich\w*|weitere[nr]?|um weitere",
    advance=r"vor|bevor|vorher|im voraus|vorab|zuvor|ankündig\w*|frist|spätestens",
    mailing=r"e-?mail\w*",
    posting=r"auf (?:unserer|dieser|der) (?:\w+ )?(?:web-?site|webseite|internetseite|seite|homepage)|in der app",
    changing=r"änder\w+|aktualisier\w*|anpass\w*|angepasst|geändert\w*|neufassung|überarbeit\w*",
    material=r"wesentlich\w*|erheblich\w*|bedeutend\w*|grundlegend\w*|wichtig\w*",
    audience=r"""(?:richtet? sich|richten sich|nicht (?:für|an|bestimmt|vorgesehen|gedacht)|wissentlich|mindestens
        |bestimmt für|dürfen (?:\w+ ){0,4}nicht|nutzen|nutzung|erheben|alt sein|vollendet\w*|registrier\w*
        |verarbeiten|unter|jünger)""",
    regions={
        "california": r"kalifornien|kalifornisch\w*|ccpa",
        "europe": r"ewr|eu|europäische\w* \w+|dsgvo",
        "switzerland": r"schweiz\w*",
        "united-kingdom": r"vereinigte\w* königreich\w*|großbritannien|uk",
        "united-states": r"usa|vereinigte\w* staaten",
        "austria": r"österreich\w*",
        "germany": r"deutschland|in deutschland",
        "brazil": r"brasilien",
        "japan": r"japan",
        "china": r"china",
    },
    skipped="""
        der die das den dem des ein eine einen einer eines ihre ihrer ihren ihr unsere unser unserer alle
        diese dieser und oder wir sie werden wird speichern gespeichert löschen gelöscht bewahren aufbewahrt
        von zu für nach in im sind davon ausgenommen personenbezogenen personenbezogene daten auch nur nicht
        keine
    """,
)
