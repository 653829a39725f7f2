// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

/** The message of `Ok`. */
export const apiCode0 = 'Операция сәтті аяқталды.'

/** The message of `Validation`. */
export const apiCode1 =
  'Кейбір мәндерді жасау немесе жаңарту кезінде берілген деректерді тексеру қатесі. data өрісінде қандай өрістердің дұрыс толтырылмағандығы туралы ақпарат берілген. Қателерді түзетіп, жаңа деректермен сұрауды қайталау керек.'

/** The first sentence of {@link apiCode1}. */
export const apiCode1Summary = 'Кейбір мәндерді жасау немесе жаңарту кезінде берілген деректерді тексеру қатесі.'

/** The message of `RecordNotFound`. */
export const apiCode2 =
  'Көрсетілген жазба табылмады. Мүмкін, ол жойылған, жазба ID-і дұрыс емес немесе жазбаға қол жеткізуге тырысқан пайдаланушының оған қол жеткізу құқықтары жоқ.'

/** The first sentence of {@link apiCode2}. */
export const apiCode2Summary = 'Көрсетілген жазба табылмады.'

/** The message of `UnknownApplicationError`. */
export const apiCode3 =
  'Белгісіз қолданба қатесі. Қолдау қызметіне хабарласып, алынған сұраудың егжей-тегжейін хабарлаңыз.'

/** The first sentence of {@link apiCode3}. */
export const apiCode3Summary = 'Белгісіз қолданба қатесі.'

/** The message of `IncorrectModule`. */
export const apiCode4 =
  'module параметрі дұрыс көрсетілмеген. Параметрдің дұрыс жазылуын API құжаттамасында тексеріңіз.'

/** The first sentence of {@link apiCode4}. */
export const apiCode4Summary = 'module параметрі дұрыс көрсетілмеген.'

/** The message of `IncorrectMethod`. */
export const apiCode5 =
  'method параметрі дұрыс көрсетілмеген. Параметрдің дұрыс жазылуын API құжаттамасында тексеріңіз.'

/** The first sentence of {@link apiCode5}. */
export const apiCode5Summary = 'method параметрі дұрыс көрсетілмеген.'

/** The message of `IncorrectFormat`. */
export const apiCode6 =
  'format параметрі дұрыс көрсетілмеген. Параметрдің дұрыс жазылуын API құжаттамасында тексеріңіз.'

/** The first sentence of {@link apiCode6}. */
export const apiCode6Summary = 'format параметрі дұрыс көрсетілмеген.'

/** The message of `LoginFailed`. */
export const apiCode8 =
  'Жүйеге кіру қатесі. Бұл келесі жағдайларда пайда болады:\n- Кіру деректері дұрыс көрсетілмеген;\n- Жүйемен жұмыс істеу кезінде пайдаланушының сессиясы аяқталған немесе сервермен мәжбүрлі түрде жабылған.\nҚосымша ақпаратты message өрісінен көруге болады.'

/** The first sentence of {@link apiCode8}. */
export const apiCode8Summary = 'Жүйеге кіру қатесі.'

/** The message of `MethodAccessDenied`. */
export const apiCode9 = 'Көрсетілген API әдісіне қол жеткізу қатесі.'

/** The message of `DataUpdate`. */
export const apiCode10 =
  'Дәл осы операцияны орындау барысында деректерді серверге сақтау қатесі. Әдетте, бұл қате деректерге бірнеше клиенттердің бір мезгілде қол жеткізуімен немесе деректерді сақтау шарттарының өзгеруімен байланысты.'

/** The first sentence of {@link apiCode10}. */
export const apiCode10Summary = 'Дәл осы операцияны орындау барысында деректерді серверге сақтау қатесі.'

/** The message of `MissingParam`. */
export const apiCode11 =
  'Сұрауда кейбір міндетті параметрлер жоқ. Параметрлердің дұрыс жазылуын API құжаттамасында тексеріп, сұрауға қажетті параметрлерді қосыңыз.'

/** The first sentence of {@link apiCode11}. */
export const apiCode11Summary = 'Сұрауда кейбір міндетті параметрлер жоқ.'

/** The message of `IncorrectParam`. */
export const apiCode12 =
  'Сұраудың кіріс параметрі белгіленген шарттар немесе шектеулерге сәйкес келмейді. Бұл қате коды параметрлердің бірі шектеулерді бұзған кезде пайда болады. Бұл атрибуттарды тексеру қатесіне ұқсас, бірақ деректерді жасау немесе өзгерту жасамайтын сұрауларда болуы мүмкін.'

/** The first sentence of {@link apiCode12}. */
export const apiCode12Summary = 'Сұраудың кіріс параметрі белгіленген шарттар немесе шектеулерге сәйкес келмейді.'

/** The message of `WrongDomain`. */
export const apiCode13 =
  'API серверіне осы пайдаланушыны қызмет көрсетпейтін сұрауды орындау әрекеті. Бұл кодты алған жағдайда, дұрыс доменді data өрісінен алуға болады.'

/** The first sentence of {@link apiCode13}. */
export const apiCode13Summary = 'API серверіне осы пайдаланушыны қызмет көрсетпейтін сұрауды орындау әрекеті.'

/** The message of `AccountUnavailable`. */
export const apiCode14 = 'Бұл қате пайдаланушының аккаунты бұғатталған немесе жойылған жағдайда пайда болады.'

/** The message of `OperationFailed`. */
export const apiCode15 =
  'Деректерді жаңартумен байланысты емес операцияны орындау қатесі. Бұл қатенің егжей-тегжейі API жауабының message өрісінде көрсетілген.'

/** The first sentence of {@link apiCode15}. */
export const apiCode15Summary = 'Деректерді жаңартумен байланысты емес операцияны орындау қатесі.'

/** The message of `RateLimitExceeded`. */
export const apiCode30 =
  'Сұрау жылдамдығының шекті мәнінен асу қатесі. Бұл қате белгілі бір уақыт аралығында API әдісіне шамадан тыс жиі жүгіну кезінде пайда болады. Қате туындаған жағдайда, сұрау жиілігін азайту керек.'

/** The first sentence of {@link apiCode30}. */
export const apiCode30Summary = 'Сұрау жылдамдығының шекті мәнінен асу қатесі.'

/** The message of `PartiallyDone`. */
export const apiCode98 =
  'Операция толық орындалмады, тек деректердің бір бөлігі өңделді. Бұл код әдетте қандай да бір жаппай операциялар кезінде қайсыбір элементтер қателер немесе шектеулерге байланысты өңделмеген, бірақ кейбір элементтер өңделген жағдайда қайтарылады. Бұл кодты алған жағдайда, қандай элементтердің өңделгенін, ал қайсысы қателермен және қандай қателермен өңделмегенін data өрісінің мазмұнынан алуға болады.'

/** The first sentence of {@link apiCode98}. */
export const apiCode98Summary = 'Операция толық орындалмады, тек деректердің бір бөлігі өңделді.'

/** The message of `NothingDone`. */
export const apiCode99 =
  'Жаппай операция элементтерінің ешқайсысы өңделмеген. Әрбір нақты элементтегі қателер туралы толық ақпаратты data өрісінен, ал жалпы қате сипаттамасын message өрісінен алуға болады.'

/** The first sentence of {@link apiCode99}. */
export const apiCode99Summary = 'Жаппай операция элементтерінің ешқайсысы өңделмеген.'

/** The message of `BackgroundWait`. */
export const apiCode100 =
  'Бұл код қате емес және операцияның фондық орындауға жіберілгенін білдіреді. Бұл жағдайда data өрісі фондық операцияның ID-ін қамтиды, оның процесін және аяқталуын API TaskQueue/GetStatus арқылы бақылауға болады.'

/** The first sentence of {@link apiCode100}. */
export const apiCode100Summary = 'Бұл код қате емес және операцияның фондық орындауға жіберілгенін білдіреді.'

/** The message of `ServiceError`. */
export const apiCode999 = 'Қызметтің жалпы қатесі. Егжей-тегжейін message өрісінен алуға болады.'

/** The first sentence of {@link apiCode999}. */
export const apiCode999Summary = 'Қызметтің жалпы қатесі.'
