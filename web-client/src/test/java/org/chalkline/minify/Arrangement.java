package org.chalkline.minify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/**
 * The order and the names of a closed script's functions, which gzip packs best where like follows
 * like: what it has seen last costs the least to point to.
 */
final class Arrangement {

    /** The length of the pieces of text that two functions may share. */
    private static final int PIECE = 4;

    private static final String ENDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String STARTS = ENDS.substring(0, ENDS.length() / 2);
    private static final Set<String> RESERVED = Set.of("do", "if", "in");

    /** What stands for a name that is still to be given. */
    private static final String MARK = "__";

    private static final Pattern MARKED = Pattern.compile(MARK + "[$\\w]+");

    private final Set<String> taken = new HashSet<>(RESERVED);
    private final List<String> functions = new ArrayList<>();
    private final String rest;

    /** How like two functions are, by their indices. */
    private final double[][] likeness;

    private Arrangement(Script script) {
        Twins.merge(script);
        List<Node> definitions =
                script.definitions().values().stream().filter(Arrangement::isFunction).toList();
        likeness = likeness(definitions.stream().map(each -> print(each.getFirstChild())).toList());
        Shorthands.in(script);
        markNames(script);
        for (Node definition : definitions) {
            Script.remove(definition);
            functions.add(definition.getString() + "=" + print(definition.getFirstChild()));
        }
        rest =
                Script.children(script.body()).stream()
                        .map(Arrangement::print)
                        .collect(Collectors.joining(";"));
    }

    private static boolean isFunction(Node definition) {
        return definition.hasChildren() && definition.getFirstChild().isArrowFunction();
    }

    /**
     * Returns a script with shorthands, its functions first, each before the one most like it, and
     * all names by their order. Only packing tells which function is best to begin with.
     */
    static String of(String closed) {
        Arrangement arrangement = new Arrangement(Script.of("(()=>{" + closed + "})()"));
        String best = closed;
        int least = packed(closed);
        for (int first = 0; first < arrangement.functions.size(); first++) {
            String text = arrangement.beginningWith(first);
            int size = packed(text);
            if (size < least) {
                least = size;
                best = text;
            }
        }
        return best;
    }

    private String beginningWith(int first) {
        List<Integer> order = new ArrayList<>(List.of(first));
        Set<Integer> left =
                IntStream.range(0, functions.size())
                        .boxed()
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        left.remove(first);
        while (!left.isEmpty()) {
            double[] toLast = likeness[order.get(order.size() - 1)];
            int next =
                    left.stream().max((a, b) -> Double.compare(toLast[a], toLast[b])).orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return named(order.stream().map(functions::get).toList());
    }

    /** Returns how like functions are: the more so the rarer what both have. */
    private static double[][] likeness(List<String> texts) {
        List<Set<String>> pieces = texts.stream().map(Arrangement::pieces).toList();
        Map<String, Integer> counts = new HashMap<>();
        pieces.forEach(each -> each.forEach(piece -> counts.merge(piece, 1, Integer::sum)));
        double[][] likeness = new double[texts.size()][texts.size()];
        for (int i = 0; i < likeness.length; i++) {
            Set<String> known = pieces.get(i);
            for (int j = 0; j < likeness.length; j++) {
                double shared =
                        pieces.get(j).stream()
                                .filter(known::contains)
                                .mapToDouble(piece -> 1.0 / counts.getOrDefault(piece, 1))
                                .sum();
                likeness[i][j] = shared / Math.sqrt(1 + pieces.get(j).size());
            }
        }
        return likeness;
    }

    private static Set<String> pieces(String text) {
        return IntStream.rangeClosed(0, text.length() - PIECE)
                .mapToObj(i -> text.substring(i, i + PIECE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Marks all names but those of one letter, which the compiler gave to what is used most. */
    private void markNames(Script script) {
        Set<String> ours = script.definitions().keySet();
        for (Node name : script.all(Node::isName)) {
            String own = name.getString();
            if (own.length() > 1 && ours.contains(own)) {
                name.setString(MARK + own);
            } else {
                taken.add(own);
            }
        }
    }

    /** Gives short names to functions in their order, and then to what else is mentioned. */
    private String named(List<String> ordered) {
        String text = "let " + String.join(",", ordered) + ";" + rest;
        Map<String, String> names = new HashMap<>();
        int[] next = {0};
        for (String function : ordered) {
            String name = function.substring(0, function.indexOf('='));
            names.put(name, name.startsWith(MARK) ? free(next) : name);
        }
        return MARKED.matcher(text)
                .replaceAll(mark -> names.computeIfAbsent(mark.group(), each -> free(next)));
    }

    private String free(int[] next) {
        String name;
        do {
            name = name(next[0]++);
        } while (taken.contains(name));
        return name;
    }

    /** Returns names whose first letter changes fastest, so that those of neighbours end alike. */
    private static String name(int index) {
        int end = index / STARTS.length();
        return STARTS.charAt(index % STARTS.length())
                + (end < ENDS.length() ? ENDS.substring(end, end + 1) : name(end));
    }

    private static int packed(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(UTF_8));
        deflater.finish();
        int size = deflater.deflate(new byte[text.length() + 1]);
        deflater.end();
        return size;
    }

    static String print(Node node) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_2021);
        options.setTrustedStrings(true);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        return new CodePrinter.Builder(node).setCompilerOptions(options).build();
    }
}
