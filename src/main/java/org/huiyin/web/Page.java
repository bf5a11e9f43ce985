package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** The page being written, as its template sees it: the reader's language, who reads, where, and the addresses of our own files. */
public final class Page {

    private final Frame frame;
    private final Reader reader;
    private final HttpServletRequest request;

    Page(Frame frame, Reader reader, HttpServletRequest request) {
        this.frame = frame;
        this.reader = reader;
        this.request = request;
    }

    /** The text of a key in the reader's language. */
    public String t(String key, Object... args) {
        return frame.texts().say(Words.of(key, args), reader.locale());
    }

    public String t(Words words) {
        return frame.texts().say(words, reader.locale());
    }

    /** {@code zh-CN} or {@code en}. */
    public String lang() {
        return reader.locale().toLanguageTag();
    }

    public Actor actor() {
        return reader.actor();
    }

    /** The signed-in person's name, {@code null} for the public. */
    public @Nullable String readerName() {
        return reader.name();
    }

    /** The name of the signed-in person's organisation, if there is one. */
    public @Nullable String readerUnit() {
        return reader.unit();
    }

    /** The path of this page, without query. */
    public String path() {
        return Doors.path(request);
    }

    /** Path and query of this page, to come back to it; of a page that was posted, the path alone. */
    public String address() {
        var query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod()) ? path() : path() + '?' + query;
    }

    /** The language this page is not in. */
    public String otherLang() {
        return reader.locale().equals(Locale.ENGLISH) ? Texts.CHINESE.toLanguageTag() : Locale.ENGLISH.toLanguageTag();
    }

    /** This page in the other language; the query of a page that was asked for (not posted) is kept. */
    public String inOtherLang() {
        return withQuery("lang", otherLang());
    }

    private String withQuery(String name, String value) {
        var address = UriComponentsBuilder.fromPath("").path(path());
        if ("GET".equals(request.getMethod())) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam(name, value).build().toUriString();
    }

    public boolean large() {
        return reader.large();
    }

    /** The size of type this page is not in, as {@code ?type=} asks for it. */
    public String otherType() {
        return large() ? LargeType.NORMAL : LargeType.LARGE;
    }

    public String inOtherType() {
        return withQuery(LargeType.NAME, otherType());
    }

    /** A calendar date as people write it. */
    public String date(LocalDate date) {
        return formatted("web.pattern.date").format(date);
    }

    /** The month of a date. */
    public String month(LocalDate date) {
        return formatted("web.pattern.month").format(date);
    }

    /** A moment by the legal clock (+08:00), to the minute. */
    public String time(Instant moment) {
        return formatted("web.pattern.time").format(moment.atZone(LegalTime.ZONE));
    }

    /** How long something took: in minutes, from two hours on with hours, from two days on with days. */
    public String lasts(long minutes) {
        var took = Duration.ofMinutes(minutes);
        return took.toHours() < 2 ? t("web.lasts.minutes", minutes) : took.toDays() < 2 ? t("web.lasts.hours", took.toHours(), took.toMinutesPart()) : t("web.lasts.days", took.toDays(), took.toHoursPart());
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(t(pattern), reader.locale());
    }

    /** Today by the legal clock. */
    public LocalDate today() {
        return frame.time().today();
    }

    /** The address under which a browser may keep the file for good ({@code /css/citizen.css}). */
    public String asset(String path) {
        return frame.asset(path);
    }

    /** Changes with the looks and the language of the public pages: what a phone keeps of them is then fetched anew. */
    public String shell() {
        return lang() + '-' + Integer.toHexString(Objects.hash(asset("/css/tokens.css"), asset("/css/parts.css"), asset("/css/citizen.css"), asset("/js/citizen.js")));
    }

    /** The legal time while this is a demonstration, else {@code null}; also where a fault is told before the forms have their token. */
    public @Nullable Instant demoTime() {
        return token() == null ? null : frame.demoTime();
    }

    /** Whether this house is one to practise in; every page says so then. */
    public boolean practice() {
        return frame.practice();
    }

    /** The title of a page as the browser shows it. */
    public String titled(String title) {
        return practice() ? t("web.practice.title", title) : title;
    }

    /** The value that a form posts as {@code _csrf}; asking for it gives the browser its cookie. */
    public String csrf() {
        return Objects.requireNonNull(token()).getToken();
    }

    /** Whether a form can be posted from it; not from what is told of a request that was turned away before anybody looked at it. */
    public boolean posts() {
        return token() != null;
    }

    private @Nullable CsrfToken token() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
