package org.chalkline.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that has a parameter for it the same Chromium, which is launched by the first.
 *
 * <p>It lives as long as the JVM, and ends with it.
 */
public final class SharedChromium implements ParameterResolver {

    private static @Nullable Chromium chromium;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return shared();
    }

    private static synchronized Chromium shared() {
        if (chromium == null) {
            chromium = Chromium.launch();
        }
        return chromium;
    }
}
