package org.chalkline.site.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chalkline.site.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Work> read(String text) {
        return BibTex.read(text, "works.bib", diagnostics);
    }

    /** The one work of a file in the form of a language. */
    private String form(String text, Locale locale) {
        Library library = new Library(diagnostics);
        library.add("works.bib", text);
        References references =
                new References(
                        library,
                        locale.equals(Locale.CHINESE),
                        locale,
                        (key, parts) -> key,
                        url -> "");
        String html = references.list(List.copyOf(library.keys())).get(0).html();
        assertThat(diagnostics.list()).isEmpty();
        return html.replaceAll("</?a[^>]*>", "").replaceAll("</?em>", "*");
    }

    @Test
    void whatStandsBetweenEntriesIsAComment() {
        assertThat(
                        read(
                                """
                                %% written by a program, me@example.org
                                ###
                                @comment{jabref-meta: {x} @book{no, title={No}}}
                                @preamble{ "\\newcommand{\\noop}[1]{}" }
                                @book{yes, title={Yes},} and so on
                                """))
                .extracting(Work::key)
                .containsExactly("yes");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void parenthesesDoForBracesAndCapitalsDoNotMatter() {
        Work work =
                read("""
                                @STRING(acm = "ACM")
                                @Book( Case , TITLE = "A {"}b{"} (c)", Publisher = acm # " Press", Year = { 1971},)
                                """)
                        .get(0);
        assertThat(work.key()).isEqualTo("Case");
        assertThat(work.get(Work.Field.TITLE)).isEqualTo("A \"b\" (c)");
        assertThat(work.get(Work.Field.PUBLISHER)).isEqualTo("ACM Press");
        assertThat(work.year()).isEqualTo("1971");
    }

    @Test
    void aPartHasWhatItsWholeHas() {
        Work work =
                read("""
                                @inproceedings{DBLP:conf/a/b, author={Cousot, P.}, title={Part}, crossref={whole}}
                                @proceedings{Whole, editor={Aho, A. V.}, title={Record}, year={1979}}
                                """)
                        .get(0);
        assertThat(work.get(Work.Field.CONTAINER)).isEqualTo("Record");
        assertThat(work.year()).isEqualTo("1979");
        assertThat(work.editors()).hasSize(1);
    }

    @Test
    void aMistakeIsToldOnceAndTheNextEntryIsRead() {
        assertThat(read("@book{a, title {A}}\n@book{王2020, title={题}}\n@book{c, title={C}"))
                .extracting(Work::key)
                .containsExactly("王2020");
        assertThat(diagnostics.list())
                .extracting(each -> each.position() + " " + each.what())
                .containsExactly(
                        "1:16 broken BibTeX: unexpected '{'",
                        "3:19 broken BibTeX: the file ends within an entry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    King, Jr., Martin Luther | King, M. L., Jr. | King
                    Johannes Diderik van der Waals | van der Waals, J. D. | van der Waals
                    {National Institute} | National Institute | National Institute
                    张, 三 | 张三 | 张三
                    欧阳修 | 欧阳修 | 欧阳修
                    芥川 龍之介 | 芥川龍之介 | 芥川龍之介
                    김, 민수 | 김민수 | 김민수
                    阿尔伯特·爱因斯坦 | 阿尔伯特·爱因斯坦 | 阿尔伯特·爱因斯坦
                    """)
    void namesAreWrittenAsTheirLanguageHasThem(String written, String listed, String brief) {
        Name name = Name.of(written);
        assertThat(name.listed(",", ".")).isEqualTo(listed);
        assertThat(name.brief()).isEqualTo(brief);
    }

    @Test
    void andOthersIsNobody() {
        assertThat(Name.list("A, B AND C, D and others"))
                .containsExactly(new Name("A", "B"), new Name("C", "D"), Name.OTHERS);
        assertThat(
                        form(
                                "@book{a, author={Smith, Ann and others}, title={T}, year=2019}",
                                Locale.ENGLISH))
                .isEqualTo("Smith, A., et al. (2019). *T*.");
        assertThat(form("@book{b, author={赵一 and others}, title={题}, year=2018}", Locale.CHINESE))
                .isEqualTo("赵一, 等. 题[M]. 2018.");
    }

    /** The examples of the style's own guide. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @book{a, author={Jackson, L. M.}, title={The psychology of prejudice}, edition={2}, publisher={American Psychological Association}, year=2019} | Jackson, L. M. (2019). *The psychology of prejudice* (2nd ed.). American Psychological Association.
                    @book{a, editor={Hygum, E. and Pedersen, P. M.}, title={Early childhood education}, publisher={Hans Reitzels Forlag}, year=2010} | Hygum, E., & Pedersen, P. M. (Eds.). (2010). *Early childhood education*. Hans Reitzels Forlag.
                    @incollection{a, author={Weinstock, R. and Leong, G. B. and Silva, J. A.}, title={Defining forensic psychiatry}, editor={Rosner, R.}, booktitle={Principles and practice}, edition={2nd}, pages={7--13}, publisher={CRC Press}, year=2003} | Weinstock, R., Leong, G. B., & Silva, J. A. (2003). Defining forensic psychiatry. In R. Rosner (Ed.), *Principles and practice* (2nd ed., pp. 7–13). CRC Press.
                    @phdthesis{a, author={Harris, L.}, title={Instructional leadership}, school={University of Virginia}, year=2014} | Harris, L. (2014). *Instructional leadership* [Doctoral dissertation, University of Virginia].
                    @techreport{a, author={Blackwell, D.}, title={A report}, number={2017-1}, institution={The Center}, year=2017} | Blackwell, D. (2017). *A report* (Report No. 2017-1). The Center.
                    @book{a, author={Piaget, J. and Inhelder, B.}, title={The psychology of the child}, translator={Weaver, H.}, edition={2}, publisher={Basic Books}, year=1969} | Piaget, J., & Inhelder, B. (1969). *The psychology of the child* (H. Weaver, Trans.; 2nd ed.). Basic Books.
                    @misc{a, author={Vaswani, A.}, title={Attention}, eprint={1706.03762}, archiveprefix={arXiv}, year=2017} | Vaswani, A. (2017). *Attention*. arXiv. https://arxiv.org/abs/1706.03762
                    @unpublished{a, author={P, Q}, title={Draft}, note={In preparation}, year=2012} | P, Q. (2012). *Draft*. In preparation.
                    """)
    void isInTheFormOfApa(String entry, String reference) {
        assertThat(form(entry, Locale.ENGLISH).replace("&amp;", "&")).isEqualTo(reference);
    }

    /** Examples of GB/T 7714—2015. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @book{a, author={库恩}, title={科学革命的结构：第4版}, translator={金吾伦 and 胡新和}, edition={2}, address={北京}, publisher={北京大学出版社}, year=2012} | 库恩. 科学革命的结构：第4版[M]. 金吾伦, 胡新和, 译. 2版. 北京: 北京大学出版社, 2012.
                    @book{a, author={陈登原}, title={国史旧闻：第1卷}, address={北京}, publisher={中华书局}, year=2000, pages={29}} | 陈登原. 国史旧闻：第1卷[M]. 北京: 中华书局, 2000: 29.
                    @incollection{a, author={程根伟}, title={1998年长江洪水的成因与减灾对策}, editor={许厚泽 and 赵其国}, booktitle={长江流域洪涝灾害与科技对策}, address={北京}, publisher={科学出版社}, year=1999, pages={32--36}} | 程根伟. 1998年长江洪水的成因与减灾对策[M]//许厚泽, 赵其国. 长江流域洪涝灾害与科技对策. 北京: 科学出版社, 1999: 32–36.
                    @article{a, author={袁训来 and 陈哲 and 肖书海 and 万斌}, title={蓝田生物群}, journal={科学通报}, year=2012, volume=57, number=34, pages={3219}} | 袁训来, 陈哲, 肖书海, 等. 蓝田生物群[J]. 科学通报, 2012, 57(34): 3219.
                    @phdthesis{a, author={马欢}, title={人类活动影响下海河流域典型区水循环变化分析}, address={北京}, school={清华大学}, year=2011, pages={27}, url={http://example.org}, urldate={2013-10-14}} | 马欢. 人类活动影响下海河流域典型区水循环变化分析[D/OL]. 北京: 清华大学, 2011: 27[2013-10-14]. http://example.org
                    @book{a, author={Crawford, W. and Gorman, M.}, title={Future libraries}, edition={3rd}, address={Chicago}, publisher={American Library Association}, year=1995} | Crawford W, Gorman M. Future libraries[M]. 3rd ed. Chicago: American Library Association, 1995.
                    @book{a, author={赵一}, title={题}, address={杭州}, year=2000, pages={1}} | 赵一. 题[M]. 杭州, 2000: 1.
                    """)
    void isInTheFormOfGb(String entry, String reference) {
        assertThat(form(entry, Locale.CHINESE)).isEqualTo(reference);
    }
}
