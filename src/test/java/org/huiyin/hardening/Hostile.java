package org.huiyin.hardening;

import java.util.List;

/** What somebody with bad intent types where a word is asked for. The marks in it are looked for in what comes back. */
final class Hostile {

    /** An element that no page of ours has: raw on a page it means that something was not escaped. */
    static final String ELEMENT = "<hw7";
    /** What the sums in {@link #WORDS} come to; nobody but an interpreter would say it. */
    static final String SUM = "55433";
    /** A header that nobody sets. */
    static final String HEADER = "X-Hw7";

    /** Much at once, and what fails by itself. */
    static final List<String> FEW = List.of("\"><hw7 onload=alert(1)>'</textarea> ' OR '1'='1 ${7*7919}#{7*7919}{{7*7919}}{{?hw7}} ../../../etc/passwd \r\nX-Hw7: yes\r\n \u202E\uD83D\uDE00", "\0", "x\uDC00y",
            "99999999999999999999999999", "2026-02-30", "{", "a".repeat(70_000));

    static final List<String> WORDS = List.of(
            "\"><hw7 onload=alert(1)>'", "<script><hw7></script>", "'-alert(1)-'<hw7>", "javascript:alert(1)//<hw7>", "</textarea></title><hw7>",
            "' OR '1'='1", "'; drop table petition; --", "1) UNION SELECT null--", "\\' \\\\", "%' ESCAPE '!' --",
            "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd\0.pdf", "file:///etc/passwd", "//evil.example/x",
            "x\r\nX-Hw7: yes\r\n\r\n<hw7>", "\0", "\u0000\u0001\u0008\u001b[31m", "\u202Egnp.exe\u2066", "\u200B\uFEFF\u2028\u2029",
            "\uD842\uDFB7\uD83D\uDE00", "\uD800", "x\uDC00y", "\uFFFE\uFFFF",
            "99999999999999999999999999", "-1", "1e309", "NaN", "0x7fffffff", "9223372036854775808", "2026-02-30", "+999999999-12-31", "{", "[1,{\"a\":", "null", "true",
            "${7*7919}#{7*7919}{{7*7919}}", "@{7*7919}*{7*7919}__${7*7919}__::.x", "!{7*7919}$unsafe{7*7919}", "{{#hw7}}{{?hw7}}{{+hw7}}{{@hw7}}", "${jndi:ldap://127.0.0.1:1/x}", "T(java.lang.Runtime).getRuntime().exec('x')",
            "=cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1", "(a+)+$", "%00%0d%0aX-Hw7:%20yes", "a".repeat(70_000));

    private Hostile() {}
}
