"""Chinese numbers and units, in simplified and in traditional signs."""

from policyver.languages.measures.model import Measures

MEASURES = Measures(
    small={12: "一打"},
    and_a_half="半",
    units={
        "second": "秒钟 秒鐘 秒",
        "minute": "分钟 分鐘",
        "hour": "个小时 個小時 小时 小時 个钟头 個鐘頭",
        "day": "个自然日 個自然日 个日历日 自然日 日历日 日曆日 天内 天 日",
        "working-day": "个工作日 個工作日 工作日 个营业日 營業日 个工作天 個工作天 工作天",
        "week": "个星期 個星期 星期 周 週",
        "month": "个自然月 個自然月 个月 個月 个日历月",
        "3 month": "个季度 個季度 季度",
        "year": "个自然年 年",
        "10 year": "个十年",
    },
    whole={
        "1 day": "每天 每日",
        "1 week": "每周 每週",
        "1 month": "每月 每个月 每個月",
        "1 year": "每年",
        "3 month": "每季度",
    },
    age_units="周岁 周歲 岁 歲 岁以下",
    percent="个百分点",
    percent_before="百分之",
    currencies={
        "CNY": "元人民币 人民币 元人民幣 元",
        "USD": "美元 美金",
        "EUR": "欧元 歐元",
        "JPY": "日元 日圓",
        "HKD": "港元 港币 港幣",
        "GBP": "英镑 英鎊",
    },
    scales={"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "千": 1000, "百万": 10**6, "百萬": 10**6},
    connectors="至 到 或 或者 和 及",
    counters="次 人 名 份 个 個 台 臺 件 倍 家",
    references="第 版本 级别 步骤 编号 号",
)
