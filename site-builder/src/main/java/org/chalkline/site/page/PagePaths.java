package org.chalkline.site.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates {@code ${…}} in templates: a path of names such as {@code page.shell.title}, and
 * nothing else, since a theme may be somebody else's.
 *
 * <p>A name after a dot reads a component of a record, what a record says of itself without
 * parameters, an entry of a map, or whether a text, list or map is {@code empty}. So an expression
 * reaches the page's values; no class, constructor, static method or argument can be written.
 * Thymeleaf's own operators stand outside the braces: {@code !${page.sections.empty}}.
 */
final class PagePaths implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** What the records of a class say of themselves without parameters. */
    private static final ClassValue<Map<String, Method>> SAID =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return Stream.of(type.getMethods())
                            .filter(method -> method.getDeclaringClass() == type)
                            .filter(method -> method.getParameterCount() == 0)
                            .filter(method -> !Modifier.isStatic(method.getModifiers()))
                            .collect(Collectors.toMap(Method::getName, method -> method));
                }
            };

    /** The names of each path that was evaluated. */
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        String path = expression.getExpression().strip();
        List<String> names = paths.computeIfAbsent(path, PagePaths::names);
        if (expression.getUseSelectionAsRoot() || names.isEmpty()) {
            throw new TemplateProblem(
                    Text.of(
                            "'{0}' is no path of names. Write ${page.shell.title}, with operators"
                                    + " outside the braces, !${page.sections.empty} for no"
                                    + " sections, and #{page.skip} for words of the interface",
                            path));
        }
        if (!context.containsVariable(names.get(0))) {
            throw new TemplateProblem(
                    Text.of(
                            "there is no '{0}' in '{1}'; a template knows 'page'",
                            names.get(0), path));
        }
        Object value = context.getVariable(names.get(0));
        for (String name : names.subList(1, names.size())) {
            value = step(value, name, path);
        }
        return value;
    }

    /** Returns the names of a path; none where it is no path. */
    private static List<String> names(String path) {
        return PATH.matcher(path).matches() ? DOT.splitAsStream(path).toList() : List.of();
    }

    private static @Nullable Object step(@Nullable Object value, String name, String path) {
        if (value instanceof Record record) {
            return component(record, name, path);
        }
        if (value instanceof Map<?, ?> map) {
            return name.equals("empty") ? (Object) map.isEmpty() : map.get(name);
        }
        if (value instanceof Map.Entry<?, ?> entry && name.equals("key")) {
            return entry.getKey();
        }
        if (value instanceof Map.Entry<?, ?> entry && name.equals("value")) {
            return entry.getValue();
        }
        if (value instanceof Collection<?> list && name.equals("empty")) {
            return list.isEmpty();
        }
        if (value instanceof String text && name.equals("empty")) {
            return text.isEmpty();
        }
        if (value instanceof IterationStatusVar status) {
            return Map.of(
                            "index", status.getIndex(),
                            "count", status.getCount(),
                            "size", status.getSize(),
                            "first", status.isFirst(),
                            "last", status.isLast())
                    .get(name);
        }
        throw unknown(name, path);
    }

    private static @Nullable Object component(Record record, String name, String path) {
        Method method = SAID.get(record.getClass()).get(name);
        if (method == null) {
            throw unknown(name, path);
        }
        try {
            return method.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    private static TemplateProblem unknown(String name, String path) {
        return new TemplateProblem(Text.of("there is no '{0}' in '{1}'", name, path));
    }
}
