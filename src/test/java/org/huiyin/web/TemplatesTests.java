package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may do, each rule with a culprit that proves it bites. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern POSTS = Pattern.compile("method\\s*=\\s*[\"']?post", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("<style|<script(?![^>]*\\bsrc=)|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|\\$unsafe", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("\\p{IsHan}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");

    @Test
    void onlyTheFormPartPostsSoThatNoTokenIsForgotten() {
        assertThat(culprits(TEMPLATES, ".jte", POSTS)).containsExactly("part/form.jte");
    }

    @Test
    void noTemplateCarriesInlineCodeOrStyle() {
        // paper, envelope and poster become a PDF and never a page, the page that checks a receipt offline is one file: what they need must travel inside
        assertThat(culprits(TEMPLATES, ".jte", INLINE)).containsExactlyInAnyOrder("citizen/verify/offline.jte", "notice/envelope.jte", "notice/index.jte", "notice/paper.jte", "notice/poster.jte");
        assertThat(List.of("<style>", "<script>x</script>", "<p style=\"x\">", "<a onclick=\"x()\">", "$unsafe{x}")).allMatch(INLINE.asPredicate());
        assertThat(List.of("<script src=\"/js/x.js\" defer></script>", "<link rel=\"stylesheet\">")).noneMatch(INLINE.asPredicate());
    }

    @Test
    void noTemplateHoldsText() {
        assertThat(culprits(TEMPLATES, ".jte", TEXT)).isEmpty();
        assertThat("<p>您好</p>").matches(culprit -> TEXT.matcher(culprit).find());
    }

    @Test
    void coloursStandInTheTokensOnly() {
        assertThat(culprits(STYLES, ".css", COLOUR)).containsExactly("tokens.css");
    }

    private static List<String> culprits(Path root, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).filter(file -> pattern.matcher(read(file)).find())
                    .map(file -> root.relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
