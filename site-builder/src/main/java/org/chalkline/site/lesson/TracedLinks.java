package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.SortedMap;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.jspecify.annotations.Nullable;

/** Links of which is noted what was asked of the other lessons and files. */
record TracedLinks(LinkPort links, Trace<LinkPort> trace) implements LinkPort {

    @Override
    public boolean exists(String path) {
        return trace.ask(links, port -> port.exists(path));
    }

    @Override
    public long size(String path) {
        return trace.ask(links, port -> port.size(path));
    }

    /** Rests on the two paths alone. */
    @Override
    public String from(String file, String path) {
        return links.from(file, path);
    }

    @Override
    public Collection<String> paths() {
        return trace.ask(links, LinkPort::paths);
    }

    @Override
    public @Nullable String title(String path) {
        return trace.<@Nullable String>ask(links, port -> port.title(path));
    }

    @Override
    public @Nullable LessonTargets lesson(String path) {
        return trace.<@Nullable LessonTargets>ask(links, port -> port.lesson(path));
    }

    /** Rests on the configuration of the site. */
    @Override
    public String mark(String address) {
        return links.mark(address);
    }

    @Override
    public SortedMap<String, Target> labelled(String label) {
        return trace.ask(links, port -> port.labelled(label));
    }

    @Override
    public SortedMap<String, Term> defined(String name) {
        return trace.ask(links, port -> port.defined(name));
    }

    @Override
    public Collection<String> labels() {
        return trace.ask(links, LinkPort::labels);
    }

    @Override
    public Collection<String> terms() {
        return trace.ask(links, LinkPort::terms);
    }
}
