package org.huiyin.notice;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.notice.Paper.Line;
import org.huiyin.notice.Paper.Setting;

/** Gathers the paragraphs of a paper. */
final class PaperBody {

    /** Says a message in the language of the paper. */
    interface Voice {
        String say(String key, Object... args);
    }

    private final Voice voice;
    private final List<Line> lines = new ArrayList<>();

    PaperBody(Voice voice) {
        this.voice = voice;
    }

    void say(String key, Object... args) {
        lines.add(new Line(Setting.BODY, voice.say(key, args)));
    }

    void heading(String key, Object... args) {
        lines.add(new Line(Setting.HEADING, voice.say(key, args)));
    }

    /** Somebody's own words, which may run over several paragraphs; the sentence around them opens the first. */
    void quote(String key, String text) {
        var paragraphs = text.strip().lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
        say(key, paragraphs.isEmpty() ? "" : paragraphs.getFirst());
        paragraphs.stream().skip(1).forEach(p -> lines.add(new Line(Setting.BODY, p)));
    }

    List<Line> lines() {
        return lines;
    }
}
