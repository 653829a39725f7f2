// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

/** The messages, by code. */
export const messages: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [0, 'The operation completed successfully.'],
  [
    1,
    'The data given to create or update some values failed validation. The data field tells which fields were filled in incorrectly. Correct the errors and repeat the request with the new data.',
  ],
  [
    2,
    'The specified record was not found. It may have been deleted, the record ID may be wrong, or the user who tried to access the record may have no right to access it.',
  ],
  [3, 'Unknown application error. Contact the support service and give the details of the request that was received.'],
  [
    4,
    'The module parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.',
  ],
  [
    5,
    'The method parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.',
  ],
  [
    6,
    'The format parameter is specified incorrectly. Check the correct spelling of the parameter in the API documentation.',
  ],
  [
    8,
    'Login failed. This happens in the following cases:\n- The login details are incorrect;\n- The user’s session has expired while working with the system or was forcibly closed by the server.\nMore information can be found in the message field.',
  ],
  [9, 'Access to the specified API method failed.'],
  [
    10,
    'Failed to save the data to the server while performing this particular operation. This error is usually caused by several clients accessing the data at the same time or by a change in the conditions for saving the data.',
  ],
  [
    11,
    'Some required parameters are missing from the request. Check the correct spelling of the parameters in the API documentation and add the required ones to the request.',
  ],
  [
    12,
    'An input parameter of the request does not meet the specified conditions or restrictions. This error code occurs when one of the parameters violates a restriction. It is similar to an attribute validation error, but can occur in requests that do not create or change data.',
  ],
  [
    13,
    'The request was sent to an API server that does not serve this user. When this code is received, the correct domain can be taken from the data field.',
  ],
  [14, 'The user’s account has been blocked or deleted.'],
  [
    15,
    'Failed to perform an operation that does not involve updating data. The details of this error are given in the message field of the API response.',
  ],
  [
    30,
    'The request rate limit has been exceeded. This error occurs when an API method is called too often within a certain period of time. If it occurs, reduce the frequency of requests.',
  ],
  [
    98,
    'The operation was not completed in full: only part of the data was processed. This code is usually returned by bulk operations when some items were not processed because of errors or restrictions, while others were. When this code is received, the contents of the data field tell which items were processed, which were not because of errors, and what these errors are.',
  ],
  [
    99,
    'None of the items of the bulk operation were processed. Detailed information about the errors of each item can be found in the data field, and a general description of the error in the message field.',
  ],
  [
    100,
    'This code is not an error and means that the operation has been sent for background execution. In this case the data field holds the ID of the background operation, whose progress and completion can be followed through the API TaskQueue/GetStatus.',
  ],
  [999, 'General service error. The details can be found in the message field.'],
])
