import type { HeaderWords } from './header-words.ts'

/** Chinese, simplified and traditional. */
export const chinese: HeaderWords = {
  code: '代码 代碼 错误码 錯誤碼 状态码 狀態碼 原因码 原因碼 返回码 返回碼 响应码 响应代码 回應碼 返回值 编码 編碼 错误号 错误编号 业务码 码值 退出码 退出代码 结束码 异常码 出错码 故障码 回执码 应答码 結果碼 结果码 code',
  number: '编号 編號 序号 数字 號碼 号码 标识符',
  subject:
    '错误 錯誤 状态 狀態 响应 回應 结果 結果 返回 异常 異常 故障 阶段 错误码 錯誤碼 状态码 狀態碼 原因码 原因碼 返回码 返回碼 响应码 响应代码 回應碼 错误号 错误编号 結果碼 结果码 应答码',
  value: '取值 数值 數值 值 可选值 枚举值',
  name: '名称 名稱 常量 符号 标识 標識 标题 枚举名 宏定义',
  description: '描述 说明 說明 含义 含義 意义 意義 解释 解釋 释义 详情 详细 定义 介绍 信息说明 用途 使用场景',
  note: '备注 備註 注释',
  message: '消息 訊息 信息 提示 提示语 文案 错误信息 錯誤訊息 报错信息 返回信息 错误消息',
  cause: '原因 可能原因 错误原因',
  remedy: '解决方案 解决方法 解决办法 解決方法 處理方式 处理方法 处理建议 处理措施 排查 建议 操作 对策',
  situation: '场景 场合 情况 接口 方法 案例',
  example: '示例 例子',
  parameter:
    '参数 參數 字段 欄位 属性 屬性 变量 变量名 键 选项 请求头 头部 响应头 標頭 字段名称 参数名 术语 环境 字节 位 组件 主题 组成部分',
  type: '类型 類型 数据类型 格式',
  category: '分类 类别',
  required: '必填 必选 是否必须 是否必填 必须 可选 默认值 默认 預設',
  size: '长度 長度 大小 最大 最小 单位 位数',
  date: '日期 版本 时间 更新 变更',
  thing: '国家 國家 币种 幣別 货币 貨幣 语言 語言 银行 銀行 发卡行 卡组织 省份 城市 行业 快递公司 商品 产品 股票',
  event: '事件',
}

/** Japanese. */
export const japanese: HeaderWords = {
  code: 'コード エラー番号 戻り値 返り値 番号コード',
  number: '番号 数値 識別子',
  subject: 'エラー ステータス 状態 応答 レスポンス 結果 例外 障害 フェーズ エラー番号',
  value: '値',
  name: '名前 名称 定数 シンボル 名',
  description: '説明 意味 内容 詳細 解説 概要 定義 追加情報 用途',
  note: '備考 コメント',
  message: 'メッセージ 文言 エラー文',
  cause: '原因 理由',
  remedy: '対処 対処法 対処方法 対応 解決 解決策 解決方法 対策 推奨 アクション',
  situation: 'ケース シナリオ 条件 状況 メソッド 場合',
  example: '例',
  parameter:
    'パラメータ パラメーター フィールド プロパティ 属性 引数 キー 変数 項目 オプション 用語 環境 バイト ビット 構成要素',
  type: '型 タイプ 形式 データ型',
  category: '種別 種類 カテゴリ',
  required: '必須 任意 省略可 デフォルト 既定値',
  size: 'サイズ 長さ 桁数 最大 最小 単位',
  date: '日付 バージョン 変更 更新',
  thing: '国名 国コード 通貨 言語 銀行 カード会社 都道府県 都市 業種 商品 銘柄',
  event: 'イベント',
}

/** Korean. */
export const korean: HeaderWords = {
  code: '코드 오류번호 에러번호 반환값 결과값 오류_번호',
  number: '번호 숫자 식별자',
  subject: '오류 에러 상태 응답 결과 예외 장애 단계 오류번호 에러번호 오류_번호',
  value: '값',
  name: '이름 명칭 상수 코드명 이름명 제목',
  description: '설명 의미 내용 상세 해설 정의 뜻 세부 용도',
  note: '비고',
  message: '메시지 메세지 문구',
  cause: '원인 사유 이유',
  remedy: '해결 해결방법 조치 대응 대처 권장 처리방법',
  situation: '경우 시나리오 상황 조건 메서드 메소드',
  example: '예시',
  parameter: '파라미터 매개변수 필드 속성 인자 키 변수 항목 옵션 용어 환경 헤더 바이트 비트 구성 구성요소 요소',
  type: '타입 유형 형식 자료형',
  category: '종류 구분 분류',
  required: '필수 선택 기본값 여부',
  size: '길이 크기 최대 최소 단위',
  date: '날짜 버전 변경 일자',
  thing: '국가 통화 언어 은행 카드 카드사 택배사 도시 업종',
  event: '이벤트',
}

/** Vietnamese, Indonesian, Malay, Filipino, Khmer, Lao and Burmese. */
export const southEastAsian: HeaderWords = {
  code: 'mã mã_lỗi mã_trạng_thái kode kod code_lỗi kodigo កូដ លេខកូដ ລະຫັດ ကုဒ်',
  number: 'số nomor angka nombor',
  subject:
    'lỗi trạng_thái phản_hồi kết_quả trả_về ngoại_lệ kesalahan galat status respons tanggapan hasil ralat katayuan tugon resulta កំហុស ស្ថានភាព ຂໍ້ຜິດພາດ ສະຖານະ အမှား အခြေအနေ',
  value: 'giá_trị nilai',
  name: 'tên hằng_số nama konstanta judul',
  description:
    'mô_tả ý_nghĩa giải_thích chi_tiết định_nghĩa diễn_giải nội_dung deskripsi keterangan arti makna penjelasan rincian penerangan maksud sử_dụng penggunaan paglalarawan kahulugan ការពិពណ៌នា អត្ថន័យ ຄຳອະທິບາຍ ຄວາມໝາຍ ဖော်ပြချက် အဓိပ္ပာယ်',
  note: 'ghi_chú catatan',
  message: 'thông_báo thông_điệp tin_nhắn pesan mesej teks mensahe សារ ຂໍ້ຄວາມ',
  cause: 'nguyên_nhân lý_do penyebab alasan sebab dahilan sanhi មូលហេតុ ສາເຫດ အကြောင်းရင်း',
  remedy:
    'giải_pháp cách_khắc_phục khắc_phục hành_động xử_lý cách_xử_lý solusi tindakan penyelesaian saran solusyon aksyon ដំណោះស្រាយ ວິທີແກ້ໄຂ ဖြေရှင်းချက်',
  situation: 'trường_hợp kịch_bản điều_kiện phương_thức kasus skenario kondisi metode',
  example: 'ví_dụ contoh',
  parameter:
    'tham_số trường thuộc_tính đối_số khóa biến tiêu_đề parameter bidang kolom properti atribut kunci variabel istilah',
  type: 'kiểu kiểu_dữ_liệu loại định_dạng tipe',
  category: 'jenis kategori',
  required: 'bắt_buộc tùy_chọn mặc_định wajib diperlukan opsional bawaan',
  size: 'kích_thước độ_dài chiều_dài tối_đa tối_thiểu đơn_vị ukuran panjang maksimum satuan',
  date: 'ngày phiên_bản thay_đổi tanggal versi perubahan',
  thing: 'quốc_gia tiền_tệ ngôn_ngữ ngân_hàng thẻ thành_phố negara mata_uang bahasa bank kartu kota',
  event: 'sự_kiện peristiwa',
}

/** Hindi, Marathi, Nepali, Bengali, Punjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala and Thai. */
export const indianAndThai: HeaderWords = {
  code: 'कोड संकेत कूट কোড குறியீடு รหัส โค้ด ਕੋਡ કોડ కోడ్ ಕೋಡ್ കോഡ് කේතය',
  number: 'संख्या क्रमांक नंबर সংখ্যা எண் หมายเลข เลข',
  subject:
    'त्रुटि त्रुटियाँ एरर स्थिति प्रतिक्रिया उत्तर परिणाम अवस्था ত্রুটি অবস্থা பிழை நிலை ข้อผิดพลาด สถานะ ผลลัพธ์ การตอบกลับ त्रुटी ਗਲਤੀ ਸਥਿਤੀ ભૂલ સ્થિતિ પ્રતિભાવ లోపం స్థితి ప్రతిస్పందన ದೋಷ ಸ್ಥಿತಿ പിശക് നില දෝෂය තත්ත්වය',
  value: 'मान मूल्य মান மதிப்பு ค่า ਮੁੱਲ મૂલ્ય విలువ ಮೌಲ್ಯ മൂല്യം අගය',
  name: 'नाम शीर्षक স্থিরাঙ্ক নাম பெயர் ชื่อ ਨਾਮ નામ పేరు ಹೆಸರು പേര് නම',
  description:
    'विवरण वर्णन अर्थ मतलब व्याख्या स्पष्टीकरण जानकारी বিবরণ অর্থ ব্যাখ্যা விளக்கம் பொருள் คำอธิบาย ความหมาย รายละเอียด उपयोग การใช้งาน ਵੇਰਵਾ ਅਰਥ વર્ણન અર્થ వివరణ అర్థం ವಿವರಣೆ ಅರ್ಥ വിവരണം അർത്ഥം විස්තරය තේරුම',
  note: 'टिप्पणी หมายเหตุ',
  message: 'संदेश सन्देश मैसेज বার্তা செய்தி ข้อความ ਸੁਨੇਹਾ સંદેશ సందేశం ಸಂದೇಶ സന്ദേശം පණිවිඩය',
  cause: 'कारण वजह কারণ காரணம் สาเหตุ ਕਾਰਨ કારણ కారణం ಕಾರಣ കാരണം හේතුව',
  remedy: 'समाधान उपाय कार्रवाई हल সমাধান தீர்வு วิธีแก้ไข การแก้ไข แนวทางแก้ไข ਹੱਲ ઉકેલ పరిష్కారం ಪರಿಹಾರ പരിഹാരം විසඳුම',
  situation: 'मामला परिदृश्य शर्त กรณี',
  example: 'उदाहरण ตัวอย่าง',
  parameter: 'पैरामीटर फ़ील्ड फील्ड गुण विशेषता कुंजी প্যারামিটার ক্ষেত্র அளவுரு புலம் พารามิเตอร์ ฟิลด์ คุณสมบัติ',
  type: 'प्रकार टाइप প্রকার வகை ประเภท ชนิด',
  required: 'आवश्यक अनिवार्य वैकल्पिक আবশ্যক தேவை จำเป็น บังคับ',
  size: 'आकार लंबाई आकार ขนาด ความยาว',
  date: 'दिनांक तारीख संस्करण তারিখ วันที่ เวอร์ชัน',
  thing: 'देश मुद्रा भाषा बैंक शहर ประเทศ สกุลเงิน ภาษา ธนาคาร บัตร จังหวัด',
  event: 'घटना ঘটনা நிகழ்வு เหตุการณ์',
}
