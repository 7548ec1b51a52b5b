"""Made-up needles, records, mentions and passages in Chinese, in both scripts."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from .. import sentences
from ..corpus import Corpus
from ..sample import Draft, TextBuilder, scatter
from ..words import HAN, identifier, number
from .questions import HIT, asked
from .registry import task

ADJECTIVES = (
    "安静 明亮 古老 遥远 温暖 寒冷 金色 银色 蓝色 绿色 红色 黑色 白色 紫色 勇敢 聪明 快乐 忧伤 神秘 孤独 巨大 微小"
    " 美丽 破旧 崭新 沉默 热闹 干净 潮湿 干燥 柔软 坚硬 锋利 迅速 缓慢 甜蜜 苦涩 明净 幽深 高大"
).split()
NOUNS = (
    "港湾 森林 河流 山谷 城堡 灯塔 花园 桥梁 村庄 海岛 沙漠 草原 湖泊 瀑布 火山 冰川 书店 剧院 钟楼 车站 码头 果园"
    " 磨坊 图书馆 天文台 风车 老虎 狮子 大象 骆驼 企鹅 海豚 鲸鱼 蝴蝶 蜻蜓 乌龟 狐狸 松鼠 熊猫 孔雀 竹子 松树"
    " 玫瑰 牡丹 荷花 茶叶 咖啡 面包 蜂蜜 橘子 苹果 葡萄 钢琴 小提琴 望远镜 指南针 雨伞 水壶 剪刀 锤子 毛笔 瓷器"
).split()
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
GIVEN = "明华丽强伟芳军静磊洋勇艳杰娟涛超霞平刚桂英文玉兰志建国春梅晓东海燕鹏飞雪梅佳琪子涵思雨宇轩浩然欣怡"
PLACES = (
    "北京 上海 广州 深圳 成都 杭州 武汉 西安 南京 重庆 天津 苏州 青岛 长沙 沈阳 大连 厦门 昆明 哈尔滨 济南 台北 高雄"
    " 台中 香港 澳门 兰州 桂林 洛阳 东京 首尔 曼谷 新加坡 巴黎 伦敦 柏林 罗马 马德里 纽约 多伦多 悉尼"
).split()
DEPARTMENTS = (
    "财务部 人事部 市场部 研发部 销售部 法务部 采购部 客服部 物流部 生产部 质检部 行政部 设计部 信息部 公关部 培训部"
).split()
THINGS = (
    "打印机 洗衣机 电冰箱 空调 热水器 电饭煲 微波炉 投影仪 扫描仪 路由器 摄像头 耳机 键盘 显示器 吸尘器 电动车 自行车"
    " 咖啡机 净水器 加湿器 手表 相机 平板电脑 充电器 音箱"
).split()
FOODS = "花生 牛奶 鸡蛋 海鲜 芒果 小麦 大豆 坚果 虾 螃蟹 蜂蜜 菠萝 桃子 芝麻".split()
PROJECTS = (
    "春风 北极星 长城 黄河 凤凰 青龙 白鹭 启明 星火 远航 银河 晨曦 雷霆 磐石 蓝鲸 雪莲".split()
)
SYSTEMS = "数据库 邮件服务器 订单系统 监控平台 支付网关 日志服务 仓储系统 考勤系统 网站 文件服务器 搜索服务 缓存".split()

# Of the characters above and below, those that are written otherwise in the other script.
SIMPLIFIED = (
    "万业东个为丽么乌乐书买于产从仓仪价会伞伟伤伦储儿兰关养内写军冯净几凤刘刚别剧办务动华单卢厦发叶号吕听启吴团园国图场坏坚壶"
    "处备头孙学宠对导尔尘层岛崭干广庄庆库开张强归忧扫担拥损据摄数断旧时显晓机杨杰极标树样桥检楼欢毕气汉济涛涩温湾湿满滨灯炉点"
    "热爱独狮猫电监盘码种笔红约级纽线给络统绿缓编网罗联聪脑艳苏苹莲萝萧蒋蓝虾计订训记许设证识词话语误说请谁调谢负财责败账货质"
    "购费贾赵车轩软边达过远连遥邓邮郑采针钟钢钥钱银销锋错锤键镜长门问间闹阎阳陈静韩项须预领题颜风飞饭馆马驼骆验鱼鲜鲸鸡鹅鹏鹭"
    "麦黄龙龟"
)
TRADITIONAL = (
    "萬業東個為麗麼烏樂書買於產從倉儀價會傘偉傷倫儲兒蘭關養內寫軍馮淨幾鳳劉剛別劇辦務動華單盧廈發葉號呂聽啟吳團園國圖場壞堅壺"
    "處備頭孫學寵對導爾塵層島嶄乾廣莊慶庫開張強歸憂掃擔擁損據攝數斷舊時顯曉機楊傑極標樹樣橋檢樓歡畢氣漢濟濤澀溫灣濕滿濱燈爐點"
    "熱愛獨獅貓電監盤碼種筆紅約級紐線給絡統綠緩編網羅聯聰腦艷蘇蘋蓮蘿蕭蔣藍蝦計訂訓記許設證識詞話語誤說請誰調謝負財責敗賬貨質"
    "購費賈趙車軒軟邊達過遠連遙鄧郵鄭採針鐘鋼鑰錢銀銷鋒錯錘鍵鏡長門問間鬧閻陽陳靜韓項須預領題顏風飛飯館馬駝駱驗魚鮮鯨雞鵝鵬鷺"
    "麥黃龍龜"
)
_TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)
_IS_TRADITIONAL = re.compile(f"[{TRADITIONAL}]")

# What a needle may be of, by the kind of its value.
KINDS = {
    "number": "神奇数字 编号 密码 验证码 分机号 房间号 合同号 口令 账号".split(),
    "word": "暗号 代号 密语 神奇词语".split(),
    "uuid": "标识符 序列号 密钥 令牌".split(),
}
NEEDLES = [
    "{key}的{what}是{value}。",
    "{key}的{what}为{value}。",
    "请记住，{key}的{what}是{value}。",
    "{key}所用的{what}：{value}。",
    "已为{key}登记{what}{value}。",
    "关于{key}，其{what}是{value}。",
]
# A record, and questions in other words than its own.
RECORDS: list[tuple[str, list[str]]] = [
    ("{person}的办公室在{n}号楼{m}层。", ["{person}在哪里上班？", "去哪里能找到{person}？"]),
    ("{place}分公司的负责人是{person}。", ["{place}那边由谁管理？", "{place}分公司归谁领导？"]),
    ("合同{id}须在{n}天内付款。", ["合同{id}最晚多久要付清？", "合同{id}的付款期限是多长？"]),
    ("{department}的例会定于{date}下午{h}点。", ["{department}什么时候开会？"]),
    ("{system}监听端口{port}。", ["怎样连接{system}，用哪个端口？", "{system}的端口号是多少？"]),
    ("{thing}的保修期为{n}个月。", ["{thing}坏了多久之内可以免费修？", "{thing}保修多长时间？"]),
    ("{person}对{food}过敏。", ["{person}不能吃什么？", "给{person}准备饭菜要避开什么？"]),
    ("开往{place}的列车停靠{m}站台。", ["去{place}在哪里上车？", "到{place}的火车在几号站台？"]),
    ("{thing}的售价是{price}元。", ["买一台{thing}要花多少钱？", "{thing}多少钱？"]),
    ("{person}生于{date}。", ["{person}的生日是哪天？", "{person}什么时候出生？"]),
    ("{department}本年度的预算为{price}万元。", ["{department}今年能花多少钱？"]),
    ("{system}每天凌晨{h}点备份。", ["{system}什么时候做备份？", "{system}几点备份数据？"]),
    ("{person}毕业于{place}大学。", ["{person}在哪里上的学？", "{person}的母校是哪所？"]),
    ("“{project}”项目由{person}主持。", ["谁负责“{project}”项目？", "{project}项目找谁？"]),
    ("“{project}”项目于{date}完工。", ["{project}项目什么时候做完的？"]),
    ("{person}养了一只名叫{name}的猫。", ["{person}的宠物叫什么？", "{person}家的猫叫什么名字？"]),
    ("{place}今天最高气温{m}度。", ["{place}今天有多热？", "今天{place}天气怎么样？"]),
    ("从{place}寄出的包裹需要{m}天送达。", ["{place}发的货几天能到？"]),
    ("{food}放在{n}号仓库。", ["到哪里取{food}？", "{food}存放在哪儿？"]),
    ("{person}最喜欢的颜色是{colour}。", ["{person}偏爱什么颜色？", "{person}喜欢哪种颜色？"]),
    ("{system}上次故障的原因是{cause}。", ["{system}为什么出问题？", "是什么导致{system}停机？"]),
    ("订购{thing}请致电{phone}。", ["想买{thing}打哪个电话？", "{thing}的订购热线是多少？"]),
    ("{department}的联系邮箱是{mail}。", ["怎样给{department}写信？", "{department}的邮件地址？"]),
    ("{place}的首任馆长是{person}。", ["谁最早担任{place}的馆长？"]),
]
CAUSES = "磁盘已满 内存不足 电源中断 证书过期 网络拥塞 配置错误 硬盘损坏 软件升级失败".split()
ENDS = "。！？!?…"
MENTIONS = ["找出所有提到{asked}的地方。", "{asked}", "文中哪里提到{asked}？", "提取{asked}。"]


def person(rng: random.Random) -> str:
    return rng.choice(SURNAMES) + "".join(rng.choices(GIVEN, k=rng.choice([1, 2, 2])))


def date(rng: random.Random) -> str:
    return f"{rng.randint(1950, 2030)}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日"


SLOTS: dict[str, Callable[[random.Random], str]] = {
    "person": person,
    "date": date,
    "place": lambda rng: rng.choice(PLACES),
    "department": lambda rng: rng.choice(DEPARTMENTS),
    "thing": lambda rng: rng.choice(THINGS),
    "food": lambda rng: rng.choice(FOODS),
    "project": lambda rng: rng.choice(PROJECTS),
    "system": lambda rng: rng.choice(SYSTEMS),
    "name": lambda rng: rng.choice(
        ["小花", "阿黄", "豆豆", "球球", "咪咪", "雪球", "团团", "糖糖"]
    ),
    "colour": lambda rng: rng.choice(["红色", "蓝色", "绿色", "黄色", "紫色", "白色", "黑色"]),
    "cause": lambda rng: rng.choice(CAUSES),
    "n": lambda rng: str(rng.randint(2, 90)),
    "m": lambda rng: str(rng.randint(2, 35)),
    "h": lambda rng: str(rng.randint(1, 6)),
    "id": lambda rng: rng.choice("ABCDKT") + number(rng, 4),
    "port": lambda rng: str(rng.randint(1024, 65000)),
    "price": lambda rng: str(rng.randint(30, 9900)),
    "phone": lambda rng: f"{rng.randint(400, 899)}-{number(rng, 7)}",
    "mail": lambda rng: f"{identifier(rng)[:5]}@example.com",
}


def filled(rng: random.Random, texts: Sequence[str]) -> list[str]:
    """The texts with the same values in their slots."""
    values = {name: make(rng) for name, make in SLOTS.items()}
    return [text.format(**values) for text in texts]


class Script:
    """The script of a text's background, which what is made up for it is mostly in too."""

    def __init__(self, rng: random.Random, background: Sequence[str]) -> None:
        text = "".join(background)
        traditional = len(_IS_TRADITIONAL.findall(text)) > 0.02 * len(text)
        self._text = traditional if rng.random() < 0.9 else not traditional
        self._query = self._text if rng.random() < 0.85 else not self._text

    def text(self, made: str) -> str:
        return made.translate(_TO_TRADITIONAL) if self._text else made

    def query(self, made: str) -> str:
        return made.translate(_TO_TRADITIONAL) if self._query else made


def background(rng: random.Random, corpus: Corpus, chars: int) -> list[str]:
    """Sentences of paragraphs in one script; one that ends without a stop gets one."""
    found: list[str] = []
    script: bool | None = None
    while chars > 0:
        paragraph = corpus.background_paragraph(rng)
        traditional = len(_IS_TRADITIONAL.findall(paragraph)) > 0.02 * len(paragraph)
        if script is None:
            script = traditional
        if traditional != script and rng.random() < 0.9:
            continue
        for sentence in _stopped(paragraph):
            found.append(sentence)
            chars -= len(sentence)
    return found


def _stopped(paragraph: str) -> list[str]:
    return [
        s if s.rstrip('”」』）)"')[-1:] in ENDS else f"{s}。" for s in sentences.texts(paragraph)
    ]


def _key(rng: random.Random) -> str:
    made = [
        lambda: f"{rng.choice(ADJECTIVES)}的{rng.choice(NOUNS)}",
        lambda: rng.choice(ADJECTIVES) + rng.choice(NOUNS),
        lambda: person(rng),
        lambda: rng.choice(PLACES) + rng.choice(["分公司", "办事处", "仓库", "车站", "分行"]),
        lambda: f"{rng.choice(PROJECTS)}项目",
        lambda: identifier(rng),
        lambda: rng.choice(DEPARTMENTS),
    ]
    return rng.choice(made)()


def _value(rng: random.Random, kind: str) -> str:
    if kind == "number":
        return number(rng, rng.choice([4, 5, 6, 7, 7, 8]))
    return identifier(rng) if kind == "uuid" else rng.choice(ADJECTIVES) + rng.choice(NOUNS)


def _needles(rng: random.Random, corpus: Corpus, chars: int) -> tuple[TextBuilder, str]:
    """A text with needles, and the question for one key of it or several."""
    kind = rng.choice(["number", "number", "number", "word", "uuid"])
    what = rng.choice(KINDS[kind])
    wording = rng.choice(NEEDLES)
    hay = background(rng, corpus, chars)
    script = Script(rng, hay)

    def sentence(key: str) -> str:
        return script.text(wording.format(key=key, what=what, value=_value(rng, kind)))

    keys = [_key(rng) for _ in range(rng.choice([1, 1, 1, 1, 2, 3, 4]))]
    inserts = []
    if rng.random() < 0.75:
        inserts = [(sentence(key), True) for key in keys]
        if len(keys) == 1 and rng.random() < 0.2:
            inserts += [(sentence(keys[0]), True) for _ in range(rng.choice([1, 3]))]
    others = [
        key for key in (_key(rng) for _ in range(rng.choice([0, 1, 3, 8]))) if key not in keys
    ]
    inserts += [(sentence(key), False) for key in others]
    rng.shuffle(inserts)
    if rng.random() < 0.25:  # only needles, where keys must be told apart
        hay = [sentence(key) for key in (_key(rng) for _ in range(chars // 22)) if key not in keys]
    listed = keys[0] if len(keys) == 1 else f"{'、'.join(keys[:-1])}和{keys[-1]}"
    questions = (
        [
            "{key}的{what}是什么？",
            "{key}的{what}是多少？",
            "{key}的{what}",
            "文中提到的{key}的{what}是什么？",
        ]
        if len(keys) == 1
        else ["列出{key}的{what}。", "{key}的{what}分别是什么？"]
    )
    query = rng.choice(questions).format(key=listed, what=what)
    return scatter(rng, hay, inserts, rng.choice(["", "", "\n"])), script.query(query)


@task("needle_zh", tag="needle")
def needle_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """Values of keys in prose or among values of other keys."""
    text, query = _needles(rng, corpus, chars)
    return text.draft(query)


@task("needle_fact_zh", tag="fact")
def needle_fact_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """The same under the prompt for facts, which is what an application sends by default."""
    text, query = _needles(rng, corpus, chars)
    return text.draft(asked(rng, query), query, every=True)


@task("record_zh", tag="fact")
def record_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """A record in prose, asked for in other words, among records of its kind and of others."""
    hay = background(rng, corpus, chars)
    script = Script(rng, hay)
    record, questions = rng.choice(RECORDS)
    made, question = filled(rng, [record, rng.choice(questions)])
    hit = rng.random() < HIT + 0.15
    inserts = [(script.text(made), True)] if hit else []
    for _ in range(rng.choice([1, 2, 4, 8])):
        like, about = filled(rng, [record, rng.choice(questions)])
        if _names(like, about).isdisjoint(_names(made, question)):
            inserts.append((script.text(like), False))
    for other, _ in rng.sample(RECORDS, rng.choice([2, 4, 8])):
        if other != record:
            inserts.append((script.text(filled(rng, [other])[0]), False))
    rng.shuffle(inserts)
    if rng.random() < 0.3:  # all in one place, as in a notice
        place = rng.randint(0, len(hay))
        text = TextBuilder()
        for piece in hay[:place]:
            text.add(piece, "")
        for piece, wanted in inserts:
            text.add(piece, "", wanted)
        for piece in hay[place:]:
            text.add(piece, "")
    else:
        text = scatter(rng, hay, inserts, "")
    question = script.query(question)
    return text.draft(asked(rng, question), question, every=True)


def _names(record: str, question: str) -> set[str]:
    """The pairs of characters that a record shares with a question: the record's key."""
    pairs = [{text[i : i + 2] for i in range(len(text) - 1)} for text in (record, question)]
    return pairs[0] & pairs[1] - COMMON_PAIRS


# Those that stand in the wordings themselves.
COMMON_PAIRS = {
    text[i : i + 2]
    for record, questions in RECORDS
    for whole in (record, *questions)
    for text in re.split(r"\{\w+\}", whole)
    for i in range(len(text) - 1)
}


@task("lookup_zh", tag="keyword")
def lookup_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """Every mention of the words asked for."""
    text = "".join(background(rng, corpus, chars))[:chars]
    runs = [run for run in HAN.findall(text) if len(run) >= 4]
    if len(runs) < 5:
        return None
    words = set()
    for run in rng.sample(runs, rng.choice([1, 1, 2, 3]) if len(runs) > 3 else 1):
        size = rng.choice([2, 2, 3, 4])
        start = rng.randint(0, len(run) - size)
        words.add(run[start : start + size])
    spans: list[tuple[int, int]] = []
    for match in re.finditer("|".join(map(re.escape, sorted(words, key=len, reverse=True))), text):
        spans.append(match.span())
    return Draft(rng.choice(MENTIONS).format(asked="、".join(sorted(words))), text, tuple(spans))


@task("cloze_zh", tag="fact")
def cloze_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """The sentence whose words the query has."""
    hay = background(rng, corpus, chars)
    candidates = [s for s in hay if 20 < len(s) < 150 and len(HAN.findall(s)) > 1]
    if not candidates:
        return None
    wanted = rng.choice(candidates)
    pieces = [run for run in HAN.findall(wanted) if len(run) >= 3]
    if not pieces:
        return None
    chosen = []
    for run in rng.sample(pieces, min(len(pieces), rng.choice([1, 2, 3]))):
        size = min(len(run), rng.choice([2, 3, 4, 6]))
        start = rng.randint(0, len(run) - size)
        chosen.append(run[start : start + size])
    wordings = [
        "关于{words}，文中说了什么？",
        "{words}",
        "哪句话提到{words}？",
        "{words}是怎么回事？",
    ]
    query = rng.choice(wordings).format(words=rng.choice(["、", " ", "和"]).join(chosen))
    text = TextBuilder()
    hit = rng.random() < HIT
    for sentence in hay:
        if sentence != wanted or hit:
            text.add(sentence, "", sentence == wanted)
    return text.draft(asked(rng, query))


@task("paragraph_zh", tag="paragraph", needs=("evidence", "prose"))
def paragraph_zh(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """The whole passage that answers a question."""
    chosen = rng.choice(corpus.evidence)
    document = rng.choice(chosen.documents)
    question = rng.choice(document.questions)
    paragraphs = [(document.text, True)] if rng.random() < HIT else []
    missing = chars - sum(len(text) for text, _ in paragraphs)
    while missing > 0:
        other = rng.choice(chosen.documents).text
        if other != document.text:
            paragraphs.insert(rng.randint(0, len(paragraphs)), (other, False))
            missing -= len(other)
    text = TextBuilder()
    for paragraph, wanted in paragraphs:
        text.add(paragraph, "\n\n", wanted)
    return text.draft(asked(rng, question.text), question.text)
