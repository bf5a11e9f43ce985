package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTests {

    @Test
    void aShortTitleStaysOnOneLine() {
        assertThat(Cut.title(" 路灯\n  不亮 ", 100)).isEqualTo("路灯 不亮");
    }

    @Test
    void aLongTitleEndsAtAPauseInItsSecondHalf() {
        assertThat(Cut.title("一二三四五六，七八九十", 10)).isEqualTo("一二三四五六…");
    }

    @Test
    void aLongTitleWithoutAPauseEndsWhereTheRoomEnds() {
        assertThat(Cut.title("一".repeat(101), 100)).isEqualTo("一".repeat(99) + "…");
    }

    @Test
    void rareCharactersAreCountedOnceAndNeverSplit() {
        assertThat(Cut.title("𠮷".repeat(100), 100)).isEqualTo("𠮷".repeat(100));
        assertThat(Cut.title("𠮷".repeat(101), 100)).isEqualTo("𠮷".repeat(99) + "…");
        assertThat(Cut.head("𠮷𠮷", 1)).isEqualTo("𠮷");
    }
}
