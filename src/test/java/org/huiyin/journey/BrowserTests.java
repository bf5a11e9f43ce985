package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Culprits that prove that looking over a page bites, with scripts and without. */
class BrowserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "image-alt   | <h1>x</h1><img src='/x.png'>",
        "color-contrast | <h1>x</h1><p style='color:#aaa;background:#fff'>hardly to be read</p>",
        "width of    | <h1>x</h1><div style='width:900px'>x</div>"})
    void aFaultyPageIsFound(String rule, String body) {
        try (var browser = new Browser(9)) {
            for (var reader : new Reader[] {browser.phoneWithoutScripts(), browser.desk()}) {
                reader.page().route("**/*", route -> route.fulfill(new FulfillOptions().setContentType("text/html;charset=utf-8")
                        .setBody("<!DOCTYPE html><html lang='en'><title>x</title><main>" + body + "</main></html>")));
                assertThatThrownBy(() -> reader.open("/culprit")).isInstanceOf(AssertionError.class).hasMessageContaining(rule.strip());
            }
        }
    }
}
