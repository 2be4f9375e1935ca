package org.chalkline.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that has a parameter for it the Chromium of its thread, which is launched by the
 * first, as Playwright is for one thread alone.
 *
 * <p>It lives as long as the JVM, and ends with it.
 */
public final class SharedChromium implements ParameterResolver {

    private static final ThreadLocal<Chromium> OF_THREAD =
            ThreadLocal.withInitial(Chromium::launch);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return OF_THREAD.get();
    }

    static Chromium ofThread() {
        return OF_THREAD.get();
    }
}
