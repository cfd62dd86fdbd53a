const english = new Intl.ListFormat('en', { type: 'conjunction' });
const choice = new Intl.ListFormat('en', { type: 'disjunction' });
const en = {
    cell: (name, levels, layer) => {
        const where = levels.map(([axis, level]) => `${axis} ${level}`).join(', ');
        return `${name || 'Highlighted'}: ${where}${layer && ` (${layer})`}.`;
    },
    layer: (name, cells) => `${name}: ${cells.join('; ')}.`,
    space: (count, axes) => {
        const all = axes.map(([axis, levels]) => `${axis} (${choice.format(levels)})`);
        return `${count} cells by ${english.format(all)}.`;
    },
    many: (highlighted, count) => `${highlighted} of ${count} cells are highlighted.`,
    excluded: (label, count, reason) => `${count} ${count === 1 ? 'cell' : 'cells'} ${label}: ${reason}.`,
    join: (sentences) => sentences.join(' '),
};
const zh = {
    cell: (name, levels, layer) => {
        const where = levels.map(([axis, level]) => axis + level).join('，');
        return `${name || '突出显示'}：${where}${layer && `（${layer}）`}。`;
    },
    layer: (name, cells) => `${name}：${cells.join('；')}。`,
    space: (count, axes) => {
        const all = axes.map(([axis, levels]) => `${axis}（${levels.join('、')}）`);
        return `按${all.join('、')}分为 ${count} 格。`;
    },
    many: (highlighted, count) => `${count} 格中突出显示 ${highlighted} 格。`,
    excluded: (label, count, reason) => `${label} ${count} 格：${reason}。`,
    join: (sentences) => sentences.join(''),
};
/** For any other language: names and signs, no words that it may not have. */
const neutral = {
    cell: (name, levels, layer) => {
        const where = levels.map(([axis, level]) => `${axis}: ${level}`).join(', ');
        return `${[name, layer].filter(Boolean).join(' · ')} (${where}).`;
    },
    layer: en.layer,
    space: (count, axes) => `${axes.map(([axis, levels]) => `${axis} (${levels.join(' / ')})`).join(' × ')} = ${count}.`,
    many: (highlighted, count) => `${highlighted} / ${count}.`,
    excluded: (label, count, reason) => `${label} (${count}): ${reason}.`,
    join: en.join,
};
/** The grammar of a language, by the primary subtag of its tag. */
export function grammarOf(language) {
    const primary = language.split('-')[0];
    if (primary === 'en')
        return en;
    return primary === 'zh' ? zh : neutral;
}
