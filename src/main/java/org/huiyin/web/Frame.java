package org.huiyin.web;

import java.time.Instant;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Practice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What all pages of the house have in common. */
@Component
class Frame {

    private final HouseTexts texts;
    private final ResourceUrlProvider resources;
    private final LegalTime time;
    private final boolean demo;
    private final Practice practice;

    Frame(HouseTexts texts, ResourceUrlProvider resources, LegalTime time, @Value("${huiyin.demo:false}") boolean demo, Practice practice) {
        this.texts = texts;
        this.resources = resources;
        this.time = time;
        this.demo = demo;
        this.practice = practice;
    }

    HouseTexts texts() {
        return texts;
    }

    LegalTime time() {
        return time;
    }

    /** The address with a fingerprint of the content in it, so that browsers may keep the file for good. */
    String asset(String path) {
        var versioned = resources.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }

    boolean practice() {
        return practice.on();
    }

    @Nullable Instant demoTime() {
        return demo ? time.instant() : null;
    }
}
