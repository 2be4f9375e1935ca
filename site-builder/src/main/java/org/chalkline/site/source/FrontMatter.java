package org.chalkline.site.source;

import java.util.List;
import java.util.Set;
import org.chalkline.param.Schema;
import org.chalkline.site.language.Language;

/**
 * What a lesson says of itself between two lines {@code ---} at its start.
 *
 * <p>A new field is a component here and its line in {@link #read}.
 *
 * @param title or empty
 * @param description or empty
 * @param date the day of its last change that readers should hear of, as 2026-03-31; may be empty
 * @param order lessons of a folder with lower numbers come first
 */
record FrontMatter(Language language, String title, String description, String date, int order) {

    /**
     * Fields of Jupyter, Jupytext, MyST, Quarto, Docusaurus, Hugo, Jekyll and the Carpentries that
     * say nothing which pages here show.
     */
    static final Set<String> OF_OTHERS =
            Set.of(
                    "abbreviations",
                    "affiliations",
                    "alias",
                    "aliases",
                    "anchor_sections",
                    "arxiv",
                    "author",
                    "authors",
                    "banner",
                    "biblio",
                    "bibliography",
                    "binder",
                    "blog",
                    "build_date",
                    "canonical",
                    "canonical_url",
                    "categories",
                    "category",
                    "code_folding",
                    "comments",
                    "contributors",
                    "copyright",
                    "copyright_year",
                    "cover",
                    "created",
                    "csl",
                    "cssclasses",
                    "custom_edit_url",
                    "custom_js",
                    "date_format",
                    "displayed_sidebar",
                    "documentclass",
                    "doi",
                    "downloads",
                    "draft",
                    "edit",
                    "editUrl",
                    "editor",
                    "email",
                    "engine",
                    "execute",
                    "execution",
                    "exercises",
                    "exports",
                    "fig_cap_location",
                    "filters",
                    "format",
                    "front_matter",
                    "funding",
                    "generator",
                    "github",
                    "glossary",
                    "head",
                    "header-includes",
                    "hide_table_of_contents",
                    "hide_title",
                    "html",
                    "html_meta",
                    "html_theme",
                    "icon",
                    "id",
                    "identifier",
                    "image",
                    "images",
                    "institute",
                    "jekyll",
                    "jupyter",
                    "jupytext",
                    "kernelspec",
                    "keypoints",
                    "keyword",
                    "keywords",
                    "label",
                    "language_info",
                    "last_modified_at",
                    "last_update",
                    "lastmod",
                    "layout",
                    "license",
                    "link",
                    "link-citations",
                    "linktitle",
                    "listing",
                    "local",
                    "logo",
                    "mainfont",
                    "math",
                    "myst",
                    "narrator",
                    "nav_exclude",
                    "nav_order",
                    "nbsphinx",
                    "next",
                    "no_list",
                    "no_toc",
                    "nocite",
                    "notebook",
                    "numbering",
                    "numbersections",
                    "objectives",
                    "open_graph",
                    "options",
                    "orphan",
                    "outline",
                    "output",
                    "output-file",
                    "output_file",
                    "outputs",
                    "page_template",
                    "pagination_label",
                    "pagination_next",
                    "pagination_prev",
                    "params",
                    "parent",
                    "parts",
                    "permalink",
                    "prerequisites",
                    "prev",
                    "project",
                    "published",
                    "questions",
                    "redirect_from",
                    "redirect_to",
                    "reference-section-title",
                    "references",
                    "repository",
                    "requirements",
                    "resources",
                    "revision",
                    "robots",
                    "root",
                    "script",
                    "sd_hide_title",
                    "search",
                    "section_number",
                    "sectnums",
                    "series",
                    "short_title",
                    "show_toc",
                    "sidebar",
                    "sidebar_class_name",
                    "sidebar_custom_props",
                    "sidebar_label",
                    "sidebar_position",
                    "site",
                    "skip_execution",
                    "slug",
                    "source",
                    "sphinx",
                    "status",
                    "subject",
                    "substitutions",
                    "subtitle",
                    "subtitle_prefix",
                    "summary",
                    "tag",
                    "tags",
                    "teaching",
                    "template",
                    "thebe",
                    "theme",
                    "thumbnail",
                    "thumbnailOptimized",
                    "time",
                    "tldr",
                    "toc",
                    "toc-depth",
                    "toc_max_heading_level",
                    "toc_min_heading_level",
                    "tocdepth",
                    "translation",
                    "translation_key",
                    "type",
                    "unlisted",
                    "unnumbered",
                    "updated",
                    "url",
                    "venue",
                    "version",
                    "video",
                    "weight");

    /** The order of a lesson that names none. */
    static final int LAST = Integer.MAX_VALUE;

    /**
     * Reads what is said; what is wrong with it is reported.
     *
     * @param title that of a lesson that names none
     * @param usual the language of a lesson that names none
     * @param languages those that lessons may be in
     */
    static FrontMatter read(
            FieldReader fields, String title, Language usual, List<Language> languages) {
        return new FrontMatter(
                fields.language("lang", usual, languages),
                fields.text("title", title),
                fields.text("description", ""),
                fields.date("date"),
                fields.whole("order", LAST));
    }

    /** Returns what may be said. */
    static Schema schema(List<Language> languages) {
        return FieldReader.schemaOf(fields -> read(fields, "", languages.get(0), languages));
    }
}
