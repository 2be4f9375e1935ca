package org.chalkline.site.markdown.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All roles of the lesson language. */
public final class Roles {

    private static final List<Role> ALL = all();

    /** What the names of several roles begin with. */
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "bdg-", "bdg",
                    "material-", "octicon",
                    "py:", "code",
                    "c:", "code",
                    "cpp:", "code",
                    "js:", "code",
                    "external:", "code");

    private static List<Role> all() {
        List<Role> all =
                new ArrayList<>(
                        List.of(
                                new ElementRole("kbd"),
                                new ElementRole("sub"),
                                new ElementRole("sup"),
                                new ElementRole("subscript", "sub"),
                                new ElementRole("superscript", "sup"),
                                new AbbreviationRole(),
                                new MathRole(),
                                new ReferenceRole("ref", ReferenceRole.Wanted.ANYTHING),
                                new ReferenceRole("numref", ReferenceRole.Wanted.NUMBER),
                                new ReferenceRole("eq", ReferenceRole.Wanted.EQUATION),
                                new ReferenceRole("prf:ref", ReferenceRole.Wanted.NUMBER),
                                new LessonRole(),
                                new DownloadRole(),
                                new TermRole()));
        all.addAll(CiteRole.ALL);
        return List.copyOf(all);
    }

    /** Those of other programs for which the lesson language has Markdown, links or nothing. */
    private static final List<Role> FOREIGN =
            List.of(
                    new ElementRole("em"),
                    new ElementRole("strong"),
                    new ElementRole("code"),
                    new ElementRole("del"),
                    new ElementRole("u"),
                    new ElementRole("dfn"),
                    new WordsRole("index"),
                    new BadgeRole("bdg"),
                    new IconRole("octicon"),
                    new SavedRole("glue"),
                    new SavedRole("eval"),
                    new AddressRole("doi"),
                    new AddressRole("wiki"),
                    new AddressRole("github"),
                    new AddressRole("rfc"),
                    new AddressRole("pep"));

    /** The roles, with the other names under which they go elsewhere. */
    private static Map<String, Role> byName() {
        Map<String, Role> byName = new HashMap<>();
        ALL.forEach(role -> byName.put(role.name(), role));
        FOREIGN.forEach(role -> byName.put(role.name(), role));
        Map<String, String> others = new HashMap<>();
        also(others, "em", "emphasis");
        also(others, "strong", "guilabel", "menuselection");
        also(others, "code", "literal", "file", "command", "program", "envvar", "option", "samp");
        also(others, "code", "class", "func", "meth", "mod", "attr", "data", "exc", "obj");
        also(others, "del", "strike");
        also(others, "u", "underline");
        also(others, "kbd", "keyboard");
        also(others, "ref", "any", "std:ref", "hoverxref");
        also(others, "doc", "std:doc");
        also(others, "eq", "eqref", "math:numref");
        also(others, "prf:ref", "proof:ref");
        also(others, "cite:p", "citep", "footcite");
        also(others, "cite:t", "citet");
        also(others, "download", "nb-download");
        also(others, "glue", "glue:text", "glue:math", "glue:any", "glue:md");
        also(others, "octicon", "fa", "fas", "far", "fab");
        others.forEach((name, role) -> byName.put(name, byName.get(role)));
        return Map.copyOf(byName);
    }

    private static void also(Map<String, String> others, String role, String... names) {
        for (String name : names) {
            others.put(name, role);
        }
    }

    private static final Map<String, Role> BY_NAME = byName();

    private Roles() {}

    static @Nullable Role find(String name) {
        Role role = BY_NAME.get(name);
        if (role != null) {
            return role;
        }
        return PREFIXES.entrySet().stream()
                .filter(prefix -> name.startsWith(prefix.getKey()))
                .map(prefix -> BY_NAME.get(prefix.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** The names of the lesson language's own. */
    public static List<String> names() {
        return ALL.stream().map(Role::name).toList();
    }
}
