package org.huiyin.notice.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SealPictureTests {

    private static final Color RED = new Color(0xd0, 0x20, 0x20);

    private final SealPicture pictures = new SealPicture();

    @Test
    void theWhiteOfAScanBecomesTransparentAndTheInkStays() throws IOException {
        var cleaned = ImageIO.read(new ByteArrayInputStream(pictures.cleaned(SampleSealPictures.red())));
        assertThat(cleaned.getRGB(1, 1) >>> 24).isZero();
        assertThat(cleaned.getRGB(120, 200) >>> 24).isZero();
        var middle = new Color(cleaned.getRGB(200, 200), true);
        assertThat(middle.getAlpha()).isGreaterThan(200);
        assertThat(middle.getRed() - middle.getBlue()).isGreaterThan(150);
    }

    @Test
    void aPictureMadeReadyStaysWhatItIs() throws IOException {
        var once = pictures.cleaned(SampleSealPictures.red());
        var twice = ImageIO.read(new ByteArrayInputStream(pictures.cleaned(once)));
        assertThat(new Color(twice.getRGB(200, 200), true).getAlpha()).isGreaterThan(200);
        assertThat(twice.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void noMorePointsAreKeptThanAPressShows() throws IOException {
        var cleaned = ImageIO.read(new ByteArrayInputStream(pictures.cleaned(SampleSealPictures.ring(1500, 1400, RED, "png"))));
        assertThat(cleaned.getWidth() + "x" + cleaned.getHeight()).isEqualTo("600x560");
        assertThat(new Color(cleaned.getRGB(300, 280), true).getAlpha()).isGreaterThan(200);
    }

    static Stream<Arguments> refused() {
        var red = SampleSealPictures.red();
        return Stream.of(
                Arguments.of("a text", "seal".getBytes(StandardCharsets.UTF_8), "notice.seal.no-png"),
                Arguments.of("a JPEG", SampleSealPictures.ring(400, 400, RED, "jpg"), "notice.seal.no-png"),
                Arguments.of("half a PNG", Arrays.copyOf(red, 60), "notice.seal.no-png"),
                Arguments.of("a small one", SampleSealPictures.ring(120, 120, RED, "png"), "notice.seal.size"),
                Arguments.of("a large one", SampleSealPictures.ring(2100, 2100, RED, "png"), "notice.seal.size"),
                Arguments.of("a long one", SampleSealPictures.ring(400, 300, RED, "png"), "notice.seal.not-square"),
                Arguments.of("a blue one", SampleSealPictures.ring(400, 400, Color.BLUE, "png"), "notice.seal.not-red"),
                Arguments.of("a heavy one", new byte[SealPicture.MOST_BYTES + 1], "notice.seal.too-heavy"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] sent, String why) {
        assertThatThrownBy(() -> pictures.cleaned(sent)).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.faults().getFirst().field()).isEqualTo("seal");
            assertThat(wrong.faults().getFirst().words().key()).isEqualTo(why);
        });
    }
}
