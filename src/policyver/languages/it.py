"""Italian.

Written from general knowledge, around the words that earlier versions knew. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="it",
    calendars=("it",),
    has_spaces=True,
    cardinals=words(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
        " diciassette diciotto diciannove venti"
    ),
    ordinals=inflected(
        "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim"
        " quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim",
        "o a i e",
    ),
    numbers=words(
        "trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni miliardo miliardi"
        " decina decine quindicina ventina trentina centinaio centinaia dozzina mezzo mezza mezzi mezze metà doppio"
        " doppia triplo"
    ),
    number_pattern=(
        r"(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ia]?)"
        r"(?:uno?|due|tré|tre|quattro|cinque|sei|sette|otto|nove)"
        r"|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?:cento\w*|mila\w*)|cento(?:venti|trenta|cinquanta|\w+anta)"
        r"|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent|mill)\w*esim[oaie]"
    ),
    units=words(
        "giorno giorni giornata giornate settimana settimane mese mesi trimestre trimestri semestre semestri anno anni"
        " ora ore minuto minuti decennio decenni quotidiano quotidianamente giornaliero giornaliera settimanale"
        " settimanalmente mensile mensili mensilmente trimestrale annuale annuali annualmente lavorativo lavorativi"
    ),
    limits=words(
        "massimo massima minimo minima più meno almeno prima dopo entro fino oltre sopra sotto superiore superiori"
        " inferiore inferiori superare supera eccedere eccede ultimo ultima ultimi ultime tardi immediatamente"
        " indefinitamente permanentemente temporaneamente"
    ),
    negations=words(
        "non no mai nessun nessuno nessuna né neanche nemmeno neppure niente nulla senza salvo eccetto tranne solo"
        " soltanto solamente unicamente esclusivamente rifiutare rifiutato nega negato"
    ),
    opposites=words("in im il ir non dis s a"),
    duties=words(
        "deve devono dobbiamo devi dovete dovrà dovranno dovremo doveva dovrebbe dovrebbero sempre obbligato obbligata"
        " obbligati obbligate obbligatorio obbligatoria obbligo obblighi necessario necessaria richiede richiesto"
        " richiesta tenuto tenuta tenuti vendere vende vendono vendiamo venduto venduti"
    ),
    permissions=words(
        "può possono possiamo puoi potete potrà potranno potremo poteva potrebbe potrebbero permesso permessa permette"
        " consentito consentita consente autorizzato autorizzata vietato vietata vieta diritto diritti"
    ),
    months=words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    days=words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    sections=words("articolo sezione parte capitolo clausola"),
    effective_dates=("in vigore",),
    update_dates=("aggiornato", "aggiornata", "aggiornamento", "con decorrenza"),
    title=r"informativa.*(?:privacy|cookie)",
    about_a_title=r"modific",
    pages=("pagina # di #", "pagina #/#", "pagina #", "pag. # di #", "pag. #", "# di #"),
    waits=("caricamento", "in caricamento", "attendere", "attendi", "un momento", "attendere prego"),
    switched_on=words("attiv abilit disattiv necessari richie bisogno consent senza support"),
    conjunctions=words("e ed o od"),
    short_months=words("gen feb apr mag giu lug ago ott nov dic"),
    short_days=words("lun gio ven sab dom"),
    articles=words("uno"),
    attached=words("l' d' un' dell' all' dall' nell' sull' c' s' quest' nessun'"),
    common_words=words("mar mer set"),
    twins=words("via piano pian man quasi sotto prima poco molto si sì no lei loro mano ben appena ora"),
    between_twins=words("a per in dopo di"),
)
