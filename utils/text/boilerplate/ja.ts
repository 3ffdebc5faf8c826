import type { Boilerplate } from './define';

export const ja: Boilerplate = {
  code: 'ja',
  headers: {
    from: ['差出人', '送信者', '発信者', 'from'],
    to: ['宛先', '受信者', 'to'],
    copy: ['cc', 'bcc', '写し'],
    date: ['日付', '送信日時', '送信日', '日時', '受信日時'],
    subject: ['件名', '題名'],
    other: ['返信先', '重要度', '添付ファイル', '添付'],
  },
  originalMessage: ['元のメッセージ', 'オリジナルメッセージ', '元のメール', '返信元メッセージ', 'original message'],
  sentFrom: ['iphoneから', 'ipadから', 'androidから', '私のiphoneから', 'outlook for', 'mail for windows'],
  sentFromEnds: ['から送信', 'からの送信', 'より送信', 'を入手'],
  signOffs: ['よろしくお願いいたします', 'よろしくお願いします', '敬具', '以上'],
  legal: ['本メールは機密', '誤って受信', '機密情報が含まれ', '宛先以外の方'],
  legalHints: [],
  listFooter: [],
  bulk: ['配信停止', '配信を停止', '購読解除', 'メルマガ', 'ブラウザで表示', 'ブラウザで見る', '無断転載'],
  banner: ['外部から送信されたメール', '社外からのメール'],
  automaticSubjects: ['自動返信', '自動応答', '不在', '配信不能'],
  automatic: ['これは自動返信', 'このメールは自動送信', '自動的に送信', '返信しないでください', 'ご返信いただけません'],
  absence: ['不在にして', '休暇', '外出して', '不在のため'],
  absenceDetails: ['メールありがとう', 'ご連絡ありがとう', '戻り次第', '緊急の', 'お急ぎの'],
};
