package org.chalkline.site;

import com.microsoft.playwright.Page;

/**
 * Goes to a page and waits for what a reader waits for: that it is drawn, and its figures answer.
 *
 * <p>Playwright waits for the load event, after which a browser may not have laid out what is
 * further down, and figures wake one after the other.
 */
final class Visit {

    private static final String IS_READY =
            """
            () => matchMedia('(scripting: none)').matches
                || performance.getEntriesByType('paint').length > 0
                    && !document.documentElement.hasAttribute('data-coming')
                    && !document.querySelector('figure[data-widget] fieldset[disabled]')
            """;

    private Visit() {}

    static void to(Page page, String address) {
        page.navigate(address);
        await(page);
    }

    static void again(Page page) {
        // On a busy machine, what was kept just now reaches the next page after a moment.
        page.waitForTimeout(100);
        page.reload();
        await(page);
    }

    static void back(Page page) {
        page.goBack();
        await(page);
    }

    /** Arranges the page as for paper, for which its script comes late. */
    static void print(Page page) {
        page.waitForFunction(
                "() => { dispatchEvent(new Event('beforeprint'));"
                        + " return document.documentElement.dataset.paper === ''; }");
    }

    /** Waits for the page that was gone to by other means, as by a link. */
    static void await(Page page) {
        page.waitForFunction(IS_READY);
    }
}
