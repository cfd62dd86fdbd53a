const catalogues = {
    en: {
        language: 'Language',
        figure: (number) => `Figure ${number}`,
        file: (figure, format) => `${figure}, ${format}`,
        table: 'As a table',
        cell: 'Cell',
        layer: 'Layer',
        highlighted: 'Highlighted',
        pause: 'Pause',
        read: 'Read about it',
        copy: 'Copy',
        copied: 'Copied',
        selected: 'Selected; press Ctrl+C or ⌘C to copy',
    },
    zh: {
        language: '语言',
        figure: (number) => `图 ${number}`,
        file: (figure, format) => `${figure}，${format}`,
        table: '以表格显示',
        cell: '子空间',
        layer: '层次',
        highlighted: '突出显示',
        pause: '暂停',
        read: '阅读相关内容',
        copy: '复制',
        copied: '已复制',
        selected: '已选中，请按 Ctrl+C 或 ⌘C 复制',
    },
};
/**
 * The components' own words in the language of a BCP 47 tag; English where there are none.
 *
 * @example
 * ```ts
 * strings('zh-CN').figure(3); // => '图 3'
 * ```
 */
export function strings(tag) {
    const primary = tag.split('-')[0] ?? tag;
    return catalogues[primary] ?? catalogues['en'];
}
