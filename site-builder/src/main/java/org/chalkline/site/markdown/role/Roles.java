package org.chalkline.site.markdown.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All roles of the lesson language. */
public final class Roles {

    private static final List<Role> ALL = all();

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

    private Roles() {}

    static @Nullable Role find(String name) {
        return ALL.stream().filter(role -> role.name().equals(name)).findFirst().orElse(null);
    }

    public static List<String> names() {
        return ALL.stream().map(Role::name).toList();
    }
}
