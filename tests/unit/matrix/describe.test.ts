import {
  type CheckedMatrix,
  defineMatrix,
  describe as describeHighlight,
  localize,
  readMatrix,
  renderMatrix,
  resolveFigure,
} from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { messageOf } from './read/messages.ts';
import { environment } from './samples/environment.ts';
import { release } from './samples/release.ts';
import { skill } from './samples/skill.ts';

const model = readMatrix(environment);

/** The sentence of a highlight, given by the indices of its cells. */
function describeFigure(matrix: CheckedMatrix, indices: Iterable<number>, lang: string): string {
  const local = localize(matrix, lang);
  const cells = [...indices].map((index) => local.cells[index]);
  return describeHighlight(local, new Set(cells.filter((cell) => cell !== undefined)));
}

/** The sentence of a figure of the essay. */
function sentence(figure: string, lang: string): string {
  const local = localize(model, lang);
  return describeHighlight(local, resolveFigure(local, { figure }).highlight);
}

describe('in English', () => {
  it('names every layer with its cells where all are highlighted', () => {
    expect(sentence('overview', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). First layer: All easy. Second layer: RLHF; RLVR. Third layer: Only verification is easy; Only generation is easy. Final layer: Expert-level / superhuman. 2 cells not discussed: verification is harder than solving."`,
    );
  });

  it('says the levels and the layer of one cell', () => {
    expect(sentence('layer-1', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). All easy: Generation easy, Solving easy, Verification easy (First layer). 2 cells not discussed: verification is harder than solving."`,
    );
    expect(sentence('rlhf', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). RLHF: Generation hard, Solving easy, Verification easy (Second layer). 2 cells not discussed: verification is harder than solving."`,
    );
    expect(sentence('rlvr', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). RLVR: Generation easy, Solving hard, Verification easy (Second layer). 2 cells not discussed: verification is harder than solving."`,
    );
    expect(sentence('only-verification', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). Only verification is easy: Generation hard, Solving hard, Verification easy (Third layer). 2 cells not discussed: verification is harder than solving."`,
    );
    expect(sentence('only-generation', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). Only generation is easy: Generation easy, Solving hard, Verification hard (Third layer). 2 cells not discussed: verification is harder than solving."`,
    );
    expect(sentence('layer-4', 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). Expert-level / superhuman: Generation hard, Solving hard, Verification hard (Final layer). 2 cells not discussed: verification is harder than solving."`,
    );
  });

  it('says both cells of a layer', () => {
    expect(describeFigure(model, new Set([2, 4]), 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). RLVR: Generation easy, Solving hard, Verification easy (Second layer). RLHF: Generation hard, Solving easy, Verification easy (Second layer). 2 cells not discussed: verification is harder than solving."`,
    );
  });

  it('says that nothing is highlighted by naming none', () => {
    expect(describeFigure(model, new Set(), 'en')).toMatchInlineSnapshot(
      `"8 cells by Generation (easy or hard), Solving (easy or hard), and Verification (easy or hard). 2 cells not discussed: verification is harder than solving."`,
    );
  });
});

describe('in Chinese', () => {
  it('names every layer with its cells where all are highlighted', () => {
    expect(sentence('overview', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。第一层：均简单。第二层：RLHF；RLVR。第三层：仅仅验证容易；仅仅生成容易。最后一层：专家级别/超出人类级别。2 格不讨论：验证比解决困难。"`,
    );
  });

  it('says the levels and the layer of one cell', () => {
    expect(sentence('layer-1', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。均简单：生成简单，解决简单，验证简单（第一层）。2 格不讨论：验证比解决困难。"`,
    );
    expect(sentence('rlhf', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。RLHF：生成困难，解决简单，验证简单（第二层）。2 格不讨论：验证比解决困难。"`,
    );
    expect(sentence('rlvr', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。RLVR：生成简单，解决困难，验证简单（第二层）。2 格不讨论：验证比解决困难。"`,
    );
    expect(sentence('only-verification', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。仅仅验证容易：生成困难，解决困难，验证简单（第三层）。2 格不讨论：验证比解决困难。"`,
    );
    expect(sentence('only-generation', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。仅仅生成容易：生成简单，解决困难，验证困难（第三层）。2 格不讨论：验证比解决困难。"`,
    );
    expect(sentence('layer-4', 'zh')).toMatchInlineSnapshot(
      `"按生成（简单、困难）、解决（简单、困难）、验证（简单、困难）分为 8 格。专家级别/超出人类级别：生成困难，解决困难，验证困难（最后一层）。2 格不讨论：验证比解决困难。"`,
    );
  });
});

describe('a cell without a name', () => {
  it('is told by its levels', () => {
    const { layers: _layers, ...definition } = skill;
    const plain = readMatrix(definition);
    expect(describeFigure(plain, new Set([4]), 'en')).toMatchInlineSnapshot(
      `"9 cells by Challenge (low, medium, or high) and Skill (novice, trained, or expert). Highlighted: Challenge medium, Skill trained."`,
    );
    expect(describeFigure(plain, new Set([4]), 'zh')).toMatchInlineSnapshot(
      `"按挑战（低、中、高）、技能（新手、熟练、专家）分为 9 格。突出显示：挑战中，技能熟练。"`,
    );
    expect(describeFigure(readMatrix(skill), new Set([0, 4]), 'zh')).toMatchInlineSnapshot(
      `"按挑战（低、中、高）、技能（新手、熟练、专家）分为 9 格。第 1 级：冷漠。第 3 级：挑战中，技能熟练。"`,
    );
  });
});

describe('cells without a name', () => {
  const { layers: _layers, ...definition } = skill;
  const bare = readMatrix({ ...definition, cells: {} });

  it('are told in one list', () => {
    expect(describeFigure(bare, new Set([0, 4]), 'en')).toMatchInlineSnapshot(
      `"9 cells by Challenge (low, medium, or high) and Skill (novice, trained, or expert). Highlighted: Challenge low, Skill novice; Challenge medium, Skill trained."`,
    );
    expect(describeFigure(bare, new Set([0, 4]), 'zh')).toMatchInlineSnapshot(
      `"按挑战（低、中、高）、技能（新手、熟练、专家）分为 9 格。突出显示：挑战低，技能新手；挑战中，技能熟练。"`,
    );
    expect(describeFigure(readMatrix(skill), new Set([5, 7]), 'en')).toMatchInlineSnapshot(
      `"9 cells by Challenge (low, medium, or high) and Skill (novice, trained, or expert). Arousal: Challenge high, Skill trained (Step 4). Highlighted: Challenge medium, Skill expert (Step 4)."`,
    );
    expect(
      describeFigure(readMatrix({ ...skill, cells: {} }), new Set([5, 7]), 'en'),
    ).toMatchInlineSnapshot(
      `"9 cells by Challenge (low, medium, or high) and Skill (novice, trained, or expert). Highlighted: Challenge medium, Skill expert; Challenge high, Skill trained (Step 4)."`,
    );
  });

  it('are all of them where all stand out', () => {
    const every = [...localize(bare).cells.keys()];
    expect(describeFigure(bare, every, 'en')).toMatchInlineSnapshot(
      `"9 cells by Challenge (low, medium, or high) and Skill (novice, trained, or expert). All 9 cells are highlighted."`,
    );
    expect(describeFigure(bare, every, 'zh')).toMatchInlineSnapshot(
      `"按挑战（低、中、高）、技能（新手、熟练、专家）分为 9 格。9 格全部突出显示。"`,
    );
  });
});

describe('many cells', () => {
  const six = {
    ...release.axes,
    speed: { label: 'Speed', levels: { slow: 'slow', fast: 'fast' } },
  };
  const large = readMatrix({ ...release, axes: six, cells: {} });
  const every = [...localize(large).cells.keys()];

  it('are counted', () => {
    expect(describeFigure(large, every, 'en')).toMatchInlineSnapshot(
      `"32 cells by Weights (no or yes), Code (no or yes), Data (no or yes), Free licence (no or yes), and Speed (slow or fast). All 32 cells are highlighted."`,
    );
    expect(describeFigure(large, every, 'zh')).toMatchInlineSnapshot(
      `"按权重（否、是）、代码（否、是）、数据（否、是）、自由许可（否、是）、Speed（slow、fast）分为 32 格。32 格全部突出显示。"`,
    );
  });
});

describe('another language', () => {
  const vin = defineMatrix({
    id: 'vin',
    languages: ['fr'],
    title: 'Vin',
    axes: { corps: { label: 'Corps', levels: { leger: 'léger', plein: 'plein' } } },
    cells: { beaujolais: { at: { corps: 'leger' }, label: 'Beaujolais', href: '#b' } },
    layers: { byRank: 'Rang {n}' },
  });

  it('is told in its own names and in signs', () => {
    const french = readMatrix({ ...vin, layers: undefined });
    expect(describeFigure(french, new Set([1]), 'fr-FR')).toMatchInlineSnapshot(
      `"Corps (léger / plein) = 2. Corps: plein."`,
    );
    expect(describeFigure(french, new Set([0]), 'fr-FR')).toMatchInlineSnapshot(
      `"Corps (léger / plein) = 2. Beaujolais (Corps: léger)."`,
    );
  });

  it('is told in the texts that are given, of a figure that no site draws', () => {
    const fr = {
      space: '{count} cases selon {axes}.',
      choices: { between: ' ou ' },
      namedCellInLayer: '{name} : {level} {levels}',
      cellLink: { between: ' – ' },
    };
    const draw = (texts: object) =>
      renderMatrix(vin, { highlight: 'beaujolais', links: true, strings: { fr: texts } });
    const svg = draw({ ...fr, namedCellInLayer: '{name} : {levels} ({layer}).' });
    expect(svg).toContain('<desc>2 cases selon Corps (léger ou plein). Beaujolais : ');
    expect(svg).toContain('<title>Beaujolais – Rang 1</title>');
    expect(messageOf(() => draw(fr))).toContain('Hint: write "{levels}" instead of "{level}"');
  });
});
