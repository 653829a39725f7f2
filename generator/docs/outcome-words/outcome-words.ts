/**
 * Words of texts that say how something went or how it stands (failed, not found, expired, succeeded, pending), as the
 * meanings of codes do and the descriptions of fields do not. By language, in lower case, separated by spaces: `x*` stands for
 * every word that begins with x. In scripts without spaces any part of a text matches. To teach doc-codes a word, add it here.
 */
export const outcomeWords: Readonly<Record<string, string>> = {
  English:
    'error* err fail* invalid* incorrect* wrong bad malformed unknown unexpected* unsupported not no cannot can’t couldn’t ' +
    'doesn’t isn’t don’t unable found missing success* succeed* ok okay passed denied deny* reject* refus* declin* ' +
    'forbidden unauthori* unauthenti* expir* timeout* timed unavailab* exceed* insufficien* duplicat* conflict* mismatch* ' +
    'violat* already cancel* abort* interrupt* terminat* pending processing processed progress complet* approved accepted ' +
    'authorized captured settled delivered undeliver* queued waiting await* started stopped lost stolen corrupt* overflow* ' +
    'underflow* unreachable illegal unrecogni* inconsisten* restricted blocked disabled busy exists nonexist* too limit* ' +
    'throttl* suspended revoked inactive closed unpaid refunded temporar* maintenance unprocess* gone permitted prohibit* ' +
    'permission* occurred occurs reached inaccessib* unsuccess* partially fault* fatal crash* panic* unspecified undefined ' +
    'uninitiali* unimplemented incomplete incompatib* unsatisf*',
  German:
    'fehler* fehlt fehlend* fehlgeschlagen* nicht kein keine keinen ungültig* falsch* unbekannt* unzulässig* unerwartet* ' +
    'abgelehnt* verweigert* abgelaufen* gesperrt* blockiert* überschritten* erfolgreich* erfolg gefunden bereits ' +
    'abgebrochen* storniert* ausstehend* bearbeitet* abgeschlossen* unvollständig* zeitüberschreitung* doppelt* wurde ' +
    'konnte ungenügend*',
  Dutch:
    'fout* niet geen ongeldig* onjuist* onbekend* ontbreekt ontbreken* geweigerd* afgewezen* verlopen* geblokkeerd* ' +
    'overschreden* mislukt* gelukt geslaagd* succesvol* gevonden reeds geannuleerd* voltooid* verwerkt wachten* dubbel*',
  Scandinavian:
    'fel felaktig* fejl* feil* inte ikke ingen ogiltig* ugyldig* okänd* ukendt* ukjent* saknas mangler nekad* afvist* ' +
    'avvist* avvisad* utgången udløbet utløpt misslyckad* mislykkedes mislyktes lyckad* vellykket* hittades fundet funnet ' +
    'redan allerede avbruten* afbrudt* avbrutt* överskrid* overskred* godkänd* godkendt* godkjent* väntar venter*',
  French:
    'erreur* échec* échou* pas aucun* invalide* incorrect* inconnu* inexistant* introuvable* trouvé* manqu* refus* rejet* ' +
    'interdit* expir* dépass* insuffisan* indisponible* déjà annul* abandonn* interromp* attente réussi* succès effectué* ' +
    'approuvé* accepté* terminé* bloqué* suspend* impossible* mauvais* été doublon* épuisé* non',
  Spanish:
    'error* fallo* falló fallid* falla* no inválid* invalid* incorrect* desconocid* inexistente* encontrad* encuentra ' +
    'falta* denegad* rechaz* prohibid* expirad* vencid* caducad* excedid* excede* insuficiente* ya cancelad* anulad* ' +
    'pendiente* proceso exitos* éxito aprobad* aceptad* completad* bloquead* suspendid* existe imposible mal ninguna ningún ' +
    'duplicad* autorizad* permitid* finalizad* errón* superado* agotad*',
  Portuguese:
    'erro* falha* falhou não nao inválid* incorret* desconhecid* inexistente* encontrad* falta* ausente* negad* recusad* ' +
    'rejeitad* proibid* expirad* vencid* excedid* excede* insuficiente* já cancelad* pendente* processamento sucesso ' +
    'aprovad* aceit* concluíd* bloquead* suspens* existe impossível autorizad* permitid* foi ocorreu duplicad* indisponíve* ' +
    'esgotad*',
  Catalan: 'errada* fallat* no invàlid* incorrect* desconegu* trobat* falta denegat* rebutj* caducat* pendent* èxit',
  Italian:
    'errore* errori fallit* fallimento non nessun* invalid* errat* scorrett* sconosciut* inesistente* trovat* mancante* ' +
    'manca negat* rifiutat* vietat* scadut* superat* insufficiente* già annullat* attesa successo riuscit* approvat* ' +
    'accettat* completat* bloccat* sospes* impossibile duplicat* autorizzat* consentit*',
  Romanian:
    'eroare* erori eșec* eșuat* nu invalid* incorect* greșit* necunoscut* inexistent* găsit* lipsă lipsește refuzat* ' +
    'respins* interzis* expirat* depășit* insuficient* deja anulat* așteptare succes aprobat* acceptat* finalizat* blocat* ' +
    'imposibil',
  Russian:
    'ошибк* ошибоч* сбой* не нет неверн* некоррект* неправильн* недействит* недопустим* неизвестн* недоступ* недостаточ* ' +
    'неуспеш* неудач* ненайден* найден* отсутств* отказ* отклон* запрещ* заблокир* истек* истёк* превыш* уже отмен* прерв* ' +
    'ожида* обрабатыва* обработ* успех* успешн* одобрен* принят* завершен* завершён* выполнен* доставлен* удал* дублир* ' +
    'существует исчерпан* приостанов* просроч* невозможн* без',
  Ukrainian:
    'помилк* збій* не немає невірн* некорект* неправильн* недійсн* неприпустим* невідом* недоступ* недостат* неуспішн* ' +
    'знайден* відсутн* відмов* відхилен* заборон* заблокован* закінчив* перевищ* вже скасован* перерван* очіку* обробля* ' +
    'успіх* успішн* схвален* прийнят* завершен* виконан* доставлен* дублю* існує неможлив*',
  Belarusian:
    'памылк* не няма няправільн* невядом* недапушчальн* знойдзен* адсутн* адмов* адхілен* забаронен* скасаван* паспяхов*',
  Bulgarian:
    'грешк* грешн* неуспеш* не няма невалид* некорект* неправил* неизвест* недостат* намерен* липсва* отказан* отхвърл* ' +
    'забранен* блокиран* изтекъл* изтекл* надвишен* вече отменен* прекъснат* чака* обработва* успех* успешн* одобрен* ' +
    'приет* завършен*',
  SouthSlavic:
    'greška* greške neuspe* neuspj* napaka* ne nije ni nema nevažeć* neispravn* neveljav* nepravil* nepoznat* neznan* ' +
    'pronađen* najden* nedostaje manjka odbijen* zavrnjen* zabranjen* istekao* istekla* potekel* potekla* prekorač* već že ' +
    'otkazan* preklican* čeka* uspešn* uspješn* odobren* prihvać* završen* zaključen* blokiran* грешка* неуспешн* није нема ' +
    'неважећ* неисправн* непознат* пронађен* недостаје одбијен* истекао* истекла* већ успешн* невалидн* одбиен*',
  Polish:
    'błąd błęd* niepowodz* nieudan* nie brak niepoprawn* nieprawidł* nieważn* nieznan* niedozwol* niedostęp* niewystarcz* ' +
    'znalezion* brakuj* odmow* odrzuc* zabron* zablokow* wygas* przekrocz* już anulow* przerwan* oczekuj* przetwarz* ' +
    'sukces* pomyśln* poprawn* zaakceptow* przyjęt* zakończ* wykonan* dostarcz* zduplik* istnieje niemożliw* bez',
  CzechAndSlovak:
    'chyb* neúspěš* neúspeš* ne není nie je nelze nepodař* neplatn* nesprávn* neznám* nepovol* nedostup* nedostat* nalezen* ' +
    'nenalezen* nájden* nenájden* chýba odmítnut* odmietnut* zamítnut* zamietnut* zakázan* blokován* vypršel* vypršal* ' +
    'překroč* prekroč* již už zrušen* přerušen* prerušen* čeká čaká zpracov* spracov* úspěš* úspeš* schválen* přijat* ' +
    'prijat* dokonč*',
  Hungarian:
    'hiba* hibás* nem nincs érvénytelen* helytelen* ismeretlen* található hiányz* elutasít* megtagad* tilos letilt* lejárt* ' +
    'túllép* már törölt* megszakít* várakoz* feldolgoz* siker* elfogad* jóváhagy* befejez* létezik',
  Finnish:
    'virhe* epäonnistu* ei eivät kelvo* tuntemat* löydy* löyty* puuttu* evätty hylätty* kiellet* estet* vanhentu* ylit* jo ' +
    'peruut* peruttu* keskeyt* odott* käsittel* onnistu* hyväksyt* valmis',
  Baltic:
    'viga* vead ebaõnnestu* ei kehtetu* tundmatu* leitud puudu* keelatud* aegunud* ületatud* juba tühistat* ootel õnnestu* ' +
    'edukalt kļūd* neizdev* nav nederīg* nepareiz* nezinām* atrast* trūkst noraidīt* aizliegt* beidz* pārsniegt* jau ' +
    'atcelt* gaida veiksmīg* pabeigt* klaid* nepavyk* nėra ne neteising* negalioj* nežinom* rast* trūksta atmest* ' +
    'draudžiam* pasibaig* viršyt* atšaukt* laukia sėkming* užbaigt*',
  Greek:
    'σφάλμα* λάθος αποτυχ* απέτυχ* δεν μη όχι άκυρ* λανθασμέν* άγνωστ* βρέθηκε λείπει απορρίφθηκ* απαγορεύ* έληξε ληγμέν* ' +
    'υπέρβαση ήδη ακυρώθηκ* ακυρωμέν* εκκρεμ* επιτυχ* εγκρίθηκ* ολοκληρώθηκ*',
  Albanian:
    'gabim* dështo* nuk pavlefshëm* panjohur* gjet* mungon refuzua* skaduar* tejkalua* tashmë anulua* pritje sukses*',
  Turkish:
    'hata* değil yok geçersiz* yanlış* bilinmeyen* bulunamadı* bulunmu* eksik* reddedil* yasak* engellen* süresi aşıl* ' +
    'aşım* yetersiz* zaten iptal* bekl* işlen* başarı* onaylan* kabul tamamlan* teslim iletil* kapalı* desteklenm* tekrar* ' +
    'edilemedi* yapılamadı* oluştu* olmayan*',
  AzerbaijaniAndTurkmen:
    'xəta* səhv* uğursuz* deyil yoxdur etibarsız* yanlış* naməlum* tapılma* çatışm* rədd* qadağan* bloklan* bitib keçib ' +
    'aşıl* artıq ləğv gözlə* uğurl* təsdiq* tamamlan* ýalňyş* nädogry* tapylma* üstünlik*',
  Kazakh:
    'қате* сәтсіз* емес жоқ жарамсыз* дұрыс бұрыс белгісіз* табылма* табылды жетіспе* жеткіліксіз* қабылданбады* тартыл* ' +
    'тыйым бұғатта* мерзімі өткен* асып асты бұрын күтіл* күтуде өңделуде сәтті* мақұлдан* қабылданды аяқталды жеткізіл* ' +
    'болмады мүмкін қажет',
  KyrgyzAndTatar:
    'ката* жараксыз* эмес жок туура табылга* белгисиз* четке тыюу ийгилик* күтүүдө хата* ялгыш* түгел юк дөрес табылма* ' +
    'уңышлы*',
  Uzbek:
    'xato* muvaffaqiyatsiz* emas yo’q mavjud noto’g’ri yaroqsiz* noma’lum* topilma* yetarli* rad taqiqlan* bloklan* muddati ' +
    'oshib allaqachon bekor kutil* muvaffaqiyatli* tasdiqlan* yakunlan* хато* эмас йўқ нотўғри топилма* муваффақият*',
  Mongolian:
    'алдаа* амжилтгүй* биш байхгүй буруу* олдсонгүй* хүчингүй* татгалз* хориг* хугацаа хэтэр* цуцлагд* хүлээ* амжилттай* ' +
    'амжилт',
  Arabic:
    'خطأ أخطاء خاطئ* فشل* فاشل* غير ليس لا لم يتعذر تعذر مفقود* مرفوض* رفض* ممنوع* محظور* منته* انتهت انتهاء تجاوز* مسبقا ' +
    'بالفعل ملغ* ألغي* معلق* انتظار ناجح* نجاح* نجح* تمت مقبول* مكتمل* محجوب* مجهول* صالح* موجود* العثور',
  Persian:
    'خطا* ناموفق* نامعتبر* نادرست* اشتباه* نیست نشد* ندارد* یافت ناشناخته* ناقص* رد مجاز منقضی* بیش مسدود* تکراری* لغو* ' +
    'انتظار موفق* تایید* تکمیل* انجام شکست* وجود قبلا',
  Urdu: 'غلط* ناکام* نہیں نامعلوم* نادرست* موجود مسترد* ممنوع* ختم منسوخ* زیر کامیاب* مکمل*',
  Hebrew:
    'שגיאה שגיאת שגיאות נכשל* כשל* לא אין שגוי* חסר* נמצא נדח* אסור* חסום* פג* חריגה כבר בוטל* ממתין* בהצלחה הצליח* אושר* ' +
    'הושלם*',
  Hindi:
    'त्रुटि* विफल* असफल* नहीं अमान्य* गलत ग़लत अज्ञात* मिला अनुपलब्ध* अस्वीक* निषिद्ध* समाप्त अधिक पहले रद्द* लंबित* सफल* ' +
    'स्वीकृत* पूर्ण*',
  BengaliAndMarathi:
    'ত্রুটি* ব্যর্থ* নয় নেই না অবৈধ* ভুল অজানা* পাওয়া অনুপস্থিত* প্রত্যাখ্যা* নিষিদ্ধ* মেয়াদ বাতিল* অপেক্ষ* সফল* ' +
    'अयशस्वी* नाही अवैध* चुकीच*',
  TamilAndTelugu: 'பிழை* தோல்வி* இல்லை தவறான* செல்லாத* வெற்றி* లోపం* విఫల* లేదు చెల్లని* తప్పు* విజయవంత*',
  Thai: 'ผิดพลาด ล้มเหลว ไม่ ไม่พบ ไม่ถูกต้อง ผิด หมดอายุ เกิน ปฏิเสธ ถูกระงับ ยกเลิก รอ สำเร็จ อนุมัติ เสร็จสิ้น ซ้ำ',
  Vietnamese: 'lỗi không chưa sai thất bại hết quá vượt chối hủy huỷ trùng thiếu bị chờ đang thành đã khóa tồn',
  IndonesianAndMalay:
    'kesalahan* salah gagal* tidak bukan belum invalid* kurang ditemukan dijumpai hilang ditolak* dilarang* diblokir* ' +
    'kedaluwarsa* kadaluarsa* tamat melebihi melampaui sudah dibatalkan* batal menunggu tertunda* diproses* berhasil* ' +
    'berjaya* sukses* disetujui* diterima* selesai* terkirim* ralat* terlalu',
  Filipino:
    'mali error hindi wala nabigo bigo nakita nahanap tinanggihan bawal lumampas natapos kinansela naghihintay matagumpay ' +
    'tagumpay',
  Swahili:
    'kosa hitilafu imeshindwa imeshindikana si siyo haijapatikana haipatikani batili sahihi imekataliwa imekwisha imefaulu ' +
    'imefanikiwa inasubiri',
  Chinese:
    '错误 錯誤 失败 失敗 异常 異常 无效 無效 非法 未 不存在 不支持 不支援 不能 不可 不足 不正确 不正確 不匹配 不合法 不允许 无法 無法 没有 沒有 为空 為空 缺少 拒绝 拒絕 禁止 过期 過期 超时 逾時 超过 超過 ' +
    '超出 限制 重复 重複 已存在 已经 已經 取消 中断 中斷 中止 等待 处理中 處理中 进行中 成功 完成 通过 通過 已 正常 冻结 凍結 被 有误 有誤 不是 不符 损坏 丢失',
  Japanese:
    'エラー 失敗 異常 無効 不正 不明 ない ません できな ありませ なかった 見つかり 存在し 不足 拒否 禁止 期限切れ 切れ タイムアウト 超え 超過 重複 既に すでに 済み キャンセル 中断 待ち 待機 処理中 成功 完了 ' +
    '正常 承認 誤り 間違 不可 されました',
  Korean:
    '오류 에러 실패 이상 잘못 않은 않습 않음 없는 없습 없음 없다 무효 불가 부족 거부 거절 금지 만료 초과 중복 이미 취소 중단 대기 처리중 성공 완료 정상 승인 누락 차단 미등록 못한 못했 되었습 발생',
  Georgian: 'შეცდომა* ვერ არ არის არასწორ* უცნობ* მოიძებნა უარყოფ* აკრძალ* ვადა გაუქმებ* მოლოდინ* წარმატებ*',
  Armenian: 'սխալ* ձախող* չի չկա անվավեր* անհայտ* գտնվ* մերժ* արգել* ժամկետ* չեղ* սպաս* հաջող*',
}
