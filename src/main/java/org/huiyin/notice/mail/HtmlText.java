package org.huiyin.notice.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a text in HTML, in one pass over it: tags go, blocks become lines, and nothing of style or script is a word. */
final class HtmlText {

    private static final Set<String> LINES = Set.of("br", "p", "/p", "div", "/div", "li", "tr", "h1", "h2", "h3", "blockquote", "/blockquote", "table");
    private static final Set<String> SILENT = Set.of("style", "script", "head", "title");
    private static final Map<String, String> SIGNS = Map.of("nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "middot", "·");
    private static final int LONGEST_SIGN = 8;

    private HtmlText() {}

    static String of(String html) {
        var words = new StringBuilder();
        var silent = "";
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                var tag = tag(html, at + 1, end);
                silent = silent.isEmpty() && SILENT.contains(tag) ? tag : tag.equals("/" + silent) ? "" : silent;
                words.append(LINES.contains(tag) ? "\n" : "");
                at = end;
            } else if (silent.isEmpty()) {
                int end = c == '&' ? html.substring(at, Math.min(html.length(), at + LONGEST_SIGN + 2)).indexOf(';') : -1;
                words.append(end > 0 ? sign(html.substring(at + 1, at + end)) : c == '\n' || c == '\r' ? " " : String.valueOf(c));
                at += Math.max(end, 0);
            }
        }
        return words.toString().replaceAll("[ \\t]+", " ").replaceAll("\\n[ \\n]*\\n", "\n\n").strip();
    }

    private static String tag(String html, int from, int to) {
        int end = from;
        while (end < to && end - from < 12 && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '/' && end == from)) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static String sign(String name) {
        if (name.matches("#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}")) {
            int point = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        }
        return SIGNS.getOrDefault(name, "&" + name + ";");
    }
}
