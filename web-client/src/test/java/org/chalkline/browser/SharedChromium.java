package org.chalkline.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests that ask for a {@link Chromium} the one of their JVM, which is launched for the first
 * and closed after the last.
 */
public final class SharedChromium implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        // JUnit closes what the root's store holds.
        return test.getRoot()
                .getStore(Namespace.create(SharedChromium.class))
                .getOrComputeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
    }
}
