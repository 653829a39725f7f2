/** “(new!)”, “(beta)”, “(since 2.0)”, “(v3+)”, “(default)”: what stands beside a code or its name and is said of it, often for a while. */
const remark =
  /!$|^(?:new|beta|alpha|experimental|preview|draft|coming soon|the default|default|standard|recommended|optional|reserved|internal|common|rare|(?:new |added |introduced |available )?(?:since|from|in|as of) v?\d[\d.]*|v?\d+(?:\.\d+)+\+?|v\d+\+?|neu|vorgabe|par défaut|por defecto|predeterminado|padrão|predefinito|по умолчанию|默认|既定|기본값|seit|nouveau|nouvelle|depuis|nuevo|nueva|desde|novo|nova|nuovo|nuova|новый|новая|новое|нов|новинка|с версии [\d.]+|жаңа|yeni|nowy|nowe|新|新增|新規)$/iu

/**
 * Whether a text in brackets is said of a code for a while, and names nothing.
 *
 * @param text - What stands in the brackets.
 */
export function isRemark(text: string): boolean {
  return remark.test(text.trim())
}
