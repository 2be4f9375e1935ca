package org.chalkline.site.base;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The media types of the files that sites hold, by the endings of their names. */
public final class MediaType {

    public static final String HTML = "text/html; charset=utf-8";
    public static final String TEXT = "text/plain; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";
    static final String STYLE = "text/css; charset=utf-8";

    /** The type of a file with an unknown ending. */
    public static final String OTHER = "application/octet-stream";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", STYLE),
                    Map.entry("js", SCRIPT),
                    Map.entry("mjs", SCRIPT),
                    Map.entry("json", "application/json"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("ogv", "video/ogg"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("aac", "audio/aac"),
                    Map.entry("flac", "audio/flac"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("oga", "audio/ogg"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("wav", "audio/wav"),
                    Map.entry("weba", "audio/webm"),
                    Map.entry("vtt", "text/vtt; charset=utf-8"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("txt", TEXT),
                    Map.entry("xml", "application/xml"));

    private MediaType() {}

    /** Returns the endings of a kind of types, such as {@code video}, in their order. */
    public static List<String> endings(String kind) {
        return BY_ENDING.keySet().stream()
                .filter(ending -> isA(kind, "." + ending))
                .sorted()
                .toList();
    }

    /** Returns whether the type of a file is of a kind, such as {@code video}. */
    public static boolean isA(String kind, String name) {
        return of(name).startsWith(kind + "/");
    }

    /** Returns the type of a file. */
    public static String of(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }
}
