package org.chalkline.site.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bibliographies write in TeX is shown as letters. */
class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '‡',
            textBlock =
                    """
                    Haji{\\v c} | Hajič
                    Haji\\v c | Hajič
                    Wo\\'zniak | Woźniak
                    Micha{\\l} | Michał
                    Micha\\l | Michał
                    {\\L}ukasz | Łukasz
                    \\O{}stby | Østby
                    {\\o}re | øre
                    {\\AA}str{\\"o}m | Åström
                    \\aa | å
                    Maa\\ss | Maaß
                    Stra{\\ss}e | Straße
                    {\\ae}r {\\AE} | ær Æ
                    {\\oe}uvre {\\OE} | œuvre Œ
                    Y{\\i}lmaz | Yılmaz
                    {\\.I}mamo{\\u{g}}lu | İmamoğlu
                    na\\"{\\i}f na{\\"i}f | naïf naïf
                    \\'{\\i} | í
                    {\\j} | ȷ
                    G{\\"o}del M\\"uller | Gödel Müller
                    Fran\\c{c}ois \\c c | François ç
                    B\\'en\\'edicte Jos\\'{e} | Bénédicte José
                    N{\\~u}{\\~n}ez | Nũñez
                    \\`a \\^e \\=o \\.z | à ê ō ż
                    \\H{o} \\k{a} \\d{s} \\b{b} \\r{u} | ő ą ṣ ḇ ů
                    Sochorov{\\'a}, {\\v{S}}{\\'a}rka | Sochorová, Šárka
                    {\\dh} {\\DH} {\\th} {\\TH} | ð Ð þ Þ
                    {\\dj} {\\DJ} {\\ng} | đ Đ ŋ
                    \\& \\% \\$ \\# \\_ \\{ \\} | & % $ # _ { }
                    A_b | A_b
                    a -- b --- c | a – b — c
                    ``q'' `s' | “q” ‘s’
                    L'{\\'e}t{\\'e} | L’été
                    \\enquote{q} | “q”
                    \\emph{one} \\textbf{two} {\\em three} | one two three
                    \\textit{{N}ASA} | NASA
                    \\href{https://example.org}{words} | words
                    \\url{https://example.org} | https://example.org
                    \\noopsort{1973}Name | Name
                    \\ldots{} \\dots | … …
                    \\TeX{} and \\LaTeX | TeX and LaTeX
                    \\textendash{} \\textemdash | – —
                    \\textquoteright{} \\textquotedblleft | ’ “
                    \\S{} \\P{} \\pounds | § ¶ £
                    \\copyright{} \\textregistered{} \\texttrademark | © ® ™
                    \\textdegree{} \\euro{} \\textmu | ° € µ
                    \\textexclamdown{} \\textquestiondown | ¡ ¿
                    \\guillemotleft{} \\guillemotright | « »
                    H\\textsubscript{2}O, 2\\textsuperscript{10} | H₂O, 2¹⁰
                    $\\alpha$-stable | α-stable
                    {$L^2$} of $O(n)$ | L² of O(n)
                    $x_{10} \\leq \\infty$ | x₁₀ ≤ ∞
                    hy\\-phen, well\\/ | hyphen, well
                    a\\,b | a b
                    \\unknown{kept} | kept
                    {A}~{B} | A B
                    50\\% \\$5 \\#1 x\\_y | 50% $5 #1 x_y
                    an open $ sign | an open $ sign
                    {深度}学习 | 深度学习
                    """)
    void areLetters(String latex, String text) {
        assertThat(Latex.text(latex).replaceAll("[\\u2009\\u00a0]", " ")).isEqualTo(text);
    }
}
