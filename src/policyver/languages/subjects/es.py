"""Spanish: what it says of each concept. No native lawyer has reviewed the phrases."""

from policyver.languages.subjects.model import Subjects, without_accents

SUBJECTS = Subjects(
    phrases={
        "data": {
            "name": "nombres?, apellidos?, nombres? (y|e) apellidos?, nombre completo",
            "contact-details": "(datos|información|detalles) de contacto",
            "postal-address": """direcci(ón|ones) (postal|postales|física|físicas|de envío|de facturación|de
                entrega|particular|domiciliaria), direcci(ón|ones), domicilio, códigos? posta*, lugar de residencia""",
            "e-mail-address": """direcci(ón|ones) de (correo|correo electrónico|e-mail), correos? electrónicos?,
                dirección electrónica""",
            "telephone-number": """números? (de teléfono|telefónicos?|de móvil|de celular|de fax|móvil), teléfonos?,
                números? de teléfono (móvil|celular)""",
            "date-of-birth": "fechas? (y lugar )?de nacimiento, lugar de nacimiento, año de nacimiento, cumpleaños",
            "age": "edad, rango de edad, grupo de edad",
            "gender": "sexo, género, identidad de género",
            "nationality": """nacionalidad*, ciudadanía, estatus migratorio, situación migratoria, estado migratorio,
                país de nacimiento, origen nacional""",
            "family": """estado civil, situación familiar, (miembros|familiares) de su (familia|hogar), datos
                familiares, composición familiar""",
            "government-identifiers": """pasaportes?, documentos? (nacional )?de identidad, documentos? de
                identificación, dni, nie, nif, (permisos?|licencias?|carnés?|carnet) de conducir, licencias? de
                conducir, números? de (la )?seguridad social, número de identificación
                (fiscal|tributaria|nacional|oficial), cédula de identidad, carné de identidad, identificación oficial
                """,
            "credentials": """contraseñas?, credenciales( de acceso)?, (datos|información) de (acceso|inicio de sesión),
                preguntas? de seguridad, pin, datos de autenticación, claves? de acceso""",
            "account": """(datos|información|nombre|configuración|número|ajustes|detalles) de (la |su |tu )?cuenta,
                nombres? de usuario, (datos|información) de registro, (datos|información) de(l)? perfil, datos de
                usuario""",
            "identifiers": """identificador, identificadores, (identificador|identificadores) (únicos?|en
                línea|personales), números? de cliente, datos identificativos, datos de identificación, datos de
                carácter identificativo""",
            "device-identifiers": """(id|ids|identificador|identificadores) (de |del |de su |de tu
                )?(dispositivos?|publicidad|publicitarios?|móvil|móviles|hardware), id de publicidad, imei,
                direcci(ón|ones) mac, números? de serie, huella* (digital )?del dispositivo, idfa""",
            "ip-address": "direcci(ón|ones) ip, direcci(ón|ones) de protocolo de internet, ip",
            "cookies": "cookies?, galletas informáticas",
            "trackers": """balizas? web, (píxel|píxeles|pixeles|pixel)( de seguimiento| espía)?, rastreador*,
                tecnologías? (similares?|de seguimiento|de rastreo|análogas), almacenamiento local, balizas?,
                herramientas de seguimiento, sdks?, etiquetas de píxel, kits? de desarrollo de software""",
            "device": """(datos|información|tipo|tipos|modelo|modelos|características|configuración)
                (de|del|sobre|acerca) _ (dispositivos?|navegador|equipo), sistemas? operativos?, (tipo|versión) de(l)?
                navegador, datos técnicos, información técnica, resolución de (la )?pantalla, zona horaria,
                (idioma|configuración) del navegador, preferencias? de idioma, configuración de idioma""",
            "browsing-history": """historial* de (navegación|navegador|su navegador), datos de navegación,
                (hábitos|actividad|comportamiento) de navegación, (sitios|páginas) (web )?(que (usted )?(ha
                )?(visit|consult)*|visitad*)""",
            "search-history": """(consultas?|términos?|historial|datos|palabras) de (búsqueda|búsquedas), sus búsquedas,
                tus búsquedas""",
            "usage": """datos de (uso|utilización|interacción), información (de|sobre) (el |su |tu )?uso,
                (información|datos) sobre (cómo|el uso|su uso|sus interacciones|sus interacciones), páginas
                (vistas|consultadas|visitadas), flujo de clics, (url|sitio|página) de (referencia|procedencia|remisión),
                actividad (en línea|en internet|en la red|de internet), estadísticas de uso, datos de comportamiento,
                interacciones con""",
            "logs": """(registros?|archivos?|ficheros?|datos) de
                (registro|log|logs|acceso|actividad|servidor|sesión|eventos), logs?, registros? (del servidor|del
                sistema|de acceso)""",
            "diagnostics": """(informes?|datos|información) de
                (fallos?|errores|error|bloqueo|bloqueos|diagnóstico|rendimiento|accidentes|caídas), datos de
                diagnóstico, telemetría, informes de fallos""",
            "location": """ubicación, ubicaciones, localización, geolocalización, (datos|información) de
                (geolocalización|ubicación|localización), ubicación geográfica, situación geográfica""",
            "precise-location": """(ubicación|geolocalización|localización)( geográfica)? (precisa|exacta|en tiempo
                real), (datos|coordenadas) (de )?gps, gps, latitud y longitud, longitud y latitud, datos de
                (ubicación|geolocalización) (precisa|exacta|precisos|exactos)""",
            "contacts": """listas? de (contactos|amigos), libretas? de (direcciones|contactos), agendas?( de contactos|
                telefónica)?, (sus|tus) contactos, directorio telefónico, (cámara|micrófono|calendario) ~ [contactos]
                """,
            "photos": "fotos?, fotografías?, imagen, imágenes, (foto|imagen) de perfil, selfies?, cámaras?",
            "voice": """grabaciones? (de voz|de audio|de llamadas|telefónicas?|de la voz|de sonido|de su voz|sonoras),
                (datos|registros) (de voz|de audio|sonoros), audio, mensajes? de voz, comandos de voz, voz, micrófonos?
                """,
            "video": """vídeos?, videos?, grabaciones? de (vídeo|video), videovigilancia, imágenes de
                (vídeo|videovigilancia), información visual""",
            "messages": """contenido* de (sus|los|tus|las|la) (propios
                )?(mensajes?|comunicacion*|correos?|conversacion*|correspondencia), mensajes? privados?, (sus|tus)
                (mensajes|comunicaciones|conversaciones), correspondencia, mensajes que (usted
                )?(envía|envíe|recibe|intercambia|envías), datos de comunicaciones""",
            "content": """contenidos? (que (usted )?(publi|sub|cre|envi|compart|proporcion|carg|alm)*|generado* por (el
                |los )?usuarios?|del usuario|de usuario), (archivos|documentos|comentarios|publicaciones) que (usted
                )?(publi|sub|cre|envi|carg|alm)*, (sus|tus) (contenidos|archivos|documentos|publicaciones|comentarios),
                su contenido, tu contenido, respuestas a (encuestas|las encuestas|nuestras encuestas)""",
            "payment": """(datos|información|medios?|métodos?|formas?|detalles|tarjetas?|instrumentos?) de pagos?,
                tarjetas? (de crédito|de débito|bancarias?), números? de( la)?( su)? tarjeta*( de crédito| de débito)?,
                (datos|información) de (facturación|la tarjeta|tarjeta|tarjetas)""",
            "financial": """(datos|información|situación) (financier*|económic*|bancari*), cuentas? bancarias?, iban,
                ingresos, salarios?, sueldo, solvencia, (historial|informe|puntuación|puntaje) (de crédito|crediticio*),
                nómina, datos bancarios, datos económicos""",
            "purchases": """historial* de (compras?|pedidos?|transacciones), (datos|información|detalles)
                (de|sobre|relativa a) (las |sus |tus |la )?(transaccion*|compras?|pedidos?), información comercial,
                (sus|tus) (compras|pedidos), compras realizadas, productos (comprados|adquiridos), hábitos de
                (compra|consumo)""",
            "employment": """(información|datos|experiencia|trayectoria|situación|historial) (profesional|laboral)*,
                profesión, ocupación, puesto de trabajo, cargo, currículum( vítae)?, curriculum( vitae)?, currículo, cv,
                empleo, historial (laboral|de empleo), datos de empleo, vida laboral, cualificaciones""",
            "education": """educación, formación académica, (información|datos|historial) (educativ*|académic*),
                estudios realizados, títulos académicos, titulación, nivel de estudios, datos académicos""",
            "demographics": "(datos|información|características) demográfic*, demográfic*",
            "preferences": """preferencias?, (sus|tus) intereses, aficiones, estilo de vida, gustos, intereses y
                preferencias, intereses personales""",
            "inferences": """inferencias?, deducciones, (datos|información) (inferid|derivad|deducid)*, inferir,
                conclusiones extraídas, deducir""",
            "sensitive": """(datos|información|dato)( personales| personal)? (sensibles?|especialmente
                protegidos?|confidenciales sensibles), categorías? especiales?( de datos)?( personales)?,
                características protegidas""",
            "health": """salud, (datos|información|estado|historial) (de|relativos a la|sobre la|relativa a la|sobre su)
                salud, (información|datos|historial|historia|expediente)* (médic|clínic)*, discapacidad*, enfermedad*,
                embarazo, salud (física|mental)""",
            "biometrics": """biométric*, datos biométricos, huellas? (dactilar|dactilares|digitales|vocales),
                reconocimiento (facial|de voz|de iris), escaneo* (facial|de iris|de retina)""",
            "genetic": "(datos|información|características|pruebas) genétic*, genétic*, adn",
            "ethnicity": """orígen* (étnic|racial)*( (o|y) (étnic|racial)*)?, origen (étnico|racial)( (o|y)
                (étnico|racial))?, raza, etnia*, étnic*, color de (la )?piel""",
            "religion": """religión, religios*, (convicciones|creencias)( religiosas)?( o filosóficas| y filosóficas)?,
                convicciones (filosóficas|éticas), creencias""",
            "political-opinions": "(opinion|conviccion|afiliación|ideología)* polític*, ideología",
            "union-membership": "(afiliación|pertenencia|membresía) (a un )?(sindica)*, sindica*",
            "sexual-life": "(orientación|orientaciones|vida|preferencias?) sexual*( (o|u) (la )?orientación sexual)?",
            "criminal-records": """(antecedentes|condenas|infracciones|historial) penal*, condenas?, delitos?,
                infracciones penales, antecedentes (criminales|judiciales)""",
            "social-media": """(perfil|perfiles|cuenta|cuentas|datos|información) (en|de|de las|en las|sobre) (las
                )?redes sociales, (perfil|perfiles) sociales, perfil social""",
            "public-sources": """(fuentes?|registros?|bases de datos) (de acceso público|públic*|accesibles? al
                público|disponibles? públicamente), (información|datos) (públicamente disponible*|disponible*
                públicamente|de acceso público|accesible* al público)""",
        },
        "recipient": {
            "service-providers": """prestador* de servicios?, proveedor*( de servicios?)?, encargad* (de|del)
                tratamiento*, subencargad*( de(l)? tratamiento)?, subcontratistas?, contratistas?, proveedores externos,
                proveedores terceros, subprocesador*, procesador* de datos""",
            "hosting-providers": """proveedor* (de|de servicios de) (alojamiento|hosting|la
                nube|nube|almacenamiento|infraestructura)( en la nube)?( web)?, servicios? de alojamiento, proveedores
                de servicios en la nube""",
            "analytics-providers": """(proveedor*|socios|empresas) (de|de servicios de)
                (análisis|analítica|analíticas|medición)( web| de datos)?""",
            "payment-processors": """(procesador*|proveedor*|pasarelas?|entidades|empresas|plataformas) (de|de servicios
                de|procesadoras de) pagos?, procesadores de tarjetas""",
            "affiliates": """filial, filiales, (empresas?|sociedades?|entidades?|compañías?) (filiales|afiliad*|del
                grupo|de nuestro grupo|matriz|vinculad*|asociadas del grupo), afiliad*, subsidiari*, (sociedad|empresa)
                matriz, empresas de(l)? (mismo )?grupo, matriz, control común""",
            "business-partners": """socios?( comerciales| estratégicos| de negocio| de marketing| de distribución|
                tecnológicos| de confianza)?, colaboradores, distribuidor*, revendedor*""",
            "third-parties": """tercer(o|os|as), terceras? (partes?|personas?|empresas), terceros, (otras|otros)
                (empresas|organizaciones|entidades|compañías|organismos)""",
            "advertisers": """anunciantes?, (socios|agencias?|empresas?|compañías?) (publicitari*|de publicidad),
                patrocinador*""",
            "ad-networks": """red* (publicitari*|de publicidad|de anuncios), (plataformas?|servidor*) (publicitari*|de
                publicidad|de anuncios)""",
            "social-networks": "red social, redes sociales, (plataformas?|medios) (de redes |de medios )?sociales",
            "data-brokers": "(intermediario*|corredor*|agregador*|vendedor*|comerciantes) de datos, brokers de datos",
            "authorities": """autoridad*( públicas?| competentes?| judiciales?| administrativas?| gubernamentales?|
                reguladoras?| fiscales?| tributarias?| policiales)?,
                (fuerzas|cuerpos|organismos|agencias|entidades|entes) (y cuerpos )?(de seguridad|del
                orden|encargad*|públic*|gubernamentales|reguladores|reguladoras|de la administración), administracion*
                (públic*|tributari*), gobiernos?, policía, reguladores, hacienda, agencia tributaria, seguridad
                nacional, aplicación de la ley, cumplimiento de la ley""",
            "courts": """tribuna*, (órdenes|orden|resolución|resoluciones|mandamiento|mandato|requerimiento)* judicial*,
                juzgados?, jueces, juez, citación*, procesos? judicial*""",
            "advisers": """abogad*, asesor*( jurídic*| legales| profesionales| externos| fiscales| financieros)?,
                auditor*, contables?, notari*, consultor*, (agencias?|empresas?) de (cobro|recobro)*""",
            "buyers": """fusión, fusiones, adquisición, adquisiciones, adquirentes?, quiebra, insolvencia,
                (venta|cesión|transferencia|transmisión|enajenación) (de|de la|de los|de todos|de
                nuestros|total|parcial) _ (activos|empresa|negocio|compañía|bienes), (comprador|compradores)
                (potencial*|del negocio)*, sucesor*, reestructuración, reorganización, cambio de control, liquidación,
                inversores, concurso de acreedores, comprador, compradores""",
            "banks": "bancos?, (entidades|instituciones|institución|entidad) (de crédito|bancari*|financier*)",
            "insurers": "aseguradoras?, (compañías?|empresas?|entidades|corredor*) (de seguros|aseguradoras?)",
            "credit-agencies": """(agencias?|oficinas?|burós?|centrales|sistemas|ficheros|empresas) de (información
                crediticia|crédito|informes de crédito|calificación crediticia|solvencia|evaluación de crédito|riesgos)
                """,
            "employers": "empleador*, su (empresa|organización), patron*",
            "schools": """escuelas?, universidad*, colegios?, centros? (educativos?|docentes?|escolares?),
                instituciones? educativas?""",
            "healthcare-providers": """médicos?, profesionales? (de la salud|sanitarios?|médicos?), hospital*,
                farmacias?, centros? (de salud|sanitarios?|médicos?), clínicas?""",
            "delivery": """transportistas?, (empresas?|compañías?|servicios?) de
                (transporte|mensajería|envío|envíos|entrega|reparto|logística|paquetería|correos), mensajeros""",
            "researchers": "investigador*, (instituciones?|institutos?|organismos?|centros?|socios) de investigación",
            "other-users": "(otros|demás|otras) (usuarios|miembros|clientes|participantes|jugadores|personas usuarias)",
            "the-public": """el público( en general)?, público en general, (hacer|hacerse|hace|hacemos) públic*,
                públicamente, (accesible|visible|disponible)s? (al público|para todos|para cualquiera|públicamente),
                perfil público""",
        },
        "purpose": {
            "service-provision": """
                (prestar|prestación|proporcionar|ofrecer|suministrar|facilitar|prestarle|ofrecerle|proporcionarle|operar)
                _ (servicios?|productos?|sitio|plataforma|aplicación)""",
            "account-administration": """(gestionar|gestión|crear|creación|administración|administrar|mantener|activar)
                _ cuentas?, autenti*""",
            "communication": """(comunicarnos|comunicación|comunicaciones|comunicarse) con (usted|ustedes|los
                usuarios)*, (ponernos en contacto|contactar|contactarle) (con )?(usted)?, [enviarle] ~
                (información|mensajes|notificaciones|comunicaciones|avisos|alertas|actualizaciones),
                [(responder|atender|contestar)] _ (consultas?|solicitudes|preguntas|peticiones|dudas), comunicarnos
                contigo, contactarte""",
            "support": """(servicio|atención|asistencia|soporte|ayuda)( de atención)? (al|técnic*|a los)
                ?(cliente|clientes|usuario)?, soporte( técnico)?, asistencia técnica, resolución de problemas""",
            "billing": """facturación, facturar, (procesar|procesamiento|tramitar|gestionar|gestión|cobrar|cobro) _
                (pagos?|transacciones), contabilidad, cobros""",
            "delivery": """(entrega|envío|entregar|enviar) _ (productos?|pedidos?|mercancías|artículos|compras), envíos,
                (gestión|tramitación|tramitar|gestionar|procesar) _ pedidos?""",
            "personalisation": """personaliz*, adaptar ~
                (contenidos?|experiencia|servicios?|ofertas|necesidades|intereses), recomendaciones, a medida""",
            "advertising": "publicidad, publicitari*, anuncios?, contenidos? patrocinados?",
            "targeted-advertising": """(publicidad|anuncios|marketing|publicidad en línea)
                (dirigid*|personalizad*|comportamental|basad* en (los |sus |tus
                )?intereses|segmentad*|adaptad*|relevante*|conductual|a medida), retargeting, remarketing, publicidad
                (conductual|comportamental), segmentación publicitaria, (intercontextual|entre contextos) dirigida""",
            "marketing": """marketing( directo)?, mercadotecnia, boletin*( informativo*)?, boletín*( informativo*)?,
                newsletters?, (comunicaciones?|correos?|mensajes?|ofertas?|información)
                (promocional*|comercial*|publicitari*), promocion*, ofertas especiales, mercadeo, prospección comercial
                """,
            "analytics": """análisis, analizar, analítica*, analític*, estadístic*, fines estadísticos, (medir|medición)
                (de |la |el )?(audiencia|audiencias|tráfico|uso|rendimiento)""",
            "research": """investigación( científica| de mercado| histórica)?, investigaciones? de mercado, estudios?
                (de mercado|científicos)?, encuestas?, fines (científicos|de investigación)""",
            "product-improvement": """
                (mejorar|mejora|mejoramos|optimizar|optimización|desarrollar|desarrollo|perfeccionar|mejoras) _
                (servicios?|productos?|sitio|sitios|plataforma|aplicación|funciones|funcionalidades|experiencia|oferta|calidad),
                (nuevos|nuevas) (productos|servicios|funciones|funcionalidades), control de calidad""",
            "maintenance": """mantenimiento, depur*, (corregir|solucionar|resolver|corrección|identificar|reparar) _
                (errores|fallos|problemas|incidencias), problemas técnicos""",
            "machine-learning": """aprendizaje (automático|de máquina*|máquina), inteligencia artificial, ia,
                [(entrenar|entrenamiento|entrenamos)] ~ (modelos?|ia|algoritmos?|inteligencia), modelos? (de ia|de
                lenguaje|de inteligencia artificial|de aprendizaje), ia generativa""",
            "security": """seguridad( informática| de la red| de la información| de los datos)?, ciberseguridad,
                (software|programas?|código) malicios*, malware, integridad, ciberataques?""",
            "fraud-prevention": """fraudes?, fraudulent*, (prevención|detección|lucha|prevenir|detectar)( contra| de|
                del)?( el| los)? fraudes?, blanqueo( de capitales| de dinero)?, lavado de (dinero|activos), actividades?
                (ilegal|ilícita)*, suplantación de identidad, robo de identidad, spam""",
            "profiling": """elaboración de perfiles, perfilado, perfilamiento,
                [(elaborar|crear|creación|elaboramos|creamos|generar)] _ (perfil|perfiles), segmentación, perfiles de
                (usuario|usuarios|clientes)""",
            "legal-compliance": """[(cumplir|cumplimiento|cumplimos)] ~
                (ley|leyes|legal|legales|normativa|legislación|reglamentari*|obligaciones), requisitos?
                (legales|legal|reglamentarios|normativos), (exigid|requerid|exija|exige)* por (la
                )?(ley|leyes|normativa|legislación), cumplimiento (normativo|legal|regulatorio)""",
            "legal-claims": """(formulación|ejercicio|defensa|formular|ejercer|defender|establecer) _
                (reclamaciones|acciones legales|derechos legales|acciones judiciales), reclamaciones
                (legales|judiciales), litigios?, acciones (legales|judiciales), (hacer cumplir|hacer valer) _
                (términos|derechos|condiciones|acuerdos), proteger nuestros derechos, (resolver|resolución de)
                (disputas|conflictos|controversias)""",
            "recruitment": """(proceso|procesos) de (selección|contratación|reclutamiento), reclutamiento, selección de
                personal, candidat*, candidaturas?, solicitudes? de empleo""",
            "contests": "sorteos?, concursos?, rifas?, programas? de (fidelización|fidelidad|lealtad|recompensas)",
        },
        "transfer": {
            "international-transfer": """transferencias? (internacional*|transfronteriz*|de datos|ulteriores|fuera|de
                sus datos), [(transf*|transmi*)] ~ (país|países|fuera|extranjero|estados
                unidos|eee|europ*|internacional*)""",
            "other-countries": """terceros? países?, tercer país, (otro|otros) (país|países|jurisdicciones), el
                extranjero, al extranjero, en el extranjero, países (distintos|fuera|en los que|situados|diferentes),
                fuera de su (país|estado|jurisdicción), todo el mundo, otras jurisdicciones""",
            "outside-eea": """(fuera|exterior) (de |del |de la )?(eee|ue|espacio económico europeo|unión
                europea|europa|reino unido)""",
            "united-states": "estados unidos( de américa)?, ee uu, eeuu, EUA, usa",
            "adequacy": """(decisi|declaraci|resoluci)* de adecuación, adecuación, niveles? (de protección
                )?(adecuado|suficiente)*( de protección)?, protección adecuada""",
            "standard-clauses": """cláusulas? contractuales? (tipo|estándar*|modelo), cláusulas? (tipo|estándar)( de
                protección de datos)?, cct""",
            "binding-rules": "normas? corporativas? vinculantes?, reglas corporativas vinculantes, bcr",
            "privacy-framework": """marco de privacidad( de datos)?, data privacy framework, dpf, marco de protección de
                datos ue""",
            "privacy-shield": "escudo de (la )?privacidad, privacy shield, puerto seguro, safe harbor",
            "safeguards": """garantías? (adecuadas?|apropiadas?|suficientes?|contractuales?|necesarias|oportunas),
                salvaguard*( adecuadas| apropiadas)?, mecanismos? de transferencia, artículo 46""",
        },
        "right": {
            "information": "derechos? (a|de) (la )?(información|ser informad*|recibir información)",
            "access": """derechos? (de|al|a) (acceso|acceder|saber|conocer), [acceso] a (sus|los|tus|su)
                (datos|información), (derecho*|solicitar|puede|obtener|solicitud|puedes|pedir) ~ [(acceso|acceder)],
                [(acceder|consultar)] a (sus|tus|los) (datos|información), copia de (sus|los|tus) (datos|información),
                solicitudes? de acceso, acceso rectificación""",
            "rectification": """rectific*, derecho de corrección, [(corregir|corrección|actualizar|modificar)] _
                (datos|información|inexacto*|errores)""",
            "erasure": """(derecho*) (de|al|a la|a)
                (supresión|olvido|eliminación|suprimir|eliminar|cancelación|borrado),
                (derecho*|solicitar|rectific*|acceso|solicitud|pedir|acceder|puede|puedes|obtener|exigir|corrección) ~
                [(supresión|suprimir|eliminar|eliminación|borrado|borrar|cancelación|suprimidos|olvido)], eliminar
                (su|tu) cuenta, derecho al olvido""",
            "restriction": """[(limitación|limitar|restringir|restricción)] (de|del|al|el|su|en el)?
                ?(tratamiento|procesamiento), derechos? (de|a|a la) limitación,
                (supresión|eliminación|rectificación|derecho*|oposición) ~ [(limitación|restricción|limitar)],
                limitación de su (tratamiento|uso)""",
            "portability": "portabilidad*, format* estructurad*, lectura mecánica",
            "objection": """oposición, [(oponerse|oponerte|oponer|opone)] ~
                (tratamiento|uso|procesamiento|marketing|perfiles), derechos? (de|a) (oposición|oponer*), oponerse,
                oponerte""",
            "withdrawal": """(retirar|revocar|retirada|revocación|retire|revoque|retirado|retiro) _
                (consentimientos?|autorización|permiso), consentimiento ~ [(retirado|revocado|retirar|revocar)]""",
            "complaint": """(presentar|interponer|presentación|formular|poner|presente) _
                (reclamaciones|reclamación|queja|quejas|denuncia), reclamación* ante, quejas? ante, reclamar ante""",
            "opt-out": """darse de baja, darte de baja, cancelar (la|su|tu) suscripción, anular (la|su) suscripción,
                exclusión voluntaria, excluirse, opt-out, optar por (no|excluirse), no vendan? mis, no vender( ni
                compartir)? mis, rechazar (las )?cookies, desactivar (las )?cookies""",
            "opt-out-signal": """global privacy control, gpc, do not track, dnt, no rastrear, control de privacidad
                global, control global de privacidad, seña* (de preferencia )?de exclusión""",
            "limit-sensitive-data": """[(limitar|limitación|restringir)] _ (uso|divulgación) _ sensible*,
                [(limitar|limitación)] _ (datos|información) _ sensible*""",
            "non-discrimination": "no discriminación, discrimina*, represalias, trato discriminatorio",
            "appeal": "apelar, apelación, (impugnar|recurrir) (nuestra|la|esta|una) decisión, derecho a recurrir",
            "authorised-agent": """(agentes?|representantes?|mandatarios?) autorizad*, apoderad*, poder notarial, poder
                de representación""",
            "judicial-remedy": """(tutela|recursos?) (judicial|judiciales|efectiv)*, tutela judicial( efectiva)?, vía
                judicial, acciones ante los tribunales""",
            "exercise": """(ejercer|ejercicio|ejerza|ejercitar|ejerce|hacer valer) _ derechos?, (sus|tus) derechos( de
                privacidad)?, solicitudes? (de los interesados|de ejercicio|de derechos|del interesado|de privacidad),
                derechos de(l)? (los )?(interesados?|titulares?), [(verificar|verificación|acreditar|comprobar)] _
                identidad, derechos arco""",
        },
        "basis": {
            "legal-basis": """(base|bases|fundamento|fundamentos)( jurídic| legal|s legal| legitimador)*( del
                tratamiento)?, base de legitimación, legitimación (del|para el) tratamiento, licitud del tratamiento,
                artículo 6""",
            "consent": """consentimientos?, consiente, consentir, consentido, (su|tu) (autorización|permiso|aprobación)(
                previa)?, con su (permiso|autorización), opt-in, aceptación expresa, (artículo|art) 6 ~ 1 _ a""",
            "contract": """(ejecución|ejecutar|celebración|cumplimiento) _ contratos?, medidas precontractuales,
                precontractual*, (relación|relaciones|obligación|obligaciones|necesidad) contractual*, contrato (con
                usted|con nosotros|celebrado|en el que|suscrito), (artículo|art) 6 ~ 1 _ b""",
            "legal-obligation": """obligaci(ón|ones)
                (legal|legales|jurídica|jurídicas|reglamentaria|reglamentarias|normativas), (legalmente|jurídicamente)
                (obligad|requerid)*, obligados por ley, (artículo|art) 6 ~ 1 _ c""",
            "legitimate-interest": """(interés|intereses) (comerciales
                )?(legítimos?|prevalecientes?|superiores?|empresariales legítimos), (artículo|art) 6 ~ 1 _ f""",
            "vital-interest": "(interés|intereses) vital*, (artículo|art) 6 ~ 1 _ d",
            "public-task": """interés público, misión (realizada )?(en|de) interés público, poderes públicos,
                (artículo|art) 6 ~ 1 _ e""",
        },
        "sale": {
            "sale": """
                [(vender|vendemos|vendido|vendidos|vendida|vende|venden|alquilar|alquilamos|alquilados|comercializar|comercializamos)]
                ~ (datos|información|listas|terceros), (datos|información) ~ [(vendidos|vendida|alquilados|venden)], no
                [(vendemos|vende|venderemos|alquilamos)], (venta|ventas) (de|de sus|de los|de la|de tus|de mis|de su)
                (datos|información), [(vender|venta|vendemos|vende|vendan|venden|vendido*)] (o|ni|y)
                (compart|divulg|alquil|ced)*""",
            "sharing": """[(compartir|compartimos|comparte|compartidos|compartida|comparten|compartido|compartiremos)] ~
                (con|datos|información), [(divulg*|revel*)], (ceder|cedemos|cedidos|cesión|cesiones|comunicaremos) _
                (datos|terceros|información), (comunicación|cesión|transmisión) de (sus |los |tus )?datos, no
                [(compartimos|comparte)],
                [(transmitir|transmitimos|comunicar|comunicamos|facilitar|facilitamos|proporcionar|proporcionamos|ceder|cederemos|cederán|comunicarán)]
                ~ a _ (terceros|socios|proveedores|prestadores|autoridades|destinatarios|empresas)""",
            "sharing-for-advertising": """publicidad (conductual|comportamental) (intercontextual|entre contextos|de
                contexto cruzado|en contextos cruzados|entre contextos cruzados|multicontexto),
                [(compartir|compartimos|comparte)] ~ publicidad (conductual|dirigida|comportamental),
                (vender|venta|vendemos|vende|vendan) (o|ni|y) [(compartir|compartimos|compartan|comparte|intercambio)]
                """,
            "financial-incentive": """(incentivos?|ventajas?) (financier|económic)*, contraprestación
                (económica|monetaria|valiosa), diferencias? de precio""",
        },
        "retention": {
            "keeping": """conserv*, retención, retenemos, retener, archivar,
                [(almacen*|guardar|guardamos|guardados|mantener|mantenemos|mantendremos|mantendrán)] ~
                (durante|hasta|mientras|plazo|período|meses|años|datos|días)""",
            "deletion": """(se|serán|será|son|automáticamente|definitivamente|ser|los|nosotros) _
                [(suprim*|elimin*|borr*|destru*)], eliminamos, suprimimos, borramos,
                [(suprimir*|eliminados|eliminarán|eliminación|supresión|borrados)] ~ (después|transcurrid*|en un
                plazo|cuando|tras|al cabo|una vez|dentro de), (después|transcurrid*|tras|una vez) ~
                [(suprimi*|eliminad*|eliminan|eliminarán|borrad*|destruid*)], eliminación automática""",
            "storage-period": """(plazos?|períodos?|periodos?|tiempo|política|políticas|criterios) de
                (conservación|retención|almacenamiento), cuánto tiempo, durante el (plazo|tiempo|período|periodo)""",
            "as-long-as-needed": """(mientras|durante el tiempo|tanto tiempo como|el tiempo|el tiempo que) ~
                (necesari*|requerid*|cuenta|necesite*|requier*|mantenga), más tiempo del necesario, (ya no|dejen de|no)
                (sean|sea|son|es|ser) (necesari)*, tiempo (estrictamente )?necesario""",
            "anonymisation": """anonimi*, anónim*, seudonimi*, seudónim*, pseudonimi*, agregad*, desidentific*,
                despersonaliz*, disociad*""",
            "backups": "copias? de (seguridad|respaldo), respaldos?",
        },
        "notice": {
            "changes": """(modificacion*|cambios?|actualizacion*|revisi*) (a|de|en) _ (política*|aviso|declaración),
                (modificar|actualizar|cambiar|modificamos|actualizamos|revisar) _ (política*|aviso|declaración),
                (política|declaración|aviso) ~ [(modificada|actualizada|revisada|modificado|actualizado)],
                (modificaciones|cambios) (importantes|sustanciales|significativos|materiales)""",
            "by-e-mail": """(inform*|notific*|avis*|comunic*|envi*) ~ [(por|mediante|a través de) (correo|correo
                electrónico|e-mail|un correo electrónico)], notificaciones? por (correo electrónico|e-mail)""",
            "on-the-site": """(aviso|notificación|mensaje|anuncio)s? (destacad|visible|bien visible|clar|prominente)*,
                [(publicar|publicad*|publicaremos|publicando|publicamos|aviso)] ~ en (nuestro|nuestra|el|este|esta)
                (sitio|página|plataforma|web), en (nuestro|nuestra|el|este|esta) (sitio|página|plataforma|web) ~
                [(public*|aviso|notific*|anunci*)], notificaciones? (en|dentro de) la aplicación""",
            "in-advance": """(previo aviso|aviso previo|con antelación|con anticipación|por adelantado|notificación
                previa|preaviso), antes de (que ~ )?(su |la )?(entrada en vigor|entren en vigor|entre en vigor|surtan
                efecto|entrada en vigencia), antes de (que |realizar |introducir |hacer |los |estos )_
                (cambios|modificaciones), (#|treinta|quince) días antes""",
            "check-back": """[(revise|consulte|compruebe|visite|revisa|consulta|visita)] ~
                (periódicamente|regularmente|con frecuencia|frecuentemente|de vez en cuando|con
                regularidad|ocasionalmente), (le|usted|recomend*|te|debe|aconsej*) ~
                [(revisar*|consultar*|comprobar|visitar*|leer*|verificar|revise|consulte)] ~
                (periódicamente|regularmente|con frecuencia|frecuentemente|de vez en cuando|con regularidad),
                (periódicamente|regularmente) [(revise|consulte|revisa|consulta)]""",
            "continued-use": """uso (continuado|continuo|posterior),
                (continuar|continúa|seguir|sigue|continuando|siga|continúe) _ (utilizando|usando|uso|utilizar|usar),
                utilización continuada""",
            "last-updated": """(última|fecha de la última|fecha de) (actualización|modificación|revisión), fecha de
                (entrada en vigor|vigencia|entrada en vigencia), (vigente|en vigor|efectiva|vigor) (desde|a partir|desde
                el), actualizad* (el|a)""",
        },
        "contact": {
            "controller": """responsables? (conjuntos? )?(del|de) (tratamiento|tratamientos|los datos|datos|fichero),
                responsable del procesamiento, corresponsables?, responsable del tratamiento de""",
            "data-protection-officer": """delegad* de protección de datos, dpo, dpd, (responsable|oficial|encargad*) de
                (protección de datos|privacidad)""",
            "representative": """representantes? en (la |el )?(unión|ue|europa|eee|reino unido|espacio), representantes?
                (europeo|de la ue), (artículo|art) 27""",
            "supervisory-authority": """autoridad* (de control|de supervisión|supervisora*|de protección de datos|de
                control competente|nacional de protección de datos), agencia española de protección de datos, aepd,
                agencia de protección de datos""",
            "contact-us": """(contáctenos|contáctanos|contacte con nosotros|contactar con nosotros|ponerse en
                contacto|póngase en contacto|ponte en contacto|ponerte en contacto|contactarnos|escríbanos|dirigirse a
                nosotros|comunicarse con nosotros|comuníquese con nosotros), [contactar] _
                (equipo|delegado|departamento)""",
            "by-e-mail": """(contact*|escrib*|solicitud*|envi*|dirigi*|pregunta*|diríjase) ~ [(por|mediante) (correo
                electrónico|e-mail)], (enviar|envíe|enviando|envía|escribir|escriba|enviarnos|envíenos|mandar) (un |una
                )?(correo electrónico|e-mail|correo), por (correo electrónico|e-mail) a""",
            "by-post": """(por|mediante) (correo postal|correo ordinario|correo certificado|carta|vía postal), correo
                postal""",
            "by-telephone": """por teléfono, (llamar|llame|llámenos|llamarnos|llamando|llámanos) (al|a|por teléfono),
                llámenos, número gratuito, línea gratuita, telefónicamente""",
            "by-form": """formularios? (de contacto|en línea|web|de solicitud|online|de
                ejercicio|habilitado*|disponible*), portal de privacidad""",
        },
        "children": {
            "children": "niñ*, menores?( de edad)?, adolescentes?, jóvenes",
            "age-limit": """(menores de|mayores de|menos de|menor de|mayor de|al menos|tener|cumplido|inferior
                a|tengan|tenga) (13|14|15|16|18|21|trece|catorce|dieciséis|dieciocho) años,
                (13|14|15|16|18|trece|catorce|dieciséis|dieciocho) años (de edad|o más|o mayores), edad (mínima|legal),
                mayoría de edad, límite de edad, mayores? de edad, edad de (13|14|16|18)""",
            "parents": """padres?, madres?, tutor, tutores, (titulares? de la )?(patria potestad|responsabilidad
                parental), progenitor*, representantes? legales""",
            "parental-consent": """(consentimiento|autorización|permiso) (parental|paterno),
                (consentimiento|autorización|permiso) _ (padres?|madre|tutor|tutores|progenitor*|patria potestad)""",
        },
        "automated-decision": {
            "automated-decisions": """(decisiones|decisión|toma de decisiones) _ (automatizad|automátic)*, decisiones _
                tratamiento automatizado, (tratamiento|procesamiento)s? automatizados?, exclusivamente automatizad*,
                (artículo|art) 22""",
            "logic": "lógica (aplicada|implicada|utilizada|subyacente|involucrada)",
            "legal-effects": """efectos? (jurídicos?|legales?), (afecte|afectar|afecten) _ significativa*,
                significativamente de modo similar, consecuencias previstas""",
            "human-review": """(intervención|revisión|supervisión|participación) humana, impugnar la decisión, revisión
                manual""",
        },
        "scope": {
            "open-list": """(incluid*|incluyendo|incluye|incluyen|entre ell*) ~ (sin limitar*|no limitad*|sin
                limitación|sin carácter limitativo|a título enunciativo|sin que|no se limita*|sin limitaciones), sin
                limitación, (pero )?sin (limitarse|limitación|estar limitad*) a?, no exhaustiv*, entre (otros|otras),
                etc, etcétera, a título (enunciativo|ejemplificativo), no se limita*""",
            "examples": """por ejemplo, tales como, tal como, como por ejemplo, incluid*, incluyendo, en particular, p
                ej""",
            "any": "cualquier, cualquiera, cualesquiera, alguna, algún",
            "all": "todos, todas, todo, toda, la totalidad, cada",
            "only": "sólo, solo, solamente, únicamente, exclusivamente, estrictamente, limitad* a",
            "some": "algunos, algunas, ciertos, ciertas, cierta, determinad*, limitad*, seleccionad*",
            "usually": """generalmente, en general, habitualmente, normalmente, por lo general, en la mayoría de los
                casos, a menudo, a veces, en algunos casos, en ciertos casos, típicamente, en principio, en determinados
                casos, ocasionalmente, por regla general""",
            "discretion": """(a |según )?(nuestra|su) (entera |exclusiva |sola |propia |absoluta |libre )?discreción,
                (nos )?reserva* el derecho, si lo consideramos (necesario|oportuno|apropiado), (criterio
                exclusivo|exclusivo criterio), a nuestro (exclusivo |entero |propio )?criterio""",
            "reasonable": """razonable*, razonablemente, (en la medida de lo|cuando sea|si es|siempre que sea) posible,
                medidas (apropiadas|adecuadas|oportunas), comercialmente razonable*""",
            "legal-limits": """(en la medida|salvo que|a menos que|si|cuando|según|salvo) _
                (permit*|exij*|exig*|permite*|requier*|autoric*) _ (ley|leyes|legislación|normativa), (de conformidad
                con|conforme a|de acuerdo con|con sujeción a|en virtud de) _ (ley|leyes|legislación|normativa)
                (aplicable*|vigente*), permitid* por la (ley|legislación)""",
            "from-time-to-time": """de vez en cuando, periódicamente, ocasionalmente, regularmente, de tiempo en tiempo,
                cada cierto tiempo""",
        },
    },
    other_senses="""
        en nombre (de|y), nombre* de dominio, nombre* (de la empresa|comercial|de archivo|del producto|de la marca|del
        proyecto), a nombre de, en la (siguiente )?dirección, direcci(ón|ones) (url|web|de internet), en (esta|la
        siguiente|nuestra) dirección, edad (de piedra|media), salud (de|del)
        (nuestro|nuestros|servicio|sistema|red|internet), salud pública, compart* (sus|tus|su|tu)
        (opinion*|ideas|pensamientos|experiencia*|comentarios), (que )?(usted|usuarios)
        (comparta|comparte|compartan|comparten|decide compartir)( con nosotros)?, compartir con nosotros, que
        compartas?, que comparte con nosotros, (a la|parte superior) derecha, derecho* (de autor|de
        propiedad|reservados|aplicable|administrativo|de voto), todos los derechos reservados, conforme a derecho,
        (cambios|modificaciones) menores, actualizaciones menores, al por menor, al menos, por lo menos, cuando menos,
        empresa matriz de cálculo, a menor, en cualquier (momento|caso), en todo (momento|caso), ante todo, sobre todo,
        en absoluto, no obstante, alguna (pregunta|duda), cualquier (pregunta|duda|consulta), todos los días, todo lo
        demás, cada vez, con todo, accesos? no autorizados?( a sus datos)?, (divulgación|revelación|acceso|comunicación)
        (no autorizad|accidental|ilícit)*, (acceso|acceder) a (nuestros|nuestro|el|este|los|nuestra|la)
        (servicios?|sitio|plataforma|instalaciones|web|aplicación), puntos? de venta, (equipo|departamento) de ventas,
        en venta, (vendemos|vender) (productos|servicios), bancos? de (datos|sangre|imágenes|pruebas), bases? de datos,
        condiciones generales de (venta|contratación), derecho contractual, empleo de (cookies|tecnologías), formación
        (de|del) (nuestro|nuestros|personal|empleados), imagen (de marca|corporativa), imágenes (transparentes|de
        nuestros productos), preguntas? de seguridad, seguridad social, (estos|dichos) intereses, intereses (o|y) _
        (derechos|libertades), de (su|nuestro) interés, sector público, clave* pública*, días? festivos?, dominio
        público, poder adquisitivo, representantes? (de ventas|comerciales|del servicio), como
        (se|tal|usted|responsable|máximo|mínimo|resultado|parte|consecuencia|encargado|cliente|usuario|empresa), así
        como, tanto ~ como, según como, tan pronto como, tanto como, a cargo, cargo adicional, con cargo a, a solas,
        como (proveedor|tercero)*, (del|el|su|un) teléfono (móvil|inteligente), teléfonos? (inteligentes?|móviles?),
        llamada* de teléfono, (divulgación|comunicación|revelación) ~ no autorizad*, acceso ~ divulgación ~ no
        autorizad*
    """,
    fold=without_accents,
)
