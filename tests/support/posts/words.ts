import type { Random } from './random.ts';

export const languages = ['en', 'zh'] as const;
export type LanguageId = (typeof languages)[number];

const words: Readonly<Record<LanguageId, readonly string[]>> = {
  en: `a about above after again agent all along also although among and another answer any are as ask at
    average back bad base because before begins below best better between both bound by call can careful
    case cause cell change cheap check choice claim class clear close code common compare complete cost
    count curve data deep depends describes detail differs direct does draw each early easy effect either
    enough error even every example expects explains fact fails fair far fast few field final finds first
    fits follows for form found free from full gain general gives goal good grade grows guess half hard has
    help hence here high holds how idea if in input inside is it judge just keeps kind known label large
    last late layer learns least less level light likely limit line list little long loss low made makes
    many map mark matter mean measure method middle model more most moves much must name near needs never
    new next no noise none not note now number of often old on once one only open or order other our out
    over own page pair part past path pays place plain plan point policy poor power proof question quick
    quite random range rank rare rate reads reason result reward right rises rule sample same scale score
    search second seen sense set several shape short shows side signal simple since single size slow small
    so solves some space starts state step still stops strong such sum sure table takes task tells test text
    than that the then theory there these they thing this those though three through time to together too
    total true trust try turn two under unit until up use value very view wait way weak well what when where
    which while whole why wide will with within without word work worth wrong yet`
    .trim()
    .split(/\s+/),
  zh: `一个 这个 那个 我们 他们 大家 自己 可以 需要 能够 应该 必须 已经 仍然 往往 常常 通常 有时 从不 总是
    因为 所以 如果 那么 但是 而且 并且 或者 不过 虽然 于是 然后 最后 首先 其次 同时 此外 例如 其中 之间
    以上 以下 以前 以后 里面 外面 左边 右边 模型 数据 样本 任务 奖励 策略 规则 环境 信号 噪声 误差 损失
    目标 方法 结果 原因 过程 步骤 问题 答案 题目 例子 情况 条件 范围 界限 上限 下限 平均 总和 差别 变化
    增长 下降 提高 降低 比较 选择 判断 检查 验证 证明 估计 测量 计算 搜索 学习 训练 推理 生成 求解 描述
    解释 说明 表示 代表 意味 依赖 决定 影响 改变 保持 开始 结束 停止 继续 重复 等待 尝试 发现 找到 得到
    失去 给出 写下 读出 看见 知道 理解 记住 忘记 相信 怀疑 期望 简单 困难 容易 复杂 便宜 昂贵 快速 缓慢
    清楚 模糊 准确 粗略 完整 部分 整体 局部 单独 共同 相同 不同 相似 独立 随机 稳定 常见 少见 重要 次要
    足够 太多 太少 很大 很小 更好 更差 最优 最差 第一 第二 第三 一般 特殊 具体 抽象 层次 等级 次序 方向
    位置 空间 时间 长度 数量 大小 形状 曲线 直线 表格 代码 文本 页面 标记 名称 标题 理论 实验 观察 记录`
    .trim()
    .split(/\s+/),
};

/** As long a sentence in either language: for Chinese a character and a half for each word. */
export function sentence(language: LanguageId, length: number, random: Random): string {
  const said = phrase(language, length, random);
  return language === 'zh' ? `${said}。` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Words without a full stop, as in a title or a cell. */
export function phrase(language: LanguageId, length: number, random: Random): string {
  const isChinese = language === 'zh';
  // Two characters a word.
  const count = isChinese ? Math.ceil(length * 0.8) : length;
  const chosen = Array.from({ length: count }, () => random.pick(words[language]));
  return chosen.join(isChinese ? '' : ' ');
}
