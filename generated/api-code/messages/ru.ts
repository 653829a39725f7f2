// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

/** The message of `Ok`. */
export const apiCode0 = 'Операция успешно завершена.'

/** The message of `Validation`. */
export const apiCode1 =
  'Ошибка проверки данных, переданных при создании или обновлении некоторых значений. В поле data указано, какие поля заполнены неверно. Следует исправить ошибки и повторить запрос с новыми данными.'

/** The first sentence of {@link apiCode1}. */
export const apiCode1Summary = 'Ошибка проверки данных, переданных при создании или обновлении некоторых значений.'

/** The message of `RecordNotFound`. */
export const apiCode2 =
  'Указанная запись не найдена. Возможно, она удалена, ID записи неверен или у пользователя, который пытается получить доступ к записи, нет на это прав.'

/** The first sentence of {@link apiCode2}. */
export const apiCode2Summary = 'Указанная запись не найдена.'

/** The message of `UnknownApplicationError`. */
export const apiCode3 =
  'Неизвестная ошибка приложения. Обратитесь в службу поддержки и сообщите подробности полученного запроса.'

/** The first sentence of {@link apiCode3}. */
export const apiCode3Summary = 'Неизвестная ошибка приложения.'

/** The message of `IncorrectModule`. */
export const apiCode4 = 'Параметр module указан неверно. Проверьте правильность написания параметра в документации API.'

/** The first sentence of {@link apiCode4}. */
export const apiCode4Summary = 'Параметр module указан неверно.'

/** The message of `IncorrectMethod`. */
export const apiCode5 = 'Параметр method указан неверно. Проверьте правильность написания параметра в документации API.'

/** The first sentence of {@link apiCode5}. */
export const apiCode5Summary = 'Параметр method указан неверно.'

/** The message of `IncorrectFormat`. */
export const apiCode6 = 'Параметр format указан неверно. Проверьте правильность написания параметра в документации API.'

/** The first sentence of {@link apiCode6}. */
export const apiCode6Summary = 'Параметр format указан неверно.'

/** The message of `LoginFailed`. */
export const apiCode8 =
  'Ошибка входа в систему. Это происходит в следующих случаях:\n- Данные для входа указаны неверно;\n- Сессия пользователя истекла во время работы с системой или была принудительно закрыта сервером.\nДополнительную информацию можно найти в поле message.'

/** The first sentence of {@link apiCode8}. */
export const apiCode8Summary = 'Ошибка входа в систему.'

/** The message of `MethodAccessDenied`. */
export const apiCode9 = 'Ошибка доступа к указанному методу API.'

/** The message of `DataUpdate`. */
export const apiCode10 =
  'Ошибка сохранения данных на сервере при выполнении именно этой операции. Обычно эта ошибка связана с одновременным доступом нескольких клиентов к данным или с изменением условий сохранения данных.'

/** The first sentence of {@link apiCode10}. */
export const apiCode10Summary = 'Ошибка сохранения данных на сервере при выполнении именно этой операции.'

/** The message of `MissingParam`. */
export const apiCode11 =
  'В запросе отсутствуют некоторые обязательные параметры. Проверьте правильность написания параметров в документации API и добавьте в запрос необходимые параметры.'

/** The first sentence of {@link apiCode11}. */
export const apiCode11Summary = 'В запросе отсутствуют некоторые обязательные параметры.'

/** The message of `IncorrectParam`. */
export const apiCode12 =
  'Входной параметр запроса не соответствует заданным условиям или ограничениям. Этот код ошибки появляется, когда один из параметров нарушает ограничения. Это похоже на ошибку проверки атрибутов, но может произойти и в запросах, которые не создают и не изменяют данные.'

/** The first sentence of {@link apiCode12}. */
export const apiCode12Summary = 'Входной параметр запроса не соответствует заданным условиям или ограничениям.'

/** The message of `WrongDomain`. */
export const apiCode13 =
  'Попытка выполнить запрос на сервере API, который не обслуживает этого пользователя. При получении этого кода правильный домен можно взять из поля data.'

/** The first sentence of {@link apiCode13}. */
export const apiCode13Summary = 'Попытка выполнить запрос на сервере API, который не обслуживает этого пользователя.'

/** The message of `AccountUnavailable`. */
export const apiCode14 = 'Аккаунт пользователя заблокирован или удалён.'

/** The message of `OperationFailed`. */
export const apiCode15 =
  'Ошибка выполнения операции, не связанной с обновлением данных. Подробности этой ошибки указаны в поле message ответа API.'

/** The first sentence of {@link apiCode15}. */
export const apiCode15Summary = 'Ошибка выполнения операции, не связанной с обновлением данных.'

/** The message of `RateLimitExceeded`. */
export const apiCode30 =
  'Превышено предельное значение скорости запросов. Эта ошибка появляется при слишком частом обращении к методу API за определённый промежуток времени. При её возникновении следует уменьшить частоту запросов.'

/** The first sentence of {@link apiCode30}. */
export const apiCode30Summary = 'Превышено предельное значение скорости запросов.'

/** The message of `PartiallyDone`. */
export const apiCode98 =
  'Операция выполнена не полностью, обработана только часть данных. Этот код обычно возвращается при массовых операциях, когда одни элементы не обработаны из-за ошибок или ограничений, а другие обработаны. При получении этого кода из содержимого поля data можно узнать, какие элементы обработаны, а какие не обработаны из-за ошибок и каких именно.'

/** The first sentence of {@link apiCode98}. */
export const apiCode98Summary = 'Операция выполнена не полностью, обработана только часть данных.'

/** The message of `NothingDone`. */
export const apiCode99 =
  'Ни один из элементов массовой операции не обработан. Подробную информацию об ошибках каждого конкретного элемента можно получить из поля data, а общее описание ошибки — из поля message.'

/** The first sentence of {@link apiCode99}. */
export const apiCode99Summary = 'Ни один из элементов массовой операции не обработан.'

/** The message of `BackgroundWait`. */
export const apiCode100 =
  'Этот код не является ошибкой и означает, что операция отправлена на фоновое выполнение. В этом случае поле data содержит ID фоновой операции, ход и завершение которой можно отслеживать через API TaskQueue/GetStatus.'

/** The first sentence of {@link apiCode100}. */
export const apiCode100Summary =
  'Этот код не является ошибкой и означает, что операция отправлена на фоновое выполнение.'

/** The message of `ServiceError`. */
export const apiCode999 = 'Общая ошибка сервиса. Подробности можно узнать из поля message.'

/** The first sentence of {@link apiCode999}. */
export const apiCode999Summary = 'Общая ошибка сервиса.'
