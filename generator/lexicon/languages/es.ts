import type { LanguageWords } from '../language-words.ts'

/** Spanish. */
export const es: LanguageWords = {
  code: 'código códigos codigo codigos cód código_de_error valor_de_retorno enumeración',
  number: 'número numero nº núm identificador',
  subject:
    'error errores estado estados respuesta respuestas resultado retorno fallo excepción fallos excepciones resultados alarma alarmas avisos',
  value: 'valor valores',
  name: 'nombre nombres constante símbolo título denominación',
  description: 'descripción descripcion significado explicación detalle detalles definición glosa uso resumen',
  note: 'comentario comentarios observación observaciones nota notas',
  message: 'mensaje mensajes texto',
  cause: 'causa causas razón motivo motivos',
  remedy: 'solución soluciones acción acciones resolución corrección recomendación qué_hacer',
  situation: 'caso casos escenario situación condición método operación función criterio criterios',
  example: 'ejemplo ejemplos datos_de_prueba tarjetas_de_prueba tarjeta_de_prueba',
  parameter:
    'parámetro parámetros parametro campo campos propiedad propiedades atributo argumento opción clave variable dato termino término requisito ambiente componente componentes octeto tema cabecera cabeceras encabezado encabezados',
  type: 'tipo tipos formato',
  category: 'categoría nivel clase',
  required: 'requerido obligatorio opcional predeterminado por_defecto',
  size: 'tamaño largo longitud máximo mínimo unidad',
  date: 'fecha versión cambio cambios',
  thing:
    'país países moneda monedas divisa idioma idiomas banco bancos tarjeta tarjetas ciudad provincia código_de_barras códigos_de_barras código_postal código_otp',
  event: 'evento eventos',
  outcome:
    'error* fallo* falló fallid* falla* no inválid* invalid* incorrect* desconocid* inexistente* encontrad* encuentra falta* denegad* rechaz* prohibid* expirad* vencid* caducad* excedid* excede* insuficiente* ya cancelad* anulad* pendiente* proceso exitos* éxito aprobad* aceptad* completad* bloquead* suspendid* existe imposible mal ninguna ningún duplicad* autorizad* permitid* finalizad* errón* superado* agotad*',
  yes: 'sí si',
  no: 'no',
  other: 'otros otras otro',
  deprecated: 'obsoleto deprecado descontinuado ya_no_se_usa ya_no_se_utiliza ya_no_se_envía en_desuso',
  gone: 'eliminado',
  since: 'desde use usar a_partir reemplazado',
  or: 'o y e así_como y/o',
  more: 'y_más o_más y_superior y_superiores o_superior en_adelante y_siguientes',
  begin: 'desde inicio primer primero de',
  end: 'hasta último ultimo fin',
  dataType: 'cadena entero número booleano objeto arreglo texto fecha',
  rowNumber: 'nº n.',
  article: 'el la los las un una unos unas lo',
  boundary:
    'a al ante con contra cuando de debido del desde durante en entre hacia hasta mientras o para pero por porque que según si sin sobre tras y',
  loose: 'es son fue ha han ser está están no se su sus este esta esto puede debe ya más',
  advice: 'por_favor verifique compruebe revise intente inténtelo contacte consulte espere si_el_problema_persiste',
  enumeration: 'enumeraciones',
  wire: 'servidor cadena',
  member: 'constante enumeración miembro',
  byte: 'octeto octetos',
  offset: 'desplazamiento',
  extent: 'longitud tamaño largo',
  vocabulary: 'sistema_de_códigos sistemas_de_códigos conjunto_de_valores conjuntos_de_valores',
}
