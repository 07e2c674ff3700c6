"""What a Spanish statement commits its owner to."""

from policyver.languages.pledges.model import Pledges

PLEDGES = Pledges(
    denying=r"no|nunca|jamás|ningun[oa]?s?|ningún|ni|en ningún caso|nadie|tampoco|bajo ninguna circunstancia",
    not_denying=r"""no solo|no sólo|no más de|no limitad\w+|no superior|ya no (?:sean?|son|es) necesari\w+
        |no sean necesari\w+""",
    denying_behind=r"""a nadie|nunca|jamás|a ningún|a ninguna|en ningún caso""",
    excepting=r"salvo|excepto|a menos que|a excepción|a no ser",
    qualifiers=r"""a sabiendas|intencionadamente|deliberadamente|en principio|en general|generalmente
        |normalmente|por regla general|actualmente|por dinero""",
    conditions=r"""si|en (?:este|estos|tal|tales) casos?|cuando|salvo|excepto|a menos que|en caso|siempre que|solo
        |únicamente|con su consentimiento|sin su (?:\w+ )?consentimiento""",
    actors=r"nosotros|usted|ellos?|ellas?|que|quien|los|las|sus|nuestr\w+",
    owner=r"nosotros|\w{3,}(?:amos|emos|imos)",
    reader=r"(?:usted|los usuarios) (?:puede|pueden|debe|deben|podrá)|puede|podrá",
    keeping=r"conserv\w+|guard\w+|almacen\w+|elimin\w+|borr\w+|suprim\w+|reten\w+|mant\w+|destru\w+|anonimiz\w+",
    selling=r"vend\w+|alquil\w+",
    data_words=r"""datos|información|informaciones|listas""",
    goods=r"""productos?|servicios?|artículos?|bienes|aparatos?|accesorios?|entradas?|billetes?""",
    pronouns=r"""los|las|lo|la|estos|estas""",
    conjunctions=r"""y|e|o|u|pero|ni""",
    open_ended={
        "account-open": r"""mientras (?:\w+ ){0,5}(?:cuenta|perfil|suscripción|cliente|relación|contrato
            |activ\w+)(?: \w+){0,3}|durante (?:toda )?la (?:duración|vigencia) (?:de la|del
            |de su) (?:\w+ )?(?:contrato|cuenta|relación|suscripción)(?: \w+)?|hasta (?:que )?(?:\w+ ){0,3}(?:cierre
            |cierra|elimine) (?:de )?su cuenta""",
        "indefinitely": r"indefinidamente|de forma indefinida|por tiempo (?:indefinido|ilimitado)",
        "until-withdrawal": r"hasta (?:que )?(?:\w+ ){0,3}(?:retir\w+|revo\w+|darse de baja|cancele)(?: \w+){0,3}",
        "until-objection": r"hasta (?:que )?(?:\w+ ){0,3}(?:se )?opon\w+",
        "session": r"""(?:fin|final) de la sesión|cierre (?:el|su) navegador|cerrar (?:el|su) navegador
            |durante la sesión""",
        "as-long-as-needed": r"""(?:mientras|tanto tiempo como|durante el tiempo
            |el tiempo) (?:\w+ ){0,7}(?:necesari[oa]s?|preciso)|tiempo (?:estrictamente )?necesario|ya no (?:sean?
            |son|es) necesari\w+""",
        "legal-period": r"""(?:plazos?|períodos?|periodos?|obligaciones?) (?:legal\w*
            |de prescripción)(?: de conservación)?""",
    },
    starting=r"después de|tras|desde|a partir de|a contar desde|siguientes? a|de la|del",
    earlier=r"""(?:en|durante) los (?:últimos|pasados)|últimos|anteriores|cada|por|una vez|anual\w*|mensual\w*
        |diari\w*""",
    asking=r"si (?:hemos|vendemos|compartimos)|saber (?:si|a quién)",
    general=r"""(?:sus|los|estos|todos los) datos(?: personales)?|datos (?:personales|de carácter personal)|(?:su
        |la) información(?: personal)?""",
    records={
        "profile": r"perfil(?:es)?",
        "invoices": r"facturas?|documentos? contables?",
        "contracts": r"contratos?",
        "applications": r"candidaturas?|currículums?",
        "backups": r"copias? de seguridad",
        "newsletter": r"boletín|boletines|newsletters?",
        "support-requests": r"consultas?|solicitudes de (?:soporte|contacto)",
        "accounts": r"cuentas?(?: inactivas?)?",
    },
    period_heads=r"""(?:plazos?|períodos?|periodos?|duración|conservación|caducidad|vencimiento|tiempo)(?: \w+){0,5}
        |cuánto tiempo(?: \w+){0,4}""",
    subject_heads=r"""(?:categorías?|tipos?)(?: \w+){0,4}|datos(?: \w+){0,3}|cookies?|nombre(?: \w+){0,2}
        |finalidad\w*""",
    giving=r"""(?:dar|damos|otorg\w+|tener|tienen|tendrán) (?:\w+ ){0,2}acceso|visibles? para|accesibles? (?:a|para)
        |destinatari\w+|(?:compart|comunic|transmit|divulg|transf[ie]+r|ced|cede|revel|facilit|proporcion)\w*""",
    towards=r"a|al|con|entre|ante|para",
    recipient_heads=r"(?:\w+ ){0,3}destinatari\w+(?: \w+){0,3}|terceros(?: \w+){0,2}|quién(?: \w+){0,4}",
    no_recipient=r"""en respuesta a|de parte de|en nombre de|por cuenta de|conforme a|por|contra|recib\w+ de
        |a través de|procedentes? de""",
    processes=r"(?:orden|órdenes|citaci\w+|mandamientos?)(?: \w+)?|procesos?(?: \w+)?",
    sale_nouns=r"ventas?|alquiler",
    aggregated=r"agregad\w+|anónim\w+|anonimiz\w+|estadístic\w+",
    requests=r"solicitud(?:es)?|petición|peticiones|reclamación|reclamaciones|quejas?|consultas?|recepción",
    answering=r"respond\w+|respuestas?|contest\w+|atend\w+|tramit\w+|inform\w+|resolv\w+|resolver\w*",
    complaints=r"reclamación|reclamaciones|quejas?",
    appeals=r"apelación|apelaciones|apelar|recursos?",
    acknowledging=r"acus\w+ (?:de )?recibo|confirm\w+ (?:la )?recepción",
    extending=r"prorrog\w+|ampli\w+|adicional\w*|prolong\w+",
    advance=r"antes|antelación|anticipación|preaviso|previo|previa|con al menos",
    mailing=r"correos? electrónicos?|e-?mail\w*",
    posting=r"en (?:nuestro|nuestra|el|este|esta|la) (?:\w+ )?(?:sitio|página|web)",
    changing=r"cambi\w+|modific\w+|actualiz\w+|revis\w+",
    material=r"sustancial\w*|important\w*|significativ\w*|relevant\w*|material\w*",
    audience=r"""no (?:est[áa]n?|se) (?:dirig\w+|destinad\w+|pensad\w+)|no (?:recopil\w+|recog\w+|recab\w+)
        |a sabiendas|deben? tener|tener al menos|al menos|destinad\w+|dirig\w+|utiliz\w+|mayores de|menores de""",
    regions={
        "california": r"californi\w+|ccpa",
        "europe": r"eee|ue|unión europea|espacio económico europeo|rgpd|europe\w+",
        "switzerland": r"suiz\w+",
        "united-kingdom": r"reino unido",
        "united-states": r"estados unidos|ee\. ?uu\.",
        "mexico": r"méxico|mexican\w+",
        "brazil": r"brasil\w*",
    },
    limits_behind=r"de(?:l| la| las| los)? \w+",
    skipped="""
        el la los las un una unos unas de del sus su nuestro nuestros nuestra este estos esta todos todas y
        o se son es conservamos conservan conservaremos eliminamos eliminan datos personales a para en
        durante por al con carácter personal
    """,
)
