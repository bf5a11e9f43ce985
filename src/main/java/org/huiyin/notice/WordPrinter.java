package org.huiyin.notice;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.policy.DocumentRenderPolicy;
import com.deepoove.poi.policy.PictureRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.Practice;
import org.springframework.stereotype.Component;

/** Fills a Word template with a paper; a placeholder without a value leaves nothing behind. */
@Component
final class WordPrinter {

    static final Configure GRAMMAR = Configure.builder().bind(Placeholders.BODY, new DocumentRenderPolicy()).bind(Placeholders.QR, new PictureRenderPolicy()).build();

    private final Placeholders placeholders;
    private final Practice practice;

    WordPrinter(Placeholders placeholders, Practice practice) {
        this.placeholders = placeholders;
        this.practice = practice;
    }

    byte[] print(Paper paper, SpokenFacts spoken, byte[] template) {
        try (var out = new ByteArrayOutputStream(); var document = XWPFTemplate.compile(new ByteArrayInputStream(template), GRAMMAR)) {
            document.render(values(paper, spoken));
            WordBody.settle(document.getXWPFDocument());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> values(Paper paper, SpokenFacts spoken) {
        var values = new HashMap<String, Object>();
        placeholders.of(spoken.kind()).forEach(name -> spoken.say(name).ifPresent(value -> values.put(name, value)));
        values.put("paper_title", marked(paper.title()));
        values.put("number", marked(paper.number()));
        values.put("foot", String.join("\n", paper.foot()));
        values.put(Placeholders.BODY, WordBody.of(paper.lines()));
        WordCode.of(paper).ifPresent(code -> values.put(Placeholders.QR, code));
        Optional.ofNullable(paper.opening()).ifPresent(opening -> values.put("opening", opening));
        return values;
    }

    /** In a house to practise in the title and the number say so: one of them stands in every template. */
    private String marked(String text) {
        return practice.on() ? practice.mark() + ' ' + text : text;
    }
}
