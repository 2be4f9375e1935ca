package org.chalkline.browser;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A test of the JVM's suite that is to run in the browser too: {@code new Type().method()} and
 * nothing before or after.
 */
record PlainTest(Class<?> type, Method method) {

    /** Excuses a test from the browser, for what only a JVM can do: {@code @Tag("jvm")}. */
    static final String JVM_ONLY = "jvm";

    private static final List<Class<? extends Annotation>> AROUND =
            List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

    /** Returns the tests that JUnit finds for the selector in wanted classes, sorted by name. */
    static List<PlainTest> find(DiscoverySelector selector, Predicate<Class<?>> wanted) {
        var request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selector)
                        .filters(TagFilter.excludeTags(JVM_ONLY))
                        .build();
        var plan = LauncherFactory.create().discover(request);
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .map(TestIdentifier::getSource)
                .flatMap(Optional::stream)
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .filter(source -> wanted.test(source.getJavaClass()))
                .map(source -> new PlainTest(source.getJavaClass(), source.getJavaMethod()))
                .sorted(Comparator.comparing(PlainTest::name))
                .toList();
    }

    /** Returns {@code DenseTest.saturatesAtOneForLargeInputs}. */
    String name() {
        return type.getSimpleName() + "." + method.getName();
    }

    /** Returns the test's place in the sources, as JUnit wants it. */
    URI source() {
        return URI.create("method:" + type.getName() + "#" + method.getName());
    }

    /** Returns why the browser's run would differ from JUnit's, if it would. */
    Optional<String> obstacle() {
        if (!method.isAnnotationPresent(Test.class) || method.getParameterCount() > 0) {
            return Optional.of("is not a plain @Test without parameters");
        }
        if (Modifier.isPrivate(method.getModifiers())) {
            return Optional.of("is private");
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return Optional.of("is in an inner class");
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(other -> AROUND.stream().anyMatch(other::isAnnotationPresent))
                .map(other -> "needs " + other.getName() + "() around it")
                .findFirst();
    }
}
