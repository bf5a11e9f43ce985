package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", ";;;", " ; ; ", "10,10", "10,10;200,90", "10,10 10,10 10,10", "10,10 12,11;90,90 91,91"})
    void whoHasNotDrawnHasNotSigned(String sent) {
        assertThat(Strokes.said(sent)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60,120 110,60 170,130;230,60 230,140", "20,20 90,50", ";10,10 20,20;;30,30 60,60;"})
    void aLineIsASignatureAndStaysAsItIs(String sent) {
        assertThat(Strokes.said(' ' + sent + ' ')).isEqualTo(sent);
        assertThat(Strokes.drawn(sent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg/>", "1,2,3 4,5", "1 2 3", ",,,", "-1,5 90,90", "1.5,2 90,90", "999999,1 1,1"})
    void whatIsNoStrokesIsFoundAndNotTakenForNone(String sent) {
        assertThat(Strokes.drawn(Strokes.said(sent))).isFalse();
    }

    @Test
    void aSignatureHasAnEnd() {
        assertThat(Strokes.drawn("10,10 ".repeat(10_000))).isFalse();
        assertThat(Strokes.drawn(null)).isTrue();
    }
}
