// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

/** The message of `Ok`. */
export const apiCode0 = 'The operation completed successfully.'

/** The message of `Validation`. */
export const apiCode1 =
  'The data given to create or update some values failed validation. The data field tells which fields were filled in incorrectly. Correct the errors and repeat the request with the new data.'

/** The first sentence of {@link apiCode1}. */
export const apiCode1Summary = 'The data given to create or update some values failed validation.'

/** The message of `RecordNotFound`. */
export const apiCode2 =
  'The specified record was not found. It may have been deleted, the record ID may be wrong, or the user who tried to access the record may have no right to access it.'

/** The first sentence of {@link apiCode2}. */
export const apiCode2Summary = 'The specified record was not found.'

/** The message of `UnknownApplicationError`. */
export const apiCode3 =
  'Unknown application error. Contact the support service and give the details of the request that was received.'

/** The first sentence of {@link apiCode3}. */
export const apiCode3Summary = 'Unknown application error.'

/** The message of `IncorrectModule`. */
export const apiCode4 =
  'The module parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.'

/** The first sentence of {@link apiCode4}. */
export const apiCode4Summary = 'The module parameter is specified incorrectly.'

/** The message of `IncorrectMethod`. */
export const apiCode5 =
  'The method parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.'

/** The first sentence of {@link apiCode5}. */
export const apiCode5Summary = 'The method parameter is specified incorrectly.'

/** The message of `IncorrectFormat`. */
export const apiCode6 =
  'The format parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.'

/** The first sentence of {@link apiCode6}. */
export const apiCode6Summary = 'The format parameter is specified incorrectly.'

/** The message of `LoginFailed`. */
export const apiCode8 =
  'Login failed. This happens in the following cases:\n- The login details are incorrect;\n- The user’s session has expired while working with the system or was forcibly closed by the server.\nMore information can be found in the message field.'

/** The first sentence of {@link apiCode8}. */
export const apiCode8Summary = 'Login failed.'

/** The message of `MethodAccessDenied`. */
export const apiCode9 = 'Access to the specified API method failed.'

/** The message of `DataUpdate`. */
export const apiCode10 =
  'Failed to save the data to the server while performing this particular operation. This error is usually caused by several clients accessing the data at the same time or by a change in the conditions for saving the data.'

/** The first sentence of {@link apiCode10}. */
export const apiCode10Summary = 'Failed to save the data to the server while performing this particular operation.'

/** The message of `MissingParam`. */
export const apiCode11 =
  'Some required parameters are missing from the request. Check the correct spelling of the parameters in the API documentation and add the required ones to the request.'

/** The first sentence of {@link apiCode11}. */
export const apiCode11Summary = 'Some required parameters are missing from the request.'

/** The message of `IncorrectParam`. */
export const apiCode12 =
  'An input parameter of the request does not meet the specified conditions or restrictions. This error code occurs when one of the parameters violates a restriction. It is similar to an attribute validation error, but can occur in requests that do not create or change data.'

/** The first sentence of {@link apiCode12}. */
export const apiCode12Summary =
  'An input parameter of the request does not meet the specified conditions or restrictions.'

/** The message of `WrongDomain`. */
export const apiCode13 =
  'The request was sent to an API server that does not serve this user. When this code is received, the correct domain can be taken from the data field.'

/** The first sentence of {@link apiCode13}. */
export const apiCode13Summary = 'The request was sent to an API server that does not serve this user.'

/** The message of `AccountUnavailable`. */
export const apiCode14 = 'The user’s account has been blocked or deleted.'

/** The message of `OperationFailed`. */
export const apiCode15 =
  'Failed to perform an operation that does not involve updating data. The details of this error are given in the message field of the API response.'

/** The first sentence of {@link apiCode15}. */
export const apiCode15Summary = 'Failed to perform an operation that does not involve updating data.'

/** The message of `RateLimitExceeded`. */
export const apiCode30 =
  'The request rate limit has been exceeded. This error occurs when an API method is called too often within a certain period of time. If it occurs, reduce the frequency of requests.'

/** The first sentence of {@link apiCode30}. */
export const apiCode30Summary = 'The request rate limit has been exceeded.'

/** The message of `PartiallyDone`. */
export const apiCode98 =
  'The operation was not completed in full: only part of the data was processed. This code is usually returned by bulk operations when some items were not processed because of errors or restrictions, while others were. When this code is received, the contents of the data field tell which items were processed, which were not because of errors, and what these errors are.'

/** The first sentence of {@link apiCode98}. */
export const apiCode98Summary = 'The operation was not completed in full: only part of the data was processed.'

/** The message of `NothingDone`. */
export const apiCode99 =
  'None of the items of the bulk operation were processed. Detailed information about the errors of each item can be found in the data field, and a general description of the error in the message field.'

/** The first sentence of {@link apiCode99}. */
export const apiCode99Summary = 'None of the items of the bulk operation were processed.'

/** The message of `BackgroundWait`. */
export const apiCode100 =
  'This code is not an error and means that the operation has been sent for background execution. In this case the data field holds the ID of the background operation, whose progress and completion can be followed through the API TaskQueue/GetStatus.'

/** The first sentence of {@link apiCode100}. */
export const apiCode100Summary =
  'This code is not an error and means that the operation has been sent for background execution.'

/** The message of `ServiceError`. */
export const apiCode999 = 'General service error. The details can be found in the message field.'

/** The first sentence of {@link apiCode999}. */
export const apiCode999Summary = 'General service error.'
