import type { LanguageWords } from '../language-words.ts'

/** English, also the language of most headers in documents of other languages. */
export const en: LanguageWords = {
  code: 'code codes errorcode statuscode errno errorlevel sqlstate sqlcode hresult ntstatus opcode opcodes dtc dtcs nrc nrcs enumerator enumerators error_id error_number result_id return_value return_values exit_status status_id enum_value enum_values rule_id rule_ids',
  number: 'number numbers no nr num id ids identifier numeric decimal dec hex hexadecimal int integer #',
  subject:
    'answer answers error errors err errs ret rtn rc sw1 sw2 warn status statuses state states response responses result results return exit fault failure failures exception exceptions rejection reply phase severity severities default_severity diagnostic diagnostics alarm alarms warning warnings faults outcome outcomes errorcode statuscode errno sqlstate hresult ntstatus problem_type problem_types error_type error_types rule rules',
  value: 'value values',
  name: 'name names constant constants symbol symbols symbolic macro mnemonic title key_name label short_name enum identifier_name',
  description:
    'description descriptions desc meaning meanings explanation details detail definition definitions summary information what_it_means what_happened interpretation text purpose usage behavior behaviour used_for used_when sent_when fired_when triggered_when triggered_by',
  note: 'comment comments remark remarks notes note trigger triggers',
  message:
    'message messages msg error_text error_string phrase reason_phrase response_text status_text user_message displayed_text',
  cause: 'cause causes reason reasons possible_cause possible_causes why troubleshooting_cause',
  remedy:
    'solution solutions fix fixes action actions remedy resolution resolutions recommendation recommended_action what_to_do what_to_do_next how_to_fix suggested_action workaround mitigation retry next_steps',
  protocol: 'http https grpc http_status http_code http_status_code http_response smtp',
  situation:
    'case cases scenario situation condition when context contexts operation method verb verbs endpoint api service services function functions command test feature issue issues problem problems symptom symptoms step steps stage stages criterion criteria',
  example:
    'example examples sample samples e_g use_case use_cases test_case test_cases user_story user_stories test_data test_card test_cards test_number test_numbers test_account test_accounts test_values',
  parameter:
    'parameter parameters param params field fields property properties attribute attributes argument arguments header headers option options setting settings variable key keys column flag element tag input output term terms requirement requirements file environment url path register registers slot slots coil coils pin pins byte bytes bit bits offset topic topics component components content_type content_types media_type media_types mime_type mime_types return_type return_types return_name return_names',
  type: 'type types data_type datatype format',
  category: 'kind category categories group class classification level area module',
  required: 'required mandatory optional default defaults nullable requirement presence m/o constraints',
  size: 'size length len width max min maximum minimum bytes bits offset position unit units range',
  date: 'date version versions release author changes change changed revision since deprecated_in',
  thing:
    'country countries currency currencies language languages bank banks card cards issuer province provinces city cities carrier carriers courier couriers industry industries timezone timezones airport airports product products discount discounts coupon coupons price prices fee fees cost costs promo voucher vouchers sku skus stock stocks ticker tickers payment_method payment_methods document_type document_types units_of_measure qr_code qr_codes br_code bar_code bar_codes barcode barcodes zip_code zip_codes postal_code postal_codes source_code promo_code promo_codes area_code area_codes otp_code',
  event:
    'event events event_type event_types event_name event_names webhook webhooks hook hooks topic topics trigger_event notification_type',
  outcome:
    'error* err fail* invalid* incorrect* wrong bad malformed unknown unexpected* unsupported not no cannot can’t couldn’t doesn’t isn’t don’t unable found missing success* succeed* ok okay passed denied deny* reject* refus* declin* forbidden unauthori* unauthenti* expir* timeout* timed unavailab* exceed* insufficien* duplicat* conflict* mismatch* violat* already cancel* abort* interrupt* terminat* pending processing processed progress complet* approved accepted authorized captured settled delivered undeliver* queued waiting await* started stopped lost stolen corrupt* overflow* underflow* unreachable illegal unrecogni* inconsisten* restricted blocked disabled busy exists nonexist* too limit* throttl* suspended revoked inactive closed unpaid refunded temporar* maintenance unprocess* gone permitted prohibit* permission* occurred occurs reached inaccessib* unsuccess* partially fault* fatal crash* panic* unspecified undefined uninitiali* unimplemented incomplete incompatib* unsatisf*',
  yes: 'yes y true required',
  no: 'no n false optional',
  none: 'n/a na none',
  other: 'any other others default non-zero nonzero',
  deprecated: 'deprecated obsolete',
  gone: 'removed legacy retired withdrawn discontinued no_longer_sent no_longer_used no_longer_returned no_longer_issued no_longer_supported no_longer_in_use not_used_any_more unused end_of_life sunset old former historical',
  since: 'since as_of from in with by after before for use see please and but replaced superseded until soon now',
  or: 'or and plus also and/or as_well_as',
  more: '&_above &_up &_higher &_more upwards and_upwards onwards and_onwards and_following and_below or_below and_lower or_lower and_less or_less and_above or_above and_up or_up and_higher or_higher and_greater or_greater and_later or_later and_more or_more and_beyond and_so_on etc',
  begin: 'begin beginning start from first low lower',
  end: 'end to until through last high upper',
  rowNumber: 'no no.',
  joining: 'of for',
  article: 'a an the',
  determiner: 'this these those your our',
  boundary:
    'about above across after against among and around as at because before below between but by despite due during for from if in inside into of on onto or outside over per since so such that through to toward towards under unless until upon using via when where whether which while who whose with within without yet and/or',
  loose:
    'a an the is are was were be been being has have had do does did not no this that these those its your their our his her my you it they we i can could may might must will would should shall cannot very more most one any each some all other only also e.g i.e etc than too currently there',
  verb: 'is are was were has have had do does did can could may might must will would should shall cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t couldn’t mustn’t won’t wouldn’t shouldn’t exceeds exceeded lacks requires required fails failed expired expires contains exists exist needs expects denied rejected refused declined ended reached timed returned stopped matches changed',
  relative: 'that which who whose whom',
  advice:
    'please kindly make_sure ensure refer_to verify if_the_problem_persists if_this_persists if_the_error_persists if_the_issue_persists try_the try_your try_our try_a try_an try_for try_until try_again try_with try_that try_if try_whether try_to try_later try_another try_us retry_the retry_your retry_our retry_a retry_an retry_for retry_until retry_again retry_with retry_that retry_if retry_whether retry_to retry_later retry_another retry_us contact_support contact_customer contact_the contact_your contact_our contact_a contact_an contact_for contact_until contact_again contact_with contact_that contact_if contact_whether contact_to contact_later contact_another contact_us check_the check_your check_our check_a check_an check_for check_until check_again check_with check_that check_if check_whether check_to check_later check_another check_us see_the see_your see_our see_a see_an see_for see_until see_again see_with see_that see_if see_whether see_to see_later see_another see_us consult_the consult_your consult_our consult_a consult_an consult_for consult_until consult_again consult_with consult_that consult_if consult_whether consult_to consult_later consult_another consult_us ask_the ask_your ask_our ask_a ask_an ask_for ask_until ask_again ask_with ask_that ask_if ask_whether ask_to ask_later ask_another ask_us use_the use_your use_our use_a use_an use_until use_again use_that use_if use_whether use_later use_another use_us upgrade_the upgrade_your upgrade_our upgrade_a upgrade_an upgrade_for upgrade_until upgrade_again upgrade_with upgrade_that upgrade_if upgrade_whether upgrade_to upgrade_later upgrade_another upgrade_us consider_the consider_your consider_our consider_a consider_an consider_for consider_until consider_again consider_with consider_that consider_if consider_whether consider_to consider_later consider_another consider_us',
  term: 'acronym acronyms abbreviation abbreviations abbr term terms',
  glossary: 'gloss* acronym acronyms abbreviation abbreviations terminolog*',
  enumeration: 'enums enumerations',
  wire: 'server wire json api raw string strings serialized payload',
  member: 'enum constant member enumerator',
  byte: 'byte bytes byte_number byte_no byte_index byte_position octet octets',
  offset: 'offset byte_offset offset_bytes start_byte',
  extent: 'length len size size_bytes length_bytes',
  bit: 'bit bits bit_number bit_no bit_index bit_position',
  vocabulary:
    'code_system code_systems codesystem codesystems value_set value_sets valueset valuesets naming_system naming_systems terminology terminologies',
  values: 'one_of value value_are value_is values values_are values_is',
  allowedValues:
    'possible_value possible_values allowed_value allowed_values valid_value valid_values accepted_value accepted_values supported_value supported_values permitted_value permitted_values possible_values_are allowed_values_are valid_values_are accepted_values_are supported_values_are permitted_values_are possible_value_is allowed_value_is valid_value_is',
  removed: 'removed dropped withdrawn retired discontinued',
  unused:
    'no_longer_used no_longer_sent no_longer_returned no_longer_issued no_longer_supported no_longer_in_use not_used not_in_use not_used_any_more not_sent_any_more not_returned_any_more not_issued_any_more not_supported_any_more not_used_anymore not_sent_anymore not_returned_anymore not_issued_anymore not_supported_anymore',
  when: 'in since from as_of with',
  noun: 'code codes status statuses error_code error_codes error value',
  thisCode:
    'this_code this_error_code this_status_code this_result_code this_response_code this_return_code this_reason_code this_error this_status this_value this_constant this_member the_code the_error_code the_status_code the_result_code the_response_code the_return_code the_reason_code the_error the_status the_value the_constant the_member',
  copula: 'is was has_been is_now was_now',
  remark:
    'new beta alpha experimental preview draft coming_soon the_default default standard recommended optional reserved internal common rare',
  added: 'new added introduced available',
  comparing: 'above below over under up_to at_least at_most more_than less_than greater_than',
  excluding: 'not non except except_for',
  from: 'from between',
  to: 'to through thru till til until up_to up_to_and_including',
  and: 'and',
  grade: 'severit* level* phase* errorlevel',
  status: 'status statuses statuscode state states',
  call: 'api method methods function functions operation operations endpoint command',
  placeholder:
    'todo to_do tbd tba tbc fixme wip xxx placeholder coming_soon to_be_done to_be_defined to_be_written to_be_translated translate translate_me translation_needed not_translated lorem_ipsum n/a ditto idem same_as_above as_above see_above',
}
