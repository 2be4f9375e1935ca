package org.chalkline.site.markdown.directive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a video or a recording, in one language: a file of <a
 * href="https://www.w3.org/TR/webvtt1/">WebVTT</a>.
 *
 * @param language its tag
 * @param cues what is shown one after another, as plain text
 */
record Captions(String language, String text, List<String> cues) {

    static final String ENDING = ".vtt";

    /** Files, each with the tag of its language before it unless that is the lesson's. */
    static final OptionType OPTION =
            new OptionType(
                    "captions",
                    Text.of("files, such as bend.vtt, or en=bend.en.vtt, zh-CN=bend.zh.vtt"),
                    value ->
                            value.isEmpty()
                                    || List.of(value.split(",", -1)).stream()
                                            .allMatch(Captions::isFile));

    private static final Pattern FILE =
            Pattern.compile(
                    "\\s*(?:([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*=\\s*)?([^=,\\s][^=,]*?)\\s*");

    private static final String SIGNATURE = "WEBVTT";
    private static final String ARROW = "-->";
    private static final String TIME = "(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern TIMES =
            Pattern.compile("\\s*" + TIME + "\\s+" + ARROW + "\\s+" + TIME + "(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)? ([^>]+)>");

    private static boolean isFile(String file) {
        return FILE.matcher(file).matches();
    }

    /** Reads what an option names; what is wrong is reported. */
    static List<Captions> read(SourceText option, Rendering rendering) {
        List<Captions> all = new ArrayList<>();
        Matcher files = Pattern.compile("[^,]+").matcher(option.text());
        while (files.find()) {
            Matcher file = FILE.matcher(files.group());
            if (file.matches()) {
                String tag = file.group(1) == null ? rendering.ports().language() : file.group(1);
                int start = files.start() + file.start(2);
                String path = file.group(2);
                Captions one = read(tag, path, option.positionAt(start), rendering);
                if (one != null) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static @Nullable Captions read(
            String language, String path, Position place, Rendering rendering) {
        if (!path.endsWith(ENDING)) {
            Player.reportKind(path, List.of(ENDING.substring(1)), place, rendering);
            return null;
        }
        LessonSource source = rendering.files().read(path, place);
        return source == null
                ? null
                : new Captions(language, source.text(), cues(source, place, rendering));
    }

    /** Blocks of lines with empty ones between; a cue is one that has times. */
    private static List<String> cues(LessonSource source, Position place, Rendering rendering) {
        List<String> lines = source.text().lines().toList();
        Position.Inclusion file = new Position.Inclusion(source.file(), place);
        if (lines.isEmpty() || !lines.get(0).startsWith(SIGNATURE)) {
            rendering.report(
                    Mistake.BROKEN_CAPTIONS,
                    new Position(file, 1, 1),
                    Text.of("captions without a first line of their own"),
                    Text.of("a first line {0}, and an empty one below it", SIGNATURE));
            return List.of();
        }
        List<String> cues = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).contains(ARROW)) {
                continue;
            }
            if (!TIMES.matcher(lines.get(i)).matches()) {
                rendering.report(
                        Mistake.BROKEN_CAPTIONS,
                        new Position(file, i + 1, 1),
                        Text.of("'{0}' tells no times", lines.get(i).strip()),
                        Text.of("two times, such as 00:01.000 --> 00:04.500"));
            }
            List<String> words = new ArrayList<>();
            while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
                words.add(lines.get(++i).strip());
            }
            cues.add(plain(String.join(" ", words)));
        }
        return cues;
    }

    private static String plain(String cue) {
        return VOICE.matcher(cue)
                .replaceAll("$1: ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replaceAll("&(?:lrm|rlm);", "")
                .replace("&amp;", "&");
    }

    /** A track of a player. It has them inside, for a page on a disk may load no track. */
    String track() {
        Locale locale = Locale.forLanguageTag(language);
        String bytes = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "<track kind=\"captions\""
                + Html.attribute("srclang", language)
                + Html.attribute("label", locale.getDisplayLanguage(locale))
                + Html.attribute("src", "data:text/vtt;base64," + bytes)
                + ">";
    }
}
