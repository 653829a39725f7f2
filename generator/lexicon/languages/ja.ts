import type { LanguageWords } from '../language-words.ts'

/** Japanese. */
export const ja: LanguageWords = {
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
  outcome:
    'エラー 失敗 異常 無効 不正 不明 ない ません できな ありませ なかった 見つかり 存在し 不足 拒否 禁止 期限切れ 切れ タイムアウト 超え 超過 重複 既に すでに 済み キャンセル 中断 待ち 待機 処理中 成功 完了 正常 承認 誤り 間違 不可 されました',
  yes: 'はい',
  no: 'いいえ',
  other: 'その他 なし',
  deprecated: '廃止 非推奨',
  gone: '削除済み',
  begin: '開始',
  end: '終了',
  dataType: '文字列 数値 真偽値 配列 オブジェクト 日時',
  rowNumber: '連番',
  more: '以上 及び以上 以降 など 等',
}
