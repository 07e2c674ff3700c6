"""What a Chinese statement commits its owner to, in simplified and traditional characters."""

from policyver.languages.pledges.model import Pledges

PLEDGES = Pledges(
    has_spaces=False,
    denying=r"不会|不會|不得|不予|不|绝不|絕不|从不|從不|禁止|无|無|未",
    not_denying=r"不仅|不僅|不限于|不限於|不再(?:需要|必要)|不超过|不超過|不少于|不少於|不晚于|不迟于|不同|不得不",
    excepting=r"除外|除非|除(?=[^。]{0,40}外)",
    conditions=r"""如果|若|除非|仅|僅|情况下|情況下|除|经您(?:的)?(?:\w{0,2})同意|經您(?:的)?同意
        |未经您(?:的)?(?:\w{0,2})同意""",
    actors=r"我们|我們|您|用户|用戶",
    owner=r"我们|我們|本公司",
    reader=r"您(?:可以|可|有权|有權)|用户(?:可以|可)|用戶(?:可以|可)",
    keeping=r"保存|保留|存储|儲存|删除|刪除|销毁|銷毀|匿名化|留存",
    selling=r"出售|售卖|贩卖|販賣|销售|銷售",
    open_ended={
        "account-open": r"""(?:在)?您?(?:的)?(?:账户|帐户|账号|帳戶|帳號|用户账户|会员)[^。，、]{0,8}(?:期间|期間
            |有效期|存续|存續|有效)""",
        "indefinitely": r"无限期|無限期|永久(?:保存|保留)?",
        "until-withdrawal": r"直(?:到|至)您?撤(?:回|销|銷)[^。，、]{0,4}同意|直(?:到|至)您(?:退订|取消订阅)",
        "session": r"会话结束|會話結束|关闭浏览器|關閉瀏覽器",
        "as-long-as-needed": r"""(?:所)?必(?:需|要)(?:的)?(?:期限|期间|時間|时间|最短时间|最短期限|期間)|不再(?:需要
            |必要)|所需(?:的)?(?:期限|时间|期间|時間|期間)""",
        "legal-period": r"法(?:律|定)[^。，、]{0,10}(?:期限|期间|期間)",
    },
    starting=r"后|後|自|起|从|從|之日",
    earlier=r"过去|過去|最近|每|每年",
    general=r"(?:您的|个人|個人|用户|用戶)(?:个人|個人)?(?:信息|数据|資料|资料|資訊|數據)",
    kept={
        "profile": r"个人资料|個人檔案",
        "invoices": r"发票|發票|账簿",
        "contracts": r"合同|合約",
        "applications": r"求职申请|简历|履歷",
        "backups": r"备份|備份",
        "support-requests": r"咨询记录|客服记录",
        "newsletter": r"电子报|電子報|新闻通讯",
        "accounts": r"账户|帐户|账号|帳戶|帳號",
    },
    period_heads=r"(?:保存|保留|存储|儲存|有效)?(?:期限|期间|期間|时间|時間|时长|有效期)",
    subject_heads=r"(?:个人)?(?:信息|数据|資料|資訊)[^。]{0,6}|类型|類型|类别|類別|名称|名稱|Cookie",
    giving=r"提供|披露|共享|分享|转让|轉讓|访问|共用|揭露",
    recipient_heads=r"接收(?:方|者)|第三方(?:名称)?|共享对象|提供对象",
    no_recipient=r"来自|來自|根据|根據|应|應|由|代表|通过|通過",
    sale_nouns=r"销售额|的出售|的銷售",
    aggregated=r"匿名|去标识|去標識|汇总|統計|统计|聚合",
    requests=r"请求|請求|申请|申請|投诉|投訴|要求|反馈",
    answering=r"答复|答覆|回复|回覆|响应|回應|处理|處理|反馈|回馈",
    complaints=r"投诉|投訴",
    extending=r"延长|延長|额外|額外",
    advance=r"前|提前|事先|预先|預先",
    mailing=r"邮件|郵件",
    posting=r"在[^。，]{0,10}(?:网站|網站|页面|頁面|应用)[^。，]{0,6}(?:发布|公布|公告|通知|發布)",
    changing=r"变更|變更|更新|修改|修订|修訂|更改",
    material=r"重大|重要|实质|實質",
    audience=r"面向|针对|針對|收集|使用|提供|未满|未滿|以下|不得",
    regions={
        "california": r"加州|加利福尼亚|加利福尼亞",
        "europe": r"欧盟|歐盟|欧洲经济区|GDPR",
        "united-kingdom": r"英国|英國",
        "united-states": r"美国|美國",
    },
)
