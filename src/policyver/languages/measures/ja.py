"""Japanese numbers and units."""

from policyver.languages.measures.model import Measures

MEASURES = Measures(
    small={12: "一ダース"},
    and_a_half="半",
    units={
        "second": "秒間",
        "minute": "分間",
        "hour": "時間",
        "day": "暦日 日間 日",
        "working-day": "営業日間 営業日 平日",
        "week": "週間",
        "month": "か月間 カ月間 ヶ月間 ケ月間 ヵ月間 箇月間 か月 カ月 ヶ月 ケ月 ヵ月 箇月 個月 ヶ月間",
        "3 month": "四半期",
        "year": "年間 か年 カ年 ヶ年 年",
    },
    whole={
        "1 day": "毎日",
        "1 week": "毎週",
        "1 month": "毎月",
        "1 year": "毎年",
        "3 month": "四半期ごと",
    },
    between="暦",
    age_units="歳 才 歲",
    percent="パーセント",
    percent_before="",
    currencies={"JPY": "円", "USD": "米ドル ドル", "EUR": "ユーロ", "CNY": "元", "GBP": "ポンド"},
    scales={"万": 10**4, "億": 10**8, "千": 1000, "百万": 10**6, "ダース": 12},
    connectors="から 又は または もしくは 若しくは ないし 乃至 及び および",
    counters="回 人 名 件 個 台 つ 社 通 倍 部 種類 か国 カ国 ヶ国 文字",
    references="第 バージョン 令和 平成 昭和 レベル ステップ 番号 No",
)
