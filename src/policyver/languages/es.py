"""Spanish.

Written from general knowledge, around the words that earlier versions knew. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="es",
    calendars=("es",),
    has_spaces=True,
    cardinals=words(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
        " dieciocho diecinueve veinte"
    ),
    ordinals=words("primer tercer")
    + inflected(
        "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer decimocuart"
        " decimoquint decimosext decimoséptim decimoctav decimonoven vigésim",
        "o a os as",
    ),
    numbers=words(
        "veintiún veintiuno treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles"
        " millón millones docena quincena medio media medios medias mitad doble triple"
    ),
    number_pattern=r"veinti\w+|dieci\w+|(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s",
    units=words(
        "día días semana semanas mes meses trimestre trimestres semestre semestres año años hora horas minuto minutos"
        " segundos década décadas diario diaria diariamente semanal semanalmente mensual mensuales mensualmente"
        " trimestral anual anuales anualmente hábil hábiles natural naturales"
    ),
    limits=words(
        "máximo máxima mínimo mínima más menos antes después hasta desde dentro tras mayor menor superior"
        " inferior exceder excede excederá supere superar último última últimos últimas tarde inmediatamente"
        " indefinidamente permanentemente temporalmente"
    ),
    negations=words(
        "no nunca jamás ningún ninguno ninguna ningunos ningunas tampoco ni nada nadie sin salvo excepto solo sólo"
        " solamente únicamente exclusivamente sino rechazar rechazado deniega denegado"
    ),
    opposites=words("in im i ir des dis no a"),
    duties=words(
        "debe deben debemos debes debéis deberá deberán deberemos deberás debía debían debería deberían siempre"
        " obligado obligada obligados obligadas obligatorio obligatoria obligación obligaciones necesario necesaria"
        " requiere requieren requerido exige exigido deber deberes vender vende venden vendemos vendido"
    ),
    permissions=words(
        "puede pueden podemos puedes podéis podrá podrán podremos podrás podía podría podrían permitido permitida"
        " permite permiten autorizado autorizada prohibido prohibida prohíbe derecho derechos"
    ),
    months=words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    days=words("lunes martes miércoles jueves viernes sábado domingo"),
    sections=words("artículo sección parte capítulo cláusula"),
    effective_dates=("vigente desde", "en vigor"),
    update_dates=("actualizado", "actualizada", "última actualización", "a partir del"),
    title=r"(?:política|aviso|declaración)\ de.*(?:privac|cookies|datos)",
    about_a_title=r"modific|cambios",
    pages=("página # de #", "página #/#", "página #", "pág. # de #", "pág. #", "# de #"),
    waits=("cargando", "espere", "por favor espere", "por favor, espere", "un momento"),
    switched_on=words("activ habilit desactiv necesit requi permit sin admit"),
    conjunctions=words("y e o u"),
    short_months=words("ene feb mar abr may jun jul ago sept oct nov dic"),
    short_days=words("lun mar mié jue sáb dom"),
    common_words=words("vie"),
    twins=words("muy nos si sí no mucho que él casi ya baden"),
    between_twins=words("a por en tras de"),
)
