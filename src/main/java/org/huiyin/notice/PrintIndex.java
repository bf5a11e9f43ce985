package org.huiyin.notice;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints a headed list: plain, without head and seal, for it is no paper of the house. */
@Component
public class PrintIndex {

    private final PdfPress press;

    PrintIndex(PdfPress press) {
        this.press = press;
    }

    public byte[] print(FileIndex index) {
        return press.print(glyphs -> {
            var said = new HashMap<String, Object>();
            said.put("families", glyphs.families());
            said.put("dense", index.dense());
            said.put("title", glyphs.printable(index.title()));
            said.put("number", index.number());
            said.put("made", glyphs.printable(index.made()));
            said.put("parts", index.parts().stream().map(part -> new FileIndex.Part(part.heading(), lines(part, glyphs))).toList());
            return new PdfPress.Page("notice/index.jte", said);
        }, index.at(), index.number());
    }

    private static List<FileIndex.Line> lines(FileIndex.Part part, Glyphs glyphs) {
        return part.lines().stream().map(line -> new FileIndex.Line(glyphs.printable(line.label()), String.join("\n", line.text().lines().map(glyphs::printable).toList()))).toList();
    }
}
