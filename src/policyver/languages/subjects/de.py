"""German: what it says of each concept. No native lawyer has reviewed the phrases."""

from policyver.languages.subjects.model import Subjects

SUBJECTS = Subjects(
    phrases={
        "data": {
            "name": "name, namen, vorname*, nachname*, familienname*, geburtsname*",
            "contact-details": "kontaktdaten, kontaktinformation*, kontaktangaben, adressdaten",
            "postal-address": """adresse, adressen, anschrift*, *anschrift, *anschriften, postadresse*, lieferadresse*,
                rechnungsadresse*, wohnadresse*, privatadresse*, postleitzahl*, plz, wohnort*""",
            "e-mail-address": "e-mail-adress*, mail-adress*",
            "telephone-number": """telefonnummer*, rufnummer*, handynummer*, mobilnummer*, mobilfunknummer*, faxnummer*,
                telefon-? und faxnummer*""",
            "date-of-birth": "geburtsdatum, geburtsdaten, geburtsdatums, geburtstag*, geburtsjahr*, geburtsort*",
            "age": "alter, alters, altersgruppe*, altersangabe*",
            "gender": "geschlecht, geschlechts, geschlechtsidentität*",
            "nationality": """nationalität*, staatsangehörigkeit*, staatsbürgerschaft*, aufenthaltsstatus,
                herkunftsland, geburtsland""",
            "family": """familienstand*, personenstand*, familienangehörige*, familienmitglied*, familienverhältnis*,
                haushaltsgrösse""",
            "government-identifiers": """reisepass*, pass, personalausweis*, ausweis*, ausweisdokument*, führerschein*,
                sozialversicherungsnummer*, steuernummer*, steueridentifikationsnummer*, steuer-id*, identitätskarte*,
                passnummer*""",
            "credentials": """passwort*, passwört*, kennwort*, kennwört*, zugangsdaten, anmeldedaten, login-daten,
                einwahldaten, authentifizierungsdaten, sicherheitsfrage*, pin""",
            "account": """kontodaten, kontoinformation*, benutzername*, nutzername*, nutzerkonto-?daten,
                registrierungsdaten, profildaten, profilinformation*, account-?daten, accountdaten, kontoname*,
                benutzerdaten, bestandsdaten""",
            "identifiers": """kennung*, identifikatoren, kennnummer*, kundennummer*, identifikationsdaten, nutzer-id*,
                benutzer-id*, online-kennung*""",
            "device-identifiers": """geräte-?kennung*, gerätekennung*, geräte-ids?, werbe-ids?, werbekennung*,
                mac-adress*, imei*, seriennummer*, geräte-?identifikat*, fingerprinting, geräte-?fingerabdr*, idfa""",
            "ip-address": "ip-adress*, internet-?protokoll-?adress*",
            "cookies": "cookies?, cookie-?kennung*, *cookies, cookiedaten",
            "trackers": """web-?beacons?, zählpixel*, pixel, pixels, tracking-?pixel*, pixel-tags?,
                tracking-?technologi*, ähnliche* technologi*, vergleichbare* technologi*, local storage, lokale*
                speicher*, lokal gespeicherte* objekt*, tracker, trackern, sdks, tracking-?tools?""",
            "device": """geräte-?daten, gerätedaten, geräteinformation*, gerätetyp*, gerätemodell*, betriebssystem*,
                browser-?typ*, browsertyp*, browserversion*, browser-version*, browser-?einstellung*,
                browserinformation*, bildschirmauflösung*, hardware-?modell*, technische* daten, technische*
                information*, spracheinstellung*, zeitzone*""",
            "browsing-history": """browser-?verlauf*, browserverlauf*, browser-?chronik, surfverhalten*, surf-?verlauf*,
                browsing-?verlauf*, browsing-?aktivität*, browser-?daten, browserdaten, besuchte*
                (websites?|webseiten|internetseiten|seiten), (websites|webseiten|seiten) die sie besuch*""",
            "search-history": "suchanfrage*, suchbegriff*, suchverlauf*, suchdaten, suchhistorie*, *suchanfrage*",
            "usage": """nutzungsdaten, nutzungsinformation*, nutzungsverhalten*, nutzungsstatistik*, interaktionsdaten,
                klick-?daten, klickverhalten*, klickpfad*, verhaltensdaten, aktivitätsdaten, referrer*, aufgerufene*
                seite*, abgerufene* seite*, besuchte* seite*, seitenaufruf*, zugriffsdaten, verkehrsdaten,
                internetaktivität*, online-aktivität*, *interaktionsdaten, verweisende* (seite*|website*)""",
            "logs": """log-?files?, log-?daten, logdaten, protokolldaten, protokolldatei*, log-?dateien?, server-?logs?,
                logfiles, systemprotokoll*, zugriffsprotokoll*, *logfiles""",
            "diagnostics": """absturzbericht*, absturzdaten, diagnosedaten, diagnoseinformation*, fehlerbericht*,
                fehlerprotokoll*, telemetrie*, leistungsdaten, *leistungsdaten""",
            "location": """standort, standorte, standorts, standortdaten, standortinformation*, *standortdaten,
                aufenthaltsort*, geo-?daten, geodaten, geolokalisierung*, geo-?standort*, ortsdaten, lokalisierung,
                standortbestimmung, geografische* (lage|standort*)""",
            "precise-location": """(genau|exakt|präzis)*
                (standort*|geo-?standort*|aufenthaltsort*|geolokalisierung*|geodaten), gps-?daten, gps-?koordinaten,
                gps, echtzeit-?standort*""",
            "contacts": """kontaktliste*, adressbuch*, adressbüch*, telefonbuch*, ihre kontakte, freundesliste*,
                kontakte (aus|in|von) ihrem, (kamera|mikrofon) ~ [kontakte], kontakte (ihres|deines)""",
            "photos": """foto, fotos, fotografie*, fotoaufnahme*, lichtbild*, bilder, bildern, profilbild, profilbilder,
                profilbildern, profilfoto*, bildaufnahme*, bildmaterial, selfies?, passfoto*, kamera""",
            "voice": """sprachaufnahme*, sprachaufzeichnung*, tonaufnahme*, tonaufzeichnung*, audioaufnahme*,
                audiodaten, audio-?daten, audioaufzeichnung*, sprachnachricht*, stimmaufnahme*, gesprächsaufzeichnung*,
                telefonaufzeichnung*, sprachbefehl*, sprachdaten, anrufaufzeichnung*, mikrofon*""",
            "video": """videos, video-?aufnahme*, videoaufnahme*, videoaufzeichnung*, videoüberwachung*, videodaten,
                filmaufnahme*""",
            "messages": """inhalt* (ihrer|der|von|privater) (nachricht*|kommunikation|e-?mails?|e mails),
                nachrichten-?inhalt*, nachrichteninhalt*, kommunikationsinhalt*, ihre* nachrichten, private*
                nachrichten, chat-?verl*, chatverl*, chat-?nachrichten, korrespondenz, kommunikationsdaten,
                schriftverkehr, inhaltsdaten, briefwechsel""",
            "content": """nutzer-inhalt*, benutzer-inhalt*, nutzergenerierte* inhalt*, ihre* inhalte,
                [(inhalte|dateien|dokumente|beiträge|kommentare)] ~ die sie ~
                (hochladen|einstellen|erstellen|veröffentlichen|speichern|posten), hochgeladene*
                (inhalte|dateien|dokumente), ihre* (dateien|dokumente|beiträge|kommentare), umfrage-antworten""",
            "payment": """zahlungsdaten, zahlungsinformation*, zahlungsmittel*, zahlungsart*, zahlungsangaben,
                kreditkarte*, kreditkartendaten, kreditkartennummer*, kartennummer*, bezahldaten, abrechnungsdaten,
                rechnungsdaten, zahlungskarte*""",
            "financial": """finanzdaten, finanzinformation*, finanzielle*
                (daten|information*|verhältnisse|situation|lage), bankverbindung*, bankdaten, kontonummer*, bankkont*,
                iban, einkommen*, gehalt, gehalts*, bonität*, bonitätsdaten, kreditwürdigkeit*, kreditscore*,
                vermögensverhältnisse*, kontoverbindung*""",
            "purchases": """kaufhistorie*, kaufverhalten*, einkäufe, einkäufen, käufe, käufen, bestelldaten,
                bestellhistorie*, bestellinformation*, transaktionsdaten, transaktionsinformation*, kaufdaten, gekaufte*
                (produkte|waren|artikel), bestellungen, bestellverlauf*, einkaufsverhalten*""",
            "employment": """beruf, berufs, berufliche*
                (daten|information*|werdegang*|laufbahn|tätigkeit*|qualifikation*), arbeitgeberdaten,
                beschäftigungsdaten, beschäftigtendaten, berufsbezeichnung*, position im unternehmen, lebenslauf*,
                lebensläuf*, qualifikation*, berufserfahrung*, jobtitel*, stellenbezeichnung*""",
            "education": """ausbildung*, ausbildungsdaten, bildungsabschl*, schulbildung*, bildungsdaten,
                studienabschl*, zeugnis*, bildungsweg*""",
            "demographics": """demografisch*( daten| information*| merkmale)?, demographisch*( daten| information*|
                merkmale)?""",
            "preferences": """präferenz*, vorliebe*, interessen, interessenschwerpunkt*, hobbys, lebensstil*,
                interessensgebiet*, einstellungsdaten""",
            "inferences": """rückschlüsse*, schlussfolgerung*, ableitung*, abgeleitete* (daten|information*|interessen),
                schlüsse (aus|über|daraus), inferenz*""",
            "sensitive": """sensible* (personenbezogene* )?(daten|information*), besondere* (kategorien|arten)(
                personenbezogener daten| von daten| von personenbezogenen daten)?, besonders
                (schutzbedürftige*|schützenswerte*|sensible*) (personen|daten|information*), sensible daten""",
            "health": """gesundheitsdaten, gesundheit, gesundheitsinformation*, gesundheitszustand*, gesundheitliche*
                (daten|information*), gesundheitsbezogene*, medizinische* (daten|information*), krankheit*,
                behinderung*, diagnosen, schwangerschaft*, patientendaten, krankengeschichte*, erkrankung*, fitnessdaten
                """,
            "biometrics": """biometri*( daten| merkmale*| information*)?, fingerabdruck, fingerabdrücke*,
                gesichtserkennung*, stimmerkennung*, iris-?scan*, gesichtsscan*, gesichtsgeometrie, stimmabdr*""",
            "genetic": "genetisch*( daten| merkmale| information*)?, gendaten, dna",
            "ethnicity": """(rassisch|ethnisch)*( und ethnisch*| oder ethnisch*)? herkunft, rasse, ethnie*, ethnisch*,
                ethnizität, hautfarbe""",
            "religion": """religion*, religiös*( oder weltanschauliche*| und weltanschauliche*)?( überzeugung*)?,
                weltanschaulich*( überzeugung*)?, weltanschauung*, konfession*, glaubens*, religionszugehörigkeit*""",
            "political-opinions": "politisch* (meinung*|überzeugung*|ansicht*|einstellung*|zugehörigkeit|gesinnung)",
            "union-membership": "gewerkschaft*",
            "sexual-life": """sexual*, sexuelle* (orientierung|ausrichtung|vorlieben), sexleben*, sexualleben*( oder der
                sexuellen orientierung)?""",
            "criminal-records": """straftat*, strafrechtliche* (verurteilung*|daten|vergehen), vorstrafe*,
                führungszeugnis*, strafregister*, verurteilung*, strafverfahren""",
            "social-media": """(social-?media|soziale medien)-?(profil*|daten|konten|konto|account*|information*),
                social-?media-?profil*, profil* (in|bei|auf) sozialen (netzwerken|medien), social-?media-?daten""",
            "public-sources": """öffentlich* (zugängliche* |verfügbare* )?(quelle*|register*|verzeichnis*|datenbank*),
                öffentlich (zugängliche*|verfügbare*) (daten|information*)""",
        },
        "recipient": {
            "service-providers": """dienstleister, dienstleistern, dienstleistungsunternehmen, auftragsverarbeiter*,
                unterauftragsverarbeiter*, subunternehmer*, unterauftragnehmer*, auftragnehmer*, dienstanbieter*,
                diensteanbieter*, drittanbieter*, lieferant*, zulieferer*, auftragsdatenverarbeit*, subdienstleister*,
                service-?provider*, drittdienstleister*, dienstleisterin*, it-dienstleister*""",
            "hosting-providers": """hoster, hostern, hosting-?anbieter*, hosting-?provider*, hosting-?dienstleister*,
                cloud-?anbieter*, cloud-?dienst*, cloud-?provider*, hostinganbieter*, hostingdienst*, webhoster*,
                rechenzentr*""",
            "analytics-providers": """analyse-?anbieter*, analyseanbieter*, analyse-?dienst*, analysedienst*,
                analyse-?partner*, webanalyse-?dienst*, webanalysedienst*, analyse-?dienstleister*, anbieter von
                analyse*, analytics-?anbieter*""",
            "payment-processors": """zahlungsdienstleister*, zahlungsdienst*, zahlungsanbieter*, zahlungsabwickler*,
                zahlungsdiensteanbieter*, kreditkartenunternehmen*, payment-?provider*, bezahldienst*,
                zahlungsunternehmen""",
            "affiliates": """verbundene* unternehmen*, konzernunternehmen*, konzerngesellschaft*, konzern, konzerns,
                tochtergesellschaft*, tochterunternehmen*, muttergesellschaft*, mutterunternehmen*,
                schwestergesellschaft*, schwesterunternehmen*, gruppenunternehmen*, unternehmensgruppe*,
                gruppengesellschaft*, beteiligungsgesellschaft*, (unternehmen|gesellschaften) (der|unserer|innerhalb
                der|in der) (gruppe|unternehmensgruppe)""",
            "business-partners": """partner, partnern, partners, geschäftspartner*, kooperationspartner*,
                vertriebspartner*, handelspartner*, marketing-?partner*, vertragspartner*, partnerunternehmen*,
                wiederverkäufer*, händler, händlern, technologie-?partner*""",
            "third-parties": """dritte, dritten, dritter, drittparteien, drittunternehmen, andere*
                (unternehmen|stellen|organisationen), drittempfänger*, externe* (stellen|unternehmen)""",
            "advertisers": """werbetreibende*, werbepartner*, werbekunde*, werbeunternehmen*, werbeagentur*, inserent*,
                sponsor*, werbeanbieter*""",
            "ad-networks": """werbenetzwerk*, werbe-?netzwerk*, anzeigennetzwerk*, werbebörse*, anzeigen-?server*,
                werbeplattform*, adserver*""",
            "social-networks": """sozial* (netzwerk*|medien), social-?media,
                social-?media-?(anbieter*|plattform*|dienst*|netzwerk*), social-?networks?""",
            "data-brokers": """datenhändler*, datenbroker*, daten-?broker*, adresshändler*, adressverlag*,
                datenaggregator*""",
            "authorities": """behörde, behörden, strafverfolgungsbehörde*, strafverfolgung*, ermittlungsbehörde*,
                regierungsbehörde*, staatliche* (stelle*|behörde*|einrichtung*), öffentliche* stelle*, regierung*,
                regulierungsbehörde*, polizei*, finanzbehörde*, finanzamt*, finanzämt*, staatsanwaltschaft*,
                steuerbehörde*, sicherheitsbehörde*, sozialversicherungsträger*, nachrichtendienst*, geheimdienst*,
                zollbehörde*, verwaltungsbehörde*, bundesbehörde*""",
            "courts": """gericht, gerichte, gerichten, gerichts, gerichtsbeschl*, gerichtliche*
                (anordnung*|verfügung*|beschl*|entscheidung*), vorladung*, richterliche*, durchsuchungsbeschl*,
                schiedsgericht*""",
            "advisers": """rechtsanwält*, rechtsanwalt*, anwält*, anwalt*, steuerberater*, wirtschaftsprüfer*,
                rechtsberater*, (beruf|professionell|extern|rechtlich)* berater*, inkasso*, notar*,
                unternehmensberater*, rechtsbeistand*, buchprüfer*, abschlussprüfer*""",
            "buyers": """fusion*, verschmelzung*, übernahme, unternehmensübernahme*, unternehmensverkauf*,
                unternehmenskauf*, unternehmenstransaktion*, insolvenz*, rechtsnachfolge*, erwerber*,
                (verkauf|veräusserung|übertragung) (von|des|der|unseres|aller|unserer|eines) _
                (vermögen*|unternehmen*|geschäft*|betrieb*), umstrukturierung*, umwandlung*, kontrollwechsel*,
                investor*, kaufinteressent*, due-diligence, liquidation""",
            "banks": "bank, banken, kreditinstitut*, finanzinstitut*, finanzdienstleister*, hausbank*, geldinstitut*",
            "insurers": """versicherung, versicherungen, versicherer*, versicherungsunternehmen*,
                versicherungsgesellschaft*, krankenkasse*, krankenversicherung*, versicherungsmakler*""",
            "credit-agencies": "auskunftei*, wirtschaftsauskunftei*, schufa, kreditauskunft*",
            "employers": "arbeitgeber, arbeitgebers, arbeitgebern, ihr unternehmen",
            "schools": "schule, schulen, universität*, hochschule*, bildungseinrichtung*",
            "healthcare-providers": """ärzt*, arzt, arztes, krankenhaus*, krankenhäuser*, apotheke*, kliniken?,
                gesundheitsdienstleister*, gesundheitseinrichtung*""",
            "delivery": """versanddienstleister*, versandunternehmen*, logistikunternehmen*, logistikdienstleister*,
                paketdienst*, postdienst*, zustelldienst*, lieferdienst*, kurierdienst*, transportunternehmen*,
                spedition*, versandpartner*, zusteller*, kurier*""",
            "researchers": """forschende*, forscher, forschern, forscherinnen, forschungseinrichtung*,
                forschungsinstitut*, forschungspartner*, wissenschaftler*""",
            "other-users": """(andere*|andern|übrige*|sonstige*)
                (nutzer*|benutzer*|mitglieder*|teilnehmer*|anwender*|kunden)""",
            "the-public": """öffentlichkeit, öffentlich (zugänglich|sichtbar|einsehbar|verfügbar|gemacht|machen), für
                (jeden|alle|jedermann) (sichtbar|zugänglich|einsehbar), allgemeinheit, öffentliche* profil*""",
        },
        "purpose": {
            "service-provision": """(bereitstellung|erbringung|bereitzustellen|zur verfügung zu
                stellen|betrieb|bereitstellen) _
                (dienst*|dienstleistung*|leistung*|website*|webseite*|produkt*|angebot*|plattform*|app),
                (dienst*|dienstleistung*|leistungen|website*|produkte*) (bereitstellen|bereitzustellen|erbringen|zu
                erbringen|anbieten|anzubieten|zur verfügung zu stellen|zur verfügung stellen)""",
            "account-administration": """kontoverwaltung*, nutzerverwaltung*, benutzerverwaltung*,
                (verwaltung|erstellung|einrichtung|führung) (ihres|des|eines|von)
                (kontos|benutzerkontos|nutzerkontos|kundenkontos), (konto|benutzerkonto|nutzerkonto|kundenkonto) (zu
                )?(verwalten|erstellen|einrichten|einzurichten), authentifizier*, authentisier*""",
            "communication": """(kommunikation|kommunizieren|kontakt|verbindung) mit ihnen, mit ihnen ~
                (kommunizieren|kontakt|verbindung), [beantwort*] _ anfrage*, anfragen _ [beantwort*], bearbeitung _
                anfrage*, ihnen ~ (mitteilungen|nachrichten|informationen|benachrichtigungen) ~
                [(senden|schicken|zusenden|zukommen)], kontaktaufnahme""",
            "support": """kundendienst*, kundenservice*, kundensupport*, kundenbetreuung*, technische*
                (support|unterstützung), support, kunden-?support, fehlerbehebung*, helpdesk*""",
            "billing": """abrechnung, abrechnungszweck*, rechnungsstellung*, fakturierung*, zahlungsabwicklung*,
                zahlungsverkehr*, (abwicklung|bearbeitung|verarbeitung) (von|ihrer|der) zahlung*, buchhaltung*,
                rechnungslegung*""",
            "delivery": """versand, lieferung*, auslieferung*, zustellung*,
                (ausführung|abwicklung|bearbeitung|erfüllung) (ihrer|der|von) bestellung*""",
            "personalisation": """personalis*, individualisier*, massgeschneidert*, (anpassen|anzupassen|anpassung) _
                (inhalt*|angebot*|dienst*|bedürfnis*|interessen), empfehlungen""",
            "advertising": """werbung, werblich*, werbezweck*, werbeanzeige*, werbemassnahme*, werbebanner*,
                werbeinhalt*, werbekampagne*, anzeigen, reklame, gesponserte* (inhalt*|link*|suchergebnis*|vorschläge*)
                """,
            "targeted-advertising": """
                (personalisiert|zielgerichtet|interessenbezogen|interessenbasiert|verhaltensbezogen|verhaltensbasiert|nutzungsbasiert|individualisiert|massgeschneidert|gezielt|relevant)*
                (online-?)?(werbung|anzeigen|werbeanzeigen|werbemassnahmen|werbeinhalte), re-?targeting*,
                re-?marketing*, werbe-?targeting, verhaltenswerbung""",
            "marketing": """marketing, marketingzweck*, marketingmassnahme*, marketingkampagne*, marketingaktivität*,
                marketingmitteilung*, direktmarketing*, direktwerbung*, newsletter*, werbe-e-mails?, werbenachricht*,
                werbemitteilung*, werbemail*, sonderangebot*, werbliche* (mitteilung*|information*|e-mail*|ansprache),
                telefonwerbung*, aktionsangebot*""",
            "analytics": """analyse, analysen, analysieren, analysiert, analysezweck*, webanalyse*, analytics,
                auswertung*, auszuwerten, statistik*, statistische* (zweck*|auswertung*|analyse*), reichweitenmessung*,
                messung (der|von) (reichweite|nutzung), nutzungsanalyse*, (verstehen|nachvollziehen|nachzuvollziehen) _
                wie sie, [(messen|messung)] ~ (nutzung|nutzen)""",
            "research": """forschung, forschungszweck*, forschungsprojekt*, marktforschung*, wissenschaftliche* zweck*,
                umfragen?, studien, meinungsforschung*""",
            "product-improvement": """
                (verbesserung*|verbessern|verbessert|optimier*|weiterentwick*|weiterzuentwickeln|entwicklung|entwickeln|zu
                verbessern|zu optimieren) _
                (dienst*|produkt*|dienstleistung*|angebot*|website*|webseite*|funktion*|leistung*|nutzererfahrung*|plattform*|services?),
                (dienst*|produkt*|angebot*|angebot|website*|webseite*|leistung*|funktionen|plattform|nutzererfahrung|services?)
                _ (verbessern|optimieren|weiterzuentwickeln|weiterentwickeln), produktentwicklung*,
                produktverbesserung*, qualitätssicherung*, qualitätsverbesserung*""",
            "maintenance": """wartung*, fehleranalyse*, fehlersuche*, fehlerdiagnose*, (behebung|beheben|beseitigung)
                (von )?_ (fehler*|störung*|problem*), (fehler*|störung*|problem*|probleme) ~ beheben, technische*
                problem*, instandhaltung*""",
            "machine-learning": """maschinelle* lern*, machine-?learning, künstliche* intelligenz, ki, ki-?modell*,
                ki-?system*, ki-?training*, [(training|trainieren|trainiert)] ~ (modell*|ki|algorithm*),
                (modell*|ki|algorithm*) ~ [(trainieren|trainiert|training)], sprachmodell*, neuronale* netz*,
                ki-basiert*""",
            "security": """sicherheit, sicherheitsmassnahme*, sicherheitszweck*, sicherheitslück*, sicherheitsvorf*,
                sicherheitswarn*, sicherheitsgründe*, it-sicherheit*, datensicherheit, netzwerksicherheit*,
                informationssicherheit, cybersicherheit, schadsoftware, malware, cyberangriff*, integrität,
                systemsicherheit*, sicherheits, sicherheitsaktiv*, sicherheitsangriff*, sicherheitsproblem*,
                sicherheitsmanagement*, sicherheitsrisik*, sicherheitsbedroh*""",
            "fraud-prevention": """betrug*, betrüg*, betrugsprävention*, betrugsbekämpfung*, missbrauch*, geldwäsche*,
                spam, illegale* (aktivität*|handlung*), rechtswidrige* (aktivität*|handlung*), identitätsdiebstahl*""",
            "profiling": """profiling, profilbildung*, nutzungsprofil*, nutzerprofil*, profile ~ [(erstell*|bild*)],
                [(erstell*|bildung)] _ profil*, segmentierung*, kundenprofil*, persönlichkeitsprofil*""",
            "legal-compliance": """(einhaltung|erfüllung|einzuhalten|einhalten|befolgung|beachtung) _
                (gesetz*|recht*|vorschrift*|vorgabe*|bestimmung*), (gesetz*|vorschriften|rechtliche*) _
                [(einhalt*|einzuhalten|nachkommen|nachzukommen)], gesetzlich (vorgeschrieben*|erforderlich*),
                compliance, gesetzliche* (anforderung*|vorgaben|vorschriften)""",
            "legal-claims": """rechtsansprüch*, (geltendmachung|ausübung|verteidigung|durchsetzung) _
                (ansprüch*|recht*|rechtsansprüch*|agb|nutzungsbedingung*|forderung*), rechtsstreit*, gerichtsverfahren*,
                durchsetzung unserer, streitbeilegung*, rechtsverfolgung, rechtsverteidigung""",
            "recruitment": """bewerbung*, bewerber*, bewerbungsverfahren*, personalauswahl*, rekrutierung*, recruiting*,
                einstellungsverfahren*""",
            "contests": """gewinnspiel*, preisausschreiben*, verlosung*, kundenbindungsprogramm*, treueprogramm*,
                bonusprogramm*""",
        },
        "transfer": {
            "international-transfer": """internationale* (daten)?(übermittlung*|übertragung*|transfer*),
                datenübermittlung*, datentransfer*, grenzüberschreitende* (übermittlung*|verarbeitung|daten*),
                drittland-?übermittlung*, drittlandübermittlung*, drittlandtransfer*,
                [(übermittel*|übermittlung*|übertragen|übertragung)] ~
                (länder*|land|staaten|drittl*|drittst*|usa|ewr|ausland),
                (länder|länder|staaten|drittl*|drittst*|usa|ausland|ewr) ~
                [(übermittelt|übertragen|übermitteln|übermittlung)]""",
            "other-countries": """drittland, drittlands, drittlandes, drittländer*, drittstaat*, andere*
                (länder*|staaten), anderen (land|staat), ausland, im ausland, ins ausland, weltweit*, länder
                (ausserhalb|in denen), ausserhalb ihres (landes|wohnsitzlandes)""",
            "outside-eea": """ausserhalb (der|des) (eu|ewr|europäischen
                (union|wirtschaftsraums|wirtschaftsraumes)|schweiz), ausserhalb europas, ausserhalb von (eu|ewr|europa)
                """,
            "united-states": "usa, us-?amerikanische*, vereinigte* staaten( von amerika)?",
            "adequacy": """angemessenheitsbeschl*, angemessene* (datenschutzniveau*|schutzniveau*),
                angemessenheitsentscheidung*""",
            "standard-clauses": """standardvertragsklausel*, standard-?vertragsklausel*, standarddatenschutzklausel*,
                eu-?standardvertragsklausel*, standardvertragsbedingung*, scc, sccs, mustervertragsklausel*""",
            "binding-rules": """(verbindliche* )?(interne*
                datenschutzvorschriften|unternehmensregel*|unternehmensinterne* (datenschutz)?(vorschriften|regel*)),
                binding corporate rules, bcr, bcrs, verbindliche* interne*
                (datenschutzvorschrift*|vorschrift*|unternehmensregel*)""",
            "privacy-framework": "data privacy framework*, dpf, datenschutzrahmen*, eu-?us-?datenschutzrahmen*",
            "privacy-shield": "privacy-?shield, safe-?harbou?r, datenschutzschild*",
            "safeguards": """(geeignete*|angemessene*|zusätzliche*|vertragliche*)
                (garantie*|schutzmassnahme*|schutzvorkehrung*), garantien, (art|artikel) 46""",
        },
        "right": {
            "information": """recht auf (transparente )?information*, informationsrecht*, recht
                (informiert|unterrichtet) zu werden""",
            "access": """auskunft, auskünfte, auskunftsrecht*, auskunftsanspruch*, auskunftsersuchen*,
                auskunftsanfrage*, recht auf zugang, recht auf zugriff, (recht*|möglichkeit|können|anfordern) ~
                [(zugang|zugriff)] (auf|zu) (ihre*|den) (personenbezogene* )?(daten|information*), kopie (ihrer|der)
                (personenbezogenen )?daten, datenauskunft*, einsicht in ihre""",
            "rectification": """berichtig*, richtigstellung*, korrektur (ihrer|der|unrichtiger), [korrigier*] _
                (daten|information*), (daten|information*) ~ [korrigier*], unrichtige* daten ~ [korrigier*],
                (auskunft|zugriff|zugang|löschung) _ [korrektur], recht auf korrektur, vervollständigung
                (ihrer|unvollständiger)""",
            "erasure": """recht auf (vergessenwerden|löschung), löschungsrecht*, löschrecht*,
                (recht*|verlangen|auskunft|berichtigung|korrektur|anfordern|beantragen|ersuchen|antrag|zugriff) ~
                [(löschung|löschen|gelöscht)], vergessenwerden*, [(löschung|löschen)] ~
                (verlangen|beantragen|anfordern|fordern|einschränkung), [löschung] _ verlangen, (können|möglichkeit) ~
                (konto|daten|inhalte) [löschen], (konto|ihr konto|daten) (zu )?[löschen], löschungsanfrage*,
                löschanfrage*""",
            "restriction": """einschränkung der (daten)?verarbeitung, recht auf einschränkung,
                (berichtigung|löschung|recht*|auskunft) ~ [(einschränkung|sperrung)], verarbeitung ~
                [(einschränken|einzuschränken|eingeschränkt)], [einschränkung] ~ verarbeitung, recht auf sperrung""",
            "portability": """datenübertragbarkeit*, datenportabilität*, übertragbarkeit, portabilität,
                (strukturiert*|maschinenlesbar*) _ format, [maschinenlesbar*]""",
            "objection": """widerspruch, widerspruchs, widerspruchsrecht*, widersprüche*, widersprechen, widersprichst,
                widersprochen, widersprech*""",
            "withdrawal": """(widerruf*|zurückzieh*|zurückzuziehen|widerrufen) _ (einwilligung*|zustimmung*),
                (einwilligung*|zustimmung*) ~ [(widerruf*|zurückzieh*|zurückzuziehen|zurücknehm*|zurückgezogen)],
                widerrufsrecht*, widerruf, widerrufen, widerrufs""",
            "complaint": "beschwerde*, beschweren, beschwerderecht*",
            "opt-out": """opt-out*, opt-?out-?möglichkeit*, abmelden, abmeldung, abzumelden, abbestell*, abwählen,
                austragen, ausgetragen, (deaktivieren|abschalten) ~ werbung""",
            "opt-out-signal": """global privacy control, gpc*, do-?not-?track*, dnt, opt-?out-?signal*,
                opt-out-präferenzsignal*""",
            "limit-sensitive-data": """[(beschränk*|einschränk*|begrenz*)] _ (nutzung|verwendung|weitergabe) _ sensib*,
                [(nutzung|verwendung|weitergabe)] _ sensib* ~ (einschränken|beschränken|begrenzen|einzuschränken)""",
            "non-discrimination": """diskriminier*, nichtdiskriminierung*, benachteilig*, ungleichbehandlung,
                vergeltung*""",
            "appeal": """rechtsmittel*, einspruch*, (entscheidung|ablehnung) [anfecht*], [(anfechtung|anfechten)] ~
                (entscheidung|ablehnung), berufung einlegen, gegen diese entscheidung""",
            "authorised-agent": """bevollmächtigte*( vertreter*| person*)?, vollmacht*, autorisierte*
                (vertreter*|bevollmächtigte*)""",
            "judicial-remedy": "rechtsbehelf*, gerichtliche* rechtsbehelf*, rechtsweg*, gerichtliche* rechtsschutz*",
            "exercise": """(ausüb*|wahrnehmung|geltendmachung|auszuüben|wahrnehmen|wahrzunehmen|geltend) _ recht*,
                (recht*|rechte) ~ [(ausüben|auszuüben|wahrnehmen|wahrzunehmen|geltend machen|geltend zu machen)],
                betroffenenrecht*, betroffenenanfrage*, ihre (datenschutz)?rechte, datenschutzrechte*, rechte (der|als)
                betroffene*, [identität] _ (überprüfen|prüfen|bestätigen|nachweisen|verifizieren), identitätsprüfung*,
                [(überprüfung|nachweis|bestätigung)] _ identität""",
        },
        "basis": {
            "legal-basis": """rechtsgrundlage*, rechtliche* grundlage*, gesetzliche* grundlage*, rechtmässigkeit der
                verarbeitung, (art|artikel) 6""",
            "consent": """einwilligung*, einwillig*, eingewilligt, zustimmung, zustimmungen, zustimmen, zugestimmt,
                einverständnis*, erlaubnis, opt-in*, (art|artikel) 6 (abs|absatz) 1 _ a""",
            "contract": """vertragserfüllung*, erfüllung _ (vertrag*|vertrags), durchführung _ vertrag*,
                vorvertragliche*, vertragliche* (pflicht*|verpflichtung*|beziehung*|massnahme*|grundlage),
                vertragsdurchführung*, vertragsverhältnis*, vertragsabwicklung*, vertragsschluss*, vertragsabschluss*,
                vertrag mit (ihnen|uns|der betroffenen), (art|artikel) 6 (abs|absatz) 1 _ b""",
            "legal-obligation": """(rechtliche*|gesetzliche*) (pflicht*|verpflichtung*|aufbewahrungspflicht*),
                gesetzlich verpflichtet, rechtlich verpflichtet, rechtspflicht*, aufbewahrungspflicht*, (art|artikel) 6
                (abs|absatz) 1 _ c""",
            "legitimate-interest": """(berechtigt|überwiegend|legitim)* (geschäftlich* )?interesse*,
                interessenabwägung*, (art|artikel) 6 (abs|absatz) 1 _ f""",
            "vital-interest": "lebenswichtige* interesse*, (art|artikel) 6 (abs|absatz) 1 _ d",
            "public-task": """öffentliche* interesse*, öffentliche* aufgabe*, öffentliche* gewalt, (art|artikel) 6
                (abs|absatz) 1 _ e""",
        },
        "sale": {
            "sale": """[(verkauf*|verkäuf*)] ~ (daten|information*|adressen), (daten|information*) ~
                [(verkauf*|verkäuf*|vermiet*|veräusser*|veräußer*)], nicht [(verkaufen|verkauft|verkauf)],
                (verkauf|verkaufen|verkauft) [(und|oder)] ~ weiter, [(verkauf|verkaufen)] (oder|und|bzw)
                (weitergabe|teilen|weitergeben|vermieten|offenlegung), datenverkauf*, datenhandel*, weiterverkauf*""",
            "sharing": """weitergabe, weitergeben, weitergegeben, weiterzugeben, weitergibt, (daten|information*|an) ~
                [(weitergeleitet|weiterleiten|weiterzuleiten)], [(weiterleitung|weiterleiten)] ~ (daten|dritte*),
                offenlegung, offenlegen, offengelegt, offenzulegen, [(geben|gibt)] ~ weiter, [teilen] ~
                (mit|daten|information*), (mit|daten) ~ [(teilen|geteilt|zu teilen)], [legen] ~ offen,
                [(übermitteln|übermittelt|übermittlung)] ~ an _
                (dritte*|partner*|dienstleister|empfänger|unternehmen|behörde*), an _
                (dritte*|partner*|dienstleister*|empfänger*|behörde*|unternehmen) ~
                [(übermittelt|übermitteln|übermittlung|übertragen)], bekanntgabe, preisgabe, weitergab""",
            "sharing-for-advertising": """kontextübergreifende* (verhaltensbezogene* |verhaltensbasierte* )?werbung,
                [(weitergabe|weitergeben|teilen|offenlegung)] ~ (kontextübergreifend*|verhaltens*|personalisierte
                werbung|werbezweck*|zielgerichtete*), (werbezweck*|werbung|verhaltens*) _
                [(weiter|weitergeben|weitergegeben|weiterzugeben|teilen|geteilt)], (verkauf|verkaufen|verkauft)
                (oder|und) [(weitergabe|teilen|weitergeben|weitergegeben|geteilt)]""",
            "financial-incentive": """finanzielle* (anreiz*|vorteil*), (preis|leistungs)unterschied*, geldwerte*
                (vorteil*|gegenleistung*), gegenleistung*""",
        },
        "retention": {
            "keeping": """aufbewahr*, aufzubewahren, speicherdauer, datenspeicherung, vorratsdatenspeicherung,
                vorgehalten, vorhalten, [(speicher*|speichern|gespeichert)] ~
                (für|bis|solange|lange|tage*|monate*|jahre*|länger),
                (für|bis|solange|lange|tage*|monate*|jahre*|daten|länger) ~ [(gespeichert|speichern|zu
                speichern|speicherung)], [(speicher*|speichern|speicherung)] _ daten, archiviert, archivierung,
                behalten, [(bewahren|bewahrt)] ~ (auf|jahre|monate|tage|lang)""",
            "deletion": """(werden|wird|wurde|wurden|sind|ist|wir) ~ [(gelöscht|löschen|vernichtet|vernichten)],
                [(löschung|löschen|löscht|gelöscht)] ~ (nach|sobald|innerhalb|wenn|spätestens|binnen),
                (nach|sobald|innerhalb|binnen|spätestens|automatisch|dauerhaft|unverzüglich|anschliessend) ~
                [(gelöscht|löschen|löschung|vernichtet)], löschfrist*, löschkonzept*, datenlöschung""",
            "storage-period": """speicherdauer*, aufbewahrungsfrist*, aufbewahrungsdauer*, aufbewahrungszeit*,
                speicherfrist*, speicherzeitraum*, aufbewahrungszeitr*, dauer der
                (speicherung|aufbewahrung|verarbeitung), wie lange, löschfrist*, speicherzeit*, kriterien für die
                festlegung""",
            "as-long-as-needed": """solange ~ (erforderlich|notwendig|benötig*|nötig|brauch*|konto|besteh*), (so
                lange|solange) wie ~ (erforderlich|notwendig|benötig*|nötig|konto), nicht länger als ~
                (erforderlich|notwendig|nötig), nicht mehr (erforderlich|benötigt|notwendig), nicht mehr ~
                (erforderlich|benötigt|notwendig) (ist|sind|werden|wird), so lange _ (erforderlich|notwendig|benötigt)
                """,
            "anonymisation": """anonym*, pseudonymis*, pseudonyme*, aggregier*, entpersonalisier*, entidentifizier*,
                anonymisier*""",
            "backups": "back-?ups?, sicherungskopie*, sicherheitskopie*, datensicherung*, backup*",
        },
        "notice": {
            "changes": """änderung* (dieser|an dieser|unserer|der|an unserer|des|dieses|in dieser) _
                (datenschutz*|richtlinie*|hinweis*|erklärung*|bestimmung*),
                (datenschutz*|richtlinie*|erklärung|hinweise*|bestimmungen) ~
                [(ändern|anpassen|anzupassen|aktualisieren|geändert|aktualisiert|anpassung|zu ändern|überarbeiten)],
                aktualisierung* (dieser|dieses|der|unserer) _ (datenschutz*|erklärung*|hinweis*|richtlinie*),
                wesentliche* änderung*, anpassung* (dieser|der|unserer) datenschutz*, [passen] ~
                (datenschutz*|richtlinie|erklärung) ~ an, änderungen der datenverarbeitung""",
            "by-e-mail": """(informier*|benachrichtig*|mitteil*|unterricht*|mitgeteilt|hinweis*) ~ [(per|über|via|durch)
                e-mail*], [(per|über|via|durch) (eine )?e-mail*] ~
                (informier*|benachrichtig*|mitteil*|unterricht*|mitgeteilt|hinweis*), e-mail-?benachrichtigung*, e-mail
                ~ [(informier*|benachrichtig*|unterricht*)], [(senden|schicken)] ~ eine e-mail""",
            "on-the-site": """(auffällig|deutlich|gut)* (sichtbare* )?(hinweis*|mitteilung*|bekanntmachung*),
                [(veröffentlich*|bekannt*|mitteilung*)] ~ (auf|in) (unserer|dieser|der)
                (website*|webseite*|internetseite*|seite|homepage|app), auf (unserer|dieser|der)
                (website*|webseite*|internetseite*|seite|homepage) ~
                [(veröffentlich*|bekannt*|informier*|hinweis*|mitteil*)],
                (hinweis*|mitteilung*|aushang) auf (unserer|dieser|der)
                (website*|webseite*|internetseite*|seite|homepage),
                produktinterne* mitteilung*, in-app-(mitteilung*|benachrichtigung*)""",
            "in-advance": """im voraus, vorab, vorherige* (ankündigung|mitteilung|benachrichtigung|information),
                (vor|bevor) _ (inkrafttreten|inkraft*|wirksamwerden|änderung*|änderungen), (bevor|ehe) ~ (in
                kraft|wirksam|gelten), rechtzeitig, (#|dreissig|vierzehn|sechzig) tage* (vor|vorher|zuvor)""",
            "check-back": """(sie|bitte|ihnen) ~ (regelmässig|gelegentlich|von zeit zu zeit|immer wieder|hin und wieder)
                ~ [(prüfen|überprüfen|lesen|besuchen|einzusehen|einsehen|durchlesen|aufrufen|nachlesen|aufzurufen)],
                [(prüfen|überprüfen|lesen|besuchen|informieren|konsultieren|sehen|rufen)] sie ~
                (regelmässig|gelegentlich|von zeit zu zeit|immer wieder)""",
            "continued-use": """(weitere|fortgesetzte|fortlaufende)* nutzung, weiterhin ~ [(nutzen|verwenden|nutzt)] ~
                (einverstanden|zustimm*|akzeptier*|stimmen), weiternutzung, fortgesetzter nutzung, weiterverwendung""",
            "last-updated": """(zuletzt|letzte|letzter|letztmalig) (aktualisier*|geändert|änderung|überarbeit*|stand),
                stand
                (#|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|der|dieser|vom),
                (gültig|wirksam|in kraft) (ab|seit), datum des inkrafttretens, aktualisiert am, stand, inkrafttreten am
                """,
        },
        "contact": {
            "controller": """verantwortliche*( stelle*)?, verantwortliche stelle*, verantwortlich für die
                (daten)?(verarbeitung|erhebung)""",
            "data-protection-officer": """datenschutzbeauftragte*, datenschutz-?beauftragte*, beauftragte* für (den
                )?datenschutz, dsb, dpo""",
            "representative": """(eu|uk)-vertreter*, vertreter* (in der|nach|gemäss|für die|innerhalb der)
                (eu|europäischen union|union|schweiz|art|artikel), (art|artikel) 27, eu-repräsentant*""",
            "supervisory-authority": """aufsichtsbehörde*, datenschutzbehörde*, datenschutzaufsicht*,
                landesbeauftragte*, bundesbeauftragte*, datenschutzaufsichtsbehörde*, landesdatenschutzbeauftragte*,
                kontrollstelle*""",
            "contact-us": """kontaktieren sie uns, (sich|wenden sie sich|kontakt) _ an uns, uns ~ kontaktieren,
                kontaktier* uns, (uns|unser team|datenschutzteam) kontaktieren, mit uns _ (kontakt|verbindung), wenden
                sie sich, sich ~ an unser*, erreichen sie uns, erreichbar unter, setzen sie sich ~ verbindung""",
            "by-e-mail": """(wenden|kontakt*|schreiben|erreich*|anfrage*|senden|uns|fragen) ~ [(per|via) e-mail], e-mail
                an( uns)?, schreiben sie uns eine e-mail, mailen sie, (senden|schicken|schreiben) (sie )?(uns )?(bitte
                )?(eine )?e-mail""",
            "by-post": """postalisch, per (post|brief), auf dem postweg*, (schreiben|brief) sie (uns )?an
                (die|folgende|diese), postweg, schriftlich an, per briefpost""",
            "by-telephone": """telefonisch, per telefon, rufen sie uns an, unter der (telefon|ruf)nummer, hotline*,
                anrufen""",
            "by-form": """kontaktformular*, web-formular*, online-formular*, anfrageformular*, webformular*,
                antragsformular*, datenschutz-portal*""",
        },
        "children": {
            "children": "kind, kinder, kindern, kindes, minderjährig*, jugendliche*, heranwachsende*, kinder*",
            "age-limit": """unter (13|14|15|16|18|21|dreizehn|vierzehn|sechzehn|achtzehn)( jahre*)?,
                (13|14|15|16|18|21|dreizehn|vierzehn|sechzehn|achtzehn) jahre* (alt|oder älter), (mindestens|älter
                als|jünger als|über|ab) (13|14|15|16|18|21|sechzehn|achtzehn) jahre*,
                (13|14|15|16|18|21|#|sechzehnte*|achtzehnte*|dreizehnte*) lebensjahr*, mindestalter*, volljährig*,
                altersgrenze*, altersbeschränkung*, alter von (13|14|15|16|18)""",
            "parents": """eltern, elternteil*, erziehungsberechtigte*, sorgeberechtigte*, elterliche*
                (sorge|verantwortung|gewalt), gesetzliche* vertreter*, träger der elterlichen verantwortung""",
            "parental-consent": """(einwilligung|zustimmung|erlaubnis|einverständnis)
                (der|ihrer|ihres|eines|seiner|von|des) _ (eltern*|erziehungsberechtigte*|sorgeberechtigte*|gesetzlichen
                vertreter*), elterliche* (einwilligung|zustimmung|erlaubnis)""",
        },
        "automated-decision": {
            "automated-decisions": """automatisiert* _ entscheidung*, automatisierte* entscheidungsfindung*,
                automatisierte* einzelfallentscheidung*, automatisierte* entscheidung*, ausschliesslich automatisiert*,
                (art|artikel) 22""",
            "logic": "involvierte* logik, logik (hinter|der|dahinter|involviert*), zugrunde liegende* logik",
            "legal-effects": """rechtliche* wirkung*, (ähnlich|ähnlicher weise|in ähnlicher weise) erheblich*,
                tragweite, angestrebte* auswirkung*""",
            "human-review": """menschliche* (eingreifen|eingriff*|überprüfung*|intervention*), eingreifen* einer person,
                (entscheidung|entscheidungen) [anfecht*] lassen, manuelle* (prüfung|überprüfung)""",
        },
        "scope": {
            "open-list": """(einschliesslich|insbesondere|darunter) ~ nicht (beschränkt|begrenzt) auf, nicht
                (beschränkt|begrenzt) auf, unter anderem, u a, insbesondere aber nicht, nicht abschliessend*, und so
                weiter, usw, etc, einschliesslich ~ nicht ausschliesslich, ohne darauf beschränkt zu sein, ohne
                einschränkung""",
            "examples": """zum beispiel, z b, beispielsweise, etwa, wie etwa, wie z b, wie zum beispiel,
                einschliesslich, insbesondere, darunter, bspw""",
            "any": "jegliche*, irgendein*, jedwede*, irgendwelche*, beliebige*",
            "all": "alle, allen, aller, alles, sämtliche*, jede, jeden, jeder, jedes, jedem, gesamte*, ganze*",
            "only": "nur, ausschliesslich, lediglich, allein, bloss, einzig, begrenzt auf, beschränkt auf",
            "some": """einige, einigen, einiger, manche, manchen, mancher, gewisse*, bestimmte*, begrenzte*,
                ausgewählte*, einzelne*""",
            "usually": """in der regel, üblicherweise, gewöhnlich, normalerweise, im allgemeinen, meist, meistens,
                grundsätzlich, typischerweise, im regelfall, gegebenenfalls, ggf, in einigen fällen, in bestimmten
                fällen, unter umständen, manchmal, häufig, oft, teilweise""",
            "discretion": """(nach|im) (unserem |alleinigem |freiem |eigenem |eigenen |unserem alleinigen )?ermessen,
                behalten wir uns ~ vor, behält sich ~ vor, behalten uns ~ vor, (vorbehalten|vorbehält|vorbehaltlich),
                wenn wir es für (erforderlich|notwendig|angemessen) halten""",
            "reasonable": """angemessene* (massnahme*|anstrengung*|frist*|weise|aufwand|bemühung*|umfang|zeit*),
                zumutbar*, soweit (möglich|zumutbar|technisch möglich|machbar|angemessen), nach möglichkeit,
                vernünftigerweise, wirtschaftlich vertretbar*""",
            "legal-limits": """(soweit|sofern|wenn|falls|es sei denn) ~ (gesetzlich|rechtlich|gesetz|recht|gesetze*) _
                (zulässig|erlaubt|vorgeschrieben|verpflichtet|gestattet|vorgesehen|erforderlich), (nach|gemäss|im
                rahmen|im einklang mit) (geltendem|anwendbarem|der geltenden|dem geltenden|den geltenden)
                (recht|gesetz*|datenschutzrecht|datenschutzgesetz*), im gesetzlich zulässigen""",
            "from-time-to-time": """von zeit zu zeit, gelegentlich, regelmässig, in regelmässigen abständen, hin und
                wieder, ab und zu""",
        },
    },
    other_senses="""
        nachrichtendienstleist*,
        im namen, im eigenen namen, (unter|an) (der|folgender|folgende|dieser|die|diese) (oben genannten |angegebenen
        |unten genannten )?(adresse|anschrift), im alter von, alter (version*|text), im alltag, öffentliche* gesundheit,
        gesundheit (des|unserer|der) (dienst*|system*|netzwerk*|internet*), gesundes internet, unser*
        (standort|standorte|standorten), standort* (unserer|der|des) (server*|büro*|unternehmen*), büro-?standort*,
        server-?standort*, serverstandort*, teilen sie uns (bitte )?mit, teilen uns ~ mit, (ihre
        )?(meinung|gedanken|ideen|erfahrungen|feedback) _ teilen, teilen sie ~ (gedanken|meinung|ideen|erfahrungen), zum
        teil, teil, (mit uns|uns) (teilen|geteilt|mitteilen), im rahmen des rechts, rechts (oben|unten|neben), (auf der
        )?rechten seite, alle rechte vorbehalten, urheberrecht*, eigentumsrecht*, recht haben, kinderleicht*,
        kinderschuhen, kleine* änderung*, geringfügige* änderung*, redaktionelle* änderung*, muttersprache, vor allem,
        alles (gute|klar), in aller regel, allerdings, jederzeit, auf keinen fall, auf jeden fall, in jedem fall, im
        grossen und ganzen, unbefugte* (zugriff*|zugang*|offenlegung*|weitergabe), unberechtigte*
        (zugriff*|zugang*|offenlegung*), unbeabsichtigte* (offenlegung|weitergabe), zugriff auf (unsere|die|diese)
        (website|dienste|systeme|server|plattform), zugang zu (unseren|den|unserer|diesem)
        (diensten|systemen|konto|website), daten-?bank*, parkbank, blutbank*, werbefrei*, verkauf* (von|unserer)
        (produkt*|waren|tickets|software), verkaufsstelle*, verkaufsteam, zu verkaufen, produkte verkaufen,
        verbraucherpreis*, gerichtsstand*, gericht serviert, sicherheitsfrage*, sozialversicherung,
        sozialversicherungen, versicherung an eides*, eidesstattliche* versicherung, stand der technik, in der lage, im
        stande, auf dem neuesten stand, neuesten stand, neueste* stand, aktuelle* stand, kundendienstleistung*,
        kinder-?sicherung*, nutzung zu kaufen, bildern (der|von) produkt*, bilder (der|von|unserer) produkt*, logo*,
        einwilligung der eltern unter, rechtliche* interesse*, im eigenen interesse, in ihrem interesse, von interesse,
        diese* interessen, ihre interessen oder grundrecht*, interessen oder grundrecht*, interessen und grundrecht*,
        interessen (der|des) (betroffenen|kunden|nutzer), öffentliche* (schlüssel*|feiertag*|verkehr*|sektor), in der
        öffentlichkeit stehen, (customer-?|vertriebs|handels|kunden)vertreter*, vertreter* des kunden*, kontroll* über,
        controller-?taste*, menschliche* (fehler|versagen), mitarbeiterschulung*, schulung*, training* (der|unserer|von)
        mitarbeiter*, einwandfreie*, die sie _ teilen, passwort-manager*, wie (oft|häufig), mit ihnen in verbindung
        (bringen|gebracht), daten aus webformular*, cookie-(hinweis*|richtlinie*|schutz|banner*),
        (website|websites|webseite*|chatbot*|app|apps|modelle*|cookies) (eines|von) drittanbieter*,
        drittanbieter-(website*|webseite*|cookies?|apps?|inhalte|links), (unbefugt|unberechtigt|unrechtmässig)* ~
        (offenlegung|weitergabe), auskunft ~ geben, alter (eines|des|ihres) (profil*|kontos|geräts|browsers)
    """,
)
