/** Combining characters by the command that puts them on the letter behind it. */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
    '"': '\u0308',
    h: '\u0309',
    r: '\u030A',
    H: '\u030B',
    v: '\u030C',
    U: '\u030D',
    G: '\u030F',
    f: '\u0311',
    d: '\u0323',
    textcommabelow: '\u0326',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
    t: '\u0361',
    textogonekcentered: '\u0328',
    newtie: '\u0361',
    polhk: '\u0328',
    udot: '\u0323',
    // In formulas.
    acute: '\u0301',
    bar: '\u0304',
    breve: '\u0306',
    check: '\u030C',
    ddot: '\u0308',
    dot: '\u0307',
    grave: '\u0300',
    hat: '\u0302',
    tilde: '\u0303',
    vec: '\u20D7',
  }),
);

/** A letter and its name, one pair a line or several with blanks between. */
function table(pairs: string): [name: string, text: string][] {
  const words = pairs.trim().split(/\s+/);
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [[word, words[index + 1] ?? ''] as [string, string]] : [],
  );
}

const letters = table(`
  aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ
  ng ŋ NG Ŋ ij ĳ IJ Ĳ eth ð ETH Ð thorn þ THORN Þ textschwa ə textturnv ʌ hwithstroke ħ
  Hwithstroke Ħ ohorn ơ OHORN Ơ uhorn ư UHORN Ư dbar đ Dbar Đ cprime ʹ cdprime ʺ textdotlessi ı textdotlessj ȷ textsterling £`);

const signs = table(`
  S § P ¶ copyright © pounds £ euro € EUR € dag † ddag ‡ dots … ldots … textellipsis … cdots ⋯ textbackslash \\
  textasciitilde ~ textasciicircum ^ textunderscore _ textbraceleft { textbraceright } lbrace {
  rbrace } textdollar $ textbar | textless < textgreater > textquotesingle ' textquotedbl "
  textasciigrave \` textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”
  lq ‘ rq ’ quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft «
  guillemetright » guilsinglleft ‹ guilsinglright › flqq « frqq » flq ‹ frq › glqq „ grqq “ glq ‚
  grq ‘ textendash – textemdash — textexclamdown ¡ textquestiondown ¿ textcent ¢ textcurrency ¤
  textyen ¥ yen ¥ textbrokenbar ¦ textsection § textasciidieresis ¨ textcopyright ©
  textordfeminine ª textlnot ¬ textregistered ® textasciimacron ¯ textdegree ° degree °
  textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textasciiacute ´ textmu µ
  textparagraph ¶ textperiodcentered · textordmasculine º textonequarter ¼ textonehalf ½
  textthreequarters ¾ textflorin ƒ textbaht ฿ textdagger † textdaggerdbl ‡ textbullet •
  textperthousand ‰ textpertenthousand ‱ textreferencemark ※ textinterrobang ‽ textfractionsolidus ⁄
  textcolonmonetary ₡ textlira ₤ textnaira ₦ textwon ₩ textdong ₫ texteuro € textpeso ₱
  textcelsius ℃ textnumero № textcircledP ℗ textrecipe ℞ textservicemark ℠ texttrademark ™
  textohm Ω textmho ℧ textestimated ℮ textleftarrow ← textuparrow ↑ textrightarrow →
  textdownarrow ↓ textminus − textpm ± texttimes × textdiv ÷ textsurd √ textasteriskcentered ∗
  textbardbl ‖ textopenbullet ◦ textbigcircle ◯ textmusicalnote ♪ textvisiblespace ␣
  textlangle 〈 textrangle 〉 TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX slash /`);

const greek = table(`
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon ϒ Phi Φ Psi Ψ Omega Ω alpha α beta β
  gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
  mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
  chi χ psi ψ omega ω`);

const mathematics = table(`
  pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ cap ∩ cup ∪ wedge ∧
  vee ∨ setminus ∖ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ neq ≠ ne ≠ equiv ≡ sim ∼ simeq ≃ approx ≈
  cong ≅ propto ∝ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ in ∈ ni ∋ notin ∉ to → rightarrow →
  leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓
  mapsto ↦ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ neg ¬ emptyset ∅ varnothing ∅ sum ∑ prod ∏
  int ∫ surd √ sqrt √ prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ angle ∠ perp ⊥ parallel ∥ top ⊤ bot ⊥
  leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ odot ⊙ dagger † ddagger ‡ langle ⟨ rangle ⟩ lvert | rvert | vert | Vert ‖ backslash \\ colon : log log ln ln exp exp sin sin
  cos cos tan tan min min max max lim lim`);

/** What commands without an argument print. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ...letters,
  ...signs,
  ...greek,
  ...mathematics,
  // Blanks of several widths are blanks here, and what only guides hyphenation is nothing.
  ...[' ', '\n', '\t', ',', ';', ':', '>', '\\', 'quad', 'qquad', 'enspace', 'thinspace'].map(
    (name): [string, string] => [name, ' '],
  ),
  ...['space', 'newline', 'par'].map((name): [string, string] => [name, ' ']),
  ...['/', '-', '!', '@', '[', ']', 'relax', 'protect', 'null'].map((name): [string, string] => [
    name,
    '',
  ]),
  ...['&', '%', '$', '#', '_', '{', '}'].map((name): [string, string] => [name, name]),
  ['nobreakspace', '\u00A0'],
]);

/** Commands that only say how what follows them looks. */
export const styles: ReadonlySet<string> = new Set(
  `it itshape sl slshape em bf bfseries md mdseries sc scshape rm rmfamily sf sffamily tt ttfamily
  up upshape normalfont cal mit boldmath unboldmath displaystyle textstyle scriptstyle
  scriptscriptstyle tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge
  limits nolimits left right big Big bigl bigr`.split(/\s+/),
);

/** Commands whose argument is printed as it is, whatever its look. */
export const wrappers: ReadonlySet<string> = new Set(
  `emph textit textsl textbf textsc textmd textrm textsf texttt textup textnormal strong text mbox
  hbox fbox makebox ensuremath mkbibitalic mkbibemph mkbibbold mkbibparens mkbibbrackets
  uline underline mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal
  boldsymbol bm operatorname singleletter url path nolinkurl IeC`.split(/\s+/),
);

/** Functions, which formulas set apart from letters beside them. */
export const functions: ReadonlySet<string> = new Set(
  'log ln exp sin cos tan min max lim'.split(' '),
);

/** Commands whose argument is printed in the other case. */
export const cases: ReadonlyMap<string, (text: string) => string> = new Map([
  ...['uppercase', 'MakeUppercase'].map((name) => [name, (t: string) => t.toUpperCase()] as const),
  ...['lowercase', 'MakeLowercase'].map((name) => [name, (t: string) => t.toLowerCase()] as const),
]);

/** Commands whose first argument is about the second, which alone is printed. */
export const leading: ReadonlySet<string> = new Set(
  'href texorpdfstring foreignlanguage textcolor raisebox scalebox'.split(' '),
);

/** Commands whose argument steers sorting or layout and is never printed. */
export const silent: ReadonlySet<string> = new Set(
  'noopsort NoopSort SortNoop sortnoop label index hspace vspace phantom hphantom vphantom end selectlanguage color'.split(
    ' ',
  ),
);

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ';
const plain = '0123456789+-=()ni';

/** Writes a superscript (`^`) or subscript (`_`), where Unicode has all of its letters. */
export function writeScript(mark: '^' | '_', text: string): string {
  const scripts = mark === '^' ? raised : lowered;
  if (mark === '^' && text === '∘') return '°';
  const written = Array.from(text, (char) =>
    plain.includes(char) ? scripts[plain.indexOf(char)] : '',
  );
  return written.length > 0 && written.every(Boolean) ? written.join('') : text;
}
