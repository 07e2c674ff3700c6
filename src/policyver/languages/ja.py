"""Japanese.

Signs for what a correction may not change, around those that earlier versions knew; written from general knowledge. No
native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, words

LANGUAGE = Language(
    tag="ja",
    calendars=("ja",),
    has_spaces=False,
    cardinals=words("零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"),
    ordinals=words(
        "第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第十一 第十二 第十三 第十四 第十五 第十六 第十七 第十八"
        " 第十九 第二十 最初 最後"
    ),
    numbers=words("〇 百 千 万 億 半分 半年 半月 倍 割 ゼロ パーセント"),
    number_pattern=r"[〇一二三四五六七八九十百千万億]+",
    units=words("年 月 日 週 時間 分間 秒 毎日 毎週 毎月 毎年 四半期 曜"),
    limits=words(
        "以上 以下 以内 以前 以後 以降 未満 超 まで 最大 最小 最低 最高 最長 最短 少なくとも 多くとも 前に 後に"
        " より前 直ちに 速やか 遅滞なく 無期限 永久 一時的"
    ),
    negations=words("ない ません ず 不 未 無 非 除 禁 のみ だけ 限り 拒否"),
    opposites=words("不 非 未 無 反"),
    duties=words("べき なければ 必要 必須 必ず 義務 常に ものとし しなけ 売却 販売"),
    permissions=words("できる できま 場合があ ことがあ 可能 得る 権利 許可 認め てもよ"),
    months=words("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    days=words("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    sections=words("第 章 節 条 項 セクション"),
    effective_dates=(
        "施行日",
        "発効日",
        "適用開始日",
        "より有効",
        "から有効",
        "より施行",
        "から施行",
        "に施行",
        "に発効",
    ),
    update_dates=("最終更新", "更新日", "改定日", "制定日", "現在"),
    title=r"(?:プライバシー|個人情報保護|クッキー|cookie)(?:ポリシー|ステートメント|方針|通知)",
    about_a_title=r"変更",
    pages=("# / # ページ", "# ページ", "ページ #", "# 頁"),
    waits=("読み込み中", "読込中", "ロード中", "お待ちください", "しばらくお待ちください"),
    switched_on=words("有効 オン 必要 無効 許可 対応"),
    common_words=words("月 火 水 木 金 土 日"),
    never_twice=words("をを にに がが がを をが"),
)
