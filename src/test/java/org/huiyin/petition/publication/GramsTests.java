package org.huiyin.petition.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTests {

    @Test
    void aTextIsItsCharactersAndPairs() {
        assertThat(Grams.of("路灯，ＡB")).containsExactlyInAnyOrder("路", "灯", "路灯", "a", "b", "ab");
        assertThat(Grams.of("𠮷村")).containsExactlyInAnyOrder("𠮷", "村", "𠮷村");
    }

    @Test
    void wordsAreWhatStandsApart() {
        assertThat(Grams.words("  电梯 停运%_ ")).containsExactly("电梯", "停运");
        assertThat(Grams.words("，。")).isEmpty();
        assertThat(Grams.words("a b c d e f g h i j")).hasSize(8);
    }
}
