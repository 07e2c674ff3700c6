"""Chinese, in simplified signs first and in traditional ones too.

Signs for what a correction may not change, around those that earlier versions knew; written from general knowledge. No
native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, words

LANGUAGE = Language(
    tag="zh",
    calendars=("zh",),
    has_spaces=False,
    cardinals=words("零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"),
    ordinals=words(
        "第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第十一 第十二 第十三 第十四 第十五 第十六 第十七 第十八"
        " 第十九 第二十 首次 最后 最後"
    ),
    numbers=words("〇 两 兩 百 千 万 萬 亿 億 半数 半年 半月 倍 百分之"),
    number_pattern=r"[〇零一二三四五六七八九十百千万萬亿億两兩]+",
    units=words("年 月 日 天 周 週 星期 季度 小时 小時 分钟 分鐘 每日 每周 每月 每年"),
    limits=words(
        "以上 以下 以内 以內 之前 之后 之後 以前 以后 以後 至多 至少 最多 最少 最大 最小 最长 最長 最短 不超过 超过"
        " 超過 少于 多于 低于 高于 直至 截至 届满 内 內 立即 无限期 永久 暂时"
    ),
    negations=words("不 未 无 無 没 沒 非 除 勿 禁 仅 僅 只 拒绝 拒絕"),
    opposites=words("不 非 未 无 無 反"),
    duties=words("必须 必須 应 應 须 須 义务 義務 必要 需要 总是 始终 会 會 将 將 出售"),
    permissions=words("可以 可能 得 可 有权 有權 权利 權利 允许 允許 许可 授权"),
    months=words("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
    days=words("星期一 星期二 星期三 星期四 星期五 星期六 星期日"),
    sections=words("第 章 节 節 条 條 款 部分"),
    effective_dates=("生效日期", "起生效", "起施行", "起实施"),
    update_dates=("更新日期", "最后更新", "最近更新", "发布日期", "修订日期"),
    title=r"[隐隱]私[权權]?(?:政策|声明|聲明)",
    about_a_title=r"更改|變更|变更",
    pages=("第 # 页 共 # 页", "第 # 页", "第 # 頁 共 # 頁", "第 # 頁"),
    waits=("正在加载", "加载中", "载入中", "请稍候", "请稍等", "請稍候", "載入中"),
    switched_on=words("启用 啟用 开启 開啟 需要 禁用 打开 支持"),
    short_months=words("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    short_days=words("周一 周二 周三 周四 周五 周六 周日"),
    never_twice=words(
        "我们我们 您您 以及以及 或者或者 如果如果 可以可以 应当应当 因此因此 但是但是 并且并且 您的您的 以便以便"
    ),
)
