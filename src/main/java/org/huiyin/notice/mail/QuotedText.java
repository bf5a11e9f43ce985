package org.huiyin.notice.mail;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Leaves out of an answer what it answers to: lines behind a mark, and everything below the line with which mail programs begin the earlier mail. */
public final class QuotedText {

    /** "On … wrote:", the same in Chinese, and the rules with which Outlook, QQ and 163 begin. */
    private static final Pattern BEGINS = Pattern.compile("(?i)^(on .{4,120} wrote:|.{0,120}(\\u5199\\u9053|\\u5199\\u5230)[:\\uFF1A]|-{2,} ?(original message|forwarded message|\\u539f\\u59cb\\u90ae\\u4ef6"
            + "|\\u539f\\u90ae\\u4ef6|\\u56de\\u590d\\u7684\\u539f\\u90ae\\u4ef6|\\u8f6c\\u53d1\\u90ae\\u4ef6\\u4fe1\\u606f) ?-{2,}|_{20,})$");
    private static final Pattern HEAD = Pattern.compile("(?i)^\\W{0,3}(from|\\u53d1\\u4ef6\\u4eba) ?[:\\uFF1A].*");
    private static final Pattern SECOND = Pattern.compile("(?i)^\\W{0,3}(sent|date|to|\\u53d1\\u9001\\u65f6\\u95f4|\\u65e5\\u671f|\\u6536\\u4ef6\\u4eba|\\u65f6\\u95f4) ?[:\\uFF1A].*");
    private static final int LONGEST = 300;

    private QuotedText() {}

    /** What is new in it; the whole of it if nothing would be left. */
    public static String cut(String text) {
        var kept = new ArrayList<String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size() && !ends(lines, i); i++) {
            if (!lines.get(i).startsWith(">")) {
                kept.add(lines.get(i));
            }
        }
        var fresh = String.join("\n", kept).strip();
        return fresh.isEmpty() ? text.strip() : fresh;
    }

    private static boolean ends(java.util.List<String> lines, int at) {
        var line = lines.get(at).strip();
        if (line.length() > LONGEST) {
            return false;
        }
        var next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        return lines.get(at).equals("-- ") || BEGINS.matcher(line).matches() || next.length() < LONGEST && line.length() < LONGEST && BEGINS.matcher(line + ' ' + next).matches() && !BEGINS.matcher(next).matches()
                || HEAD.matcher(line).matches() && SECOND.matcher(next).matches();
    }
}
